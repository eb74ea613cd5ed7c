import { mergePdfs } from "../../../files/pdf/merge-pdfs";
import { pdfReader } from "../../support/read-pdf";
import { jpeg, pdf, png, protectedPdf } from "./scans";

const readPdf = pdfReader();

const textsOf = async (bytes: Uint8Array | undefined): Promise<readonly string[]> =>
  bytes ? (await readPdf(bytes)).map(({ texts }) => texts.map(({ text }) => text).join(" ")) : [];

test("the pages stand in the order of the parts, as they were", async () => {
  const { bytes, bound, unbound } = await mergePdfs([
    { name: "form", bytes: await pdf("form one", "form two") },
    { name: "card", bytes: png(30, 20) },
    { name: "order", bytes: await pdf("order") },
  ]);
  expect(await textsOf(bytes)).toEqual(["form one", "form two", "", "order"]);
  expect((await readPdf(bytes ?? new Uint8Array())).map(({ width, height }) => `${width}x${height}`)).toEqual([
    "500x700",
    "500x700",
    "612x792",
    "500x700",
  ]);
  expect(bound).toEqual([
    { name: "form", pages: 2 },
    { name: "card", pages: 1 },
    { name: "order", pages: 1 },
  ]);
  expect(unbound).toEqual([]);
});

test("the same parts are the same bytes", async () => {
  const parts = [
    { name: "a", bytes: await pdf("a") },
    { name: "b", bytes: jpeg(6) },
  ];
  const [one, other] = [await mergePdfs(parts), await mergePdfs(parts)];
  expect(one.bytes).toEqual(other.bytes);
  expect(Buffer.from(one.bytes ?? []).toString("latin1")).not.toMatch(/Date/);
});

describe("a part that cannot be bound in is told of, and the others are", () => {
  const unboundWith = async (bytes: Uint8Array) => {
    const merged = await mergePdfs([
      { name: "before", bytes: await pdf("before") },
      { name: "Rx.pdf", bytes },
      { name: "after", bytes: await pdf("after") },
    ]);
    expect(await textsOf(merged.bytes)).toEqual(["before", "after"]);
    return merged.unbound;
  };

  test("protected by a password", async () => {
    expect(await unboundWith(await protectedPdf("order"))).toEqual([
      { name: "Rx.pdf", why: "Rx.pdf was not added. It is protected by a password. Open it, print it to a new PDF, and name that one." },
    ]);
  });

  test.each([
    ["a PDF that is a mark alone", Buffer.from("%PDF-1.7\n")],
    ["a PDF of rubbish", Buffer.from(`%PDF-1.7\n${"rubbish ".repeat(50)}`)],
  ])("%s", async (_, bytes) => {
    expect(await unboundWith(bytes)).toEqual([
      { name: "Rx.pdf", why: "Rx.pdf was not added. This PDF is damaged. Scan the paper again, or print it to a new PDF." },
    ]);
  });

  test("a PDF whose second half was lost", async () => {
    const whole = await pdf("order");
    expect(await unboundWith(whole.subarray(0, whole.length / 2))).toMatchObject([{ name: "Rx.pdf" }]);
  });

  test.each([
    ["a picture cut short", png(300, 200).subarray(0, 60)],
    ["a JPEG that is a mark alone", Buffer.from([0xff, 0xd8, 0xff])],
  ])("%s", async (_, bytes) => {
    expect(await unboundWith(bytes)).toEqual([
      { name: "Rx.pdf", why: "Rx.pdf was not added. This picture is damaged. Scan the paper again." },
    ]);
  });

  test("no scan at all", async () => {
    expect(await unboundWith(Buffer.from("Dear Sirs"))).toEqual([
      {
        name: "Rx.pdf",
        why: "Rx.pdf was not added. It is neither PDF, JPEG nor PNG. Save it as PDF, or scan the paper again.",
      },
    ]);
  });
});

test("of nothing comes no PDF", async () => {
  expect(await mergePdfs([{ name: "x", bytes: new Uint8Array() }])).toEqual({
    bytes: undefined,
    bound: [],
    unbound: [{ name: "x", why: "x was not added. It is empty (0 bytes). Copy it again." }],
  });
});

describe("a picture", () => {
  const matrixOf = async (bytes: Uint8Array) => {
    const merged = await mergePdfs([{ name: "scan", bytes }]);
    const [page] = await readPdf(merged.bytes ?? new Uint8Array());
    if (page?.pictures.length !== 1 || !page.pictures[0]) throw new Error("not one picture");
    return page.pictures[0];
  };

  /** Where a corner of the picture as it is stored comes to lie on the paper. */
  const corner = ([a, b, c, d, e, f]: Awaited<ReturnType<typeof matrixOf>>, x: number, y: number) => ({
    x: Math.round(a * x + c * y + e),
    y: Math.round(b * x + d * y + f),
  });

  /** From the lower left to the upper right corner. */
  const areaOf = async (bytes: Uint8Array): Promise<readonly number[]> => {
    const matrix = await matrixOf(bytes);
    const corners = [corner(matrix, 0, 0), corner(matrix, 1, 1)];
    const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  };

  test("is fitted inside margins of half an inch, at the top", async () => {
    expect(await areaOf(png(1500, 1000))).toEqual([36, 756 - 360, 576, 756]);
    expect(await areaOf(png(1000, 3000))).toEqual([186, 36, 426, 756]);
  });

  test("is not blown up", async () => {
    expect(await areaOf(png(200, 100))).toEqual([206, 656, 406, 756]);
  });

  test("stands upright without a note", async () => {
    expect(await areaOf(jpeg())).toEqual([298, 748, 314, 756]);
  });

  /** Which side of the upright picture the first row and the first column of the stored one are (Exif 2.3). */
  test.each([
    [1, "top", "left"],
    [2, "top", "right"],
    [3, "bottom", "right"],
    [4, "bottom", "left"],
    [5, "left", "top"],
    [6, "right", "top"],
    [7, "right", "bottom"],
    [8, "left", "bottom"],
  ])("held as note %d says stands upright", async (orientation, firstRow, firstColumn) => {
    for (const isLittle of [true, false]) {
      const matrix = await matrixOf(jpeg(orientation, isLittle));
      const [left, bottom, right, top] = await areaOf(jpeg(orientation, isLittle));
      const sides: Readonly<Record<string, Partial<{ x: number | undefined; y: number | undefined }>>> = {
        top: { y: top },
        bottom: { y: bottom },
        left: { x: left },
        right: { x: right },
      };
      for (const at of [0, 1]) {
        expect(corner(matrix, at, 1)).toMatchObject(sides[firstRow] ?? {});
        expect(corner(matrix, 0, at)).toMatchObject(sides[firstColumn] ?? {});
      }
    }
  });

  test("a note that makes no sense leaves it as it is", async () => {
    expect(await areaOf(jpeg(9))).toEqual(await areaOf(jpeg()));
    expect(await areaOf(jpeg(0))).toEqual(await areaOf(jpeg()));
  });

  test("that only says that it is huge is not unpacked", async () => {
    const bytes = Uint8Array.from(png(2, 2));
    new DataView(bytes.buffer).setUint32(16, 60_000);
    new DataView(bytes.buffer).setUint32(20, 60_000);
    expect((await mergePdfs([{ name: "scan", bytes }])).unbound).toEqual([
      { name: "scan", why: "scan was not added. Its picture has more points than a paper needs. Scan it at 300 points an inch." },
    ]);
  });
});
