import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readAttachments } from "../../../scripts/documents/attachments";
import { placesUnder } from "../../../scripts/documents/path-under";
import { temporaryFolder } from "../run-program";

const at = temporaryFolder();
const ROOT = at("Rx");
const PDF = "%PDF-1.4 of ";

const put = (path: string, text = PDF + path): void => {
  const file = join(ROOT, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

beforeAll(() => {
  put("P-0042.pdf");
  put("2026/June/order.pdf");
  put("other/order.pdf");
  put("Scan 1.PDF");
  put("letter.docx", "PK\u0003\u0004");
  put("note.txt", "Dear Sirs");
  writeFileSync(at("outside.pdf"), PDF);
  mkdirSync(at("Rx-old"));
  writeFileSync(join(at("Rx-old"), "old.pdf"), PDF);
  symlinkSync(at("outside.pdf"), join(ROOT, "link-out.pdf"));
  symlinkSync(at("Rx-old"), join(ROOT, "folder-out"));
  symlinkSync(join(ROOT, "P-0042.pdf"), join(ROOT, "link-in.pdf"));
});

const attach = async (named: string) => {
  const [one] = await readAttachments(ROOT, [named]);
  if (!one) throw new Error("no answer");
  return "found" in one ? one.found : one.why;
};

describe("found", () => {
  test.each([
    ["P-0042.pdf", "P-0042.pdf"],
    ["2026/June/order.pdf", "2026/June/order.pdf"],
    ["2026\\June\\order.pdf", "2026/June/order.pdf"],
    ["./2026/../P-0042.pdf", "P-0042.pdf"],
    ["p-0042.PDF", "P-0042.pdf"],
    ["2026/JUNE/Order.pdf", "2026/June/order.pdf"],
    ["scan 1.pdf", "Scan 1.PDF"],
    ["G:\\Rx\\P-0042.pdf", "P-0042.pdf"],
    ["G:/rx/2026/June/order.pdf", "2026/June/order.pdf"],
    ["G:\\Clinic\\Rx\\P-0042.pdf", "P-0042.pdf"],
    ["\\\\server\\clinic\\Rx\\2026\\June\\order.pdf", "2026/June/order.pdf"],
    ["\\\\server\\clinic\\2026\\June\\order.pdf", "2026/June/order.pdf"],
    ["/Volumes/Scans/June 2026/2026/June/order.pdf", "2026/June/order.pdf"],
    ["G:\\P-0042.pdf", "P-0042.pdf"],
    ["G:\\Scans\\P-0042.pdf", "P-0042.pdf"],
    ["link-in.pdf", "P-0042.pdf"],
  ])("%s is %s", async (named, found) => {
    expect(await attach(named)).toBe(found);
  });

  test("its bytes are the file's, in the order asked for", async () => {
    const all = await readAttachments(ROOT, ["other/order.pdf", "P-0042.pdf"]);
    expect(all.map((one) => ("bytes" in one ? Buffer.from(one.bytes).toString() : one.why))).toEqual([
      "%PDF-1.4 of other/order.pdf",
      "%PDF-1.4 of P-0042.pdf",
    ]);
  });
});

describe("not attached", () => {
  test.each([
    ["../outside.pdf", "leads out of"],
    ["2026/../../outside.pdf", "leads out of"],
    ["..\\Rx-old\\old.pdf", "leads out of"],
    ["G:\\Rx\\..\\..\\outside.pdf", "leads out of"],
    ["C:..\\outside.pdf", "leads out of"],
    ["link-out.pdf", "leads out of"],
    ["folder-out/old.pdf", "leads out of"],
    ["..", "leads out of"],
    ["", "leads out of"],
    ["nowhere.pdf", "There is no such file"],
    ["P-0042.pdf/inside.pdf", "There is no such file"],
    ["https://clinic.example/P-0042.pdf", "There is no such file"],
    ["the blue folder", "There is no such file"],
    ["2026/June", "no file but a folder"],
    ["letter.docx", "Save it as PDF"],
    ["note.txt", "neither PDF, JPEG nor PNG"],
  ])("%j: %s", async (named, why) => {
    expect(await attach(named)).toContain(why);
  });

  test("an absolute path of a file outside is never read, though it is there", async () => {
    expect(await attach(at("outside.pdf"))).toContain("There is no such file");
  });

  test("somebody else's file of the same name in another folder is not taken", async () => {
    expect(await attach("G:\\Rx\\2027\\order.pdf")).toContain("There is no such file");
    put("order.pdf");
    expect(await attach("G:\\Clinic\\Scans\\Sage\\order.pdf")).toContain("There is no such file");
  });

  test("two names that differ by capitals alone", async () => {
    put("Twice.pdf");
    put("TWICE.pdf");
    expect(await attach("twice.pdf")).toContain("Two files there have this name but for capitals");
    expect(await attach("Twice.pdf")).toBe("Twice.pdf");
  });

  test("a file of more than 25 MB", async () => {
    put("large.pdf");
    truncateSync(join(ROOT, "large.pdf"), 25_000_001);
    expect(await attach("large.pdf")).toContain("larger than 25 MB");
    truncateSync(join(ROOT, "large.pdf"), 25_000_000);
    expect(await attach("large.pdf")).toBe("large.pdf");
  });

  test("why it is not says nothing of what stands in the cell", async () => {
    expect(await attach("Sorrel Wade order.pdf")).not.toMatch(/Sorrel/);
  });
});

test("a folder of scans that is none stops", async () => {
  await expect(readAttachments(at("none"), [])).rejects.toThrow("is no folder. Name the folder that the scans lie in.");
  await expect(readAttachments(at("outside.pdf"), [])).rejects.toThrow("is no folder");
});

test("the likeliest place comes first: what follows the folder's own name", () => {
  expect(placesUnder("/srv/Rx", "G:\\Clinic\\Rx\\June\\a.pdf")).toEqual([
    ["June", "a.pdf"],
    ["Clinic", "Rx", "June", "a.pdf"],
    ["Rx", "June", "a.pdf"],
    ["June", "a.pdf"],
  ]);
});
