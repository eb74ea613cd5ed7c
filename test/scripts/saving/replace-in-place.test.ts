import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import fs from "node:fs/promises";
import { join } from "node:path";
import { EXIT, Stop } from "../../../scripts/exit-codes";
import { openFile } from "../../../scripts/saving/opened-file";
import { replaceInPlace } from "../../../scripts/saving/replace-in-place";
import { temporaryFolder } from "../run-program";

const at = temporaryFolder();
const NOW = new Date(2026, 10, 23, 9, 14, 2);
const [OLD, NEW] = [Buffer.from("the workbook of before"), Buffer.from("the new one")];

let folder = "";
let file = "";
let nth = 0;

beforeEach(() => {
  folder = at(`clinic-${++nth}`);
  file = join(folder, "Nov.xlsx");
  mkdirSync(folder);
  writeFileSync(file, OLD);
});

afterEach(() => jest.restoreAllMocks());

const refusal = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Stop)) throw new Error("nothing was refused", { cause: error });
  expect(error.exit).toBe(EXIT.outputNotWritten);
  return error.message;
};

const expectUntouched = (): void => {
  expect(readFileSync(file).equals(OLD)).toBe(true);
  expect(readdirSync(folder).filter((name) => name !== "Nov.xlsx" && !name.startsWith("~$"))).toEqual([]);
};

test("the new bytes stand at the name, those of before beside it with the time they were written, and nothing else", async () => {
  utimesSync(file, 1_000_000, 1_000_000);
  const backup = await replaceInPlace(await openFile(file), NEW, NOW);
  expect(backup).toBe(join(folder, "Nov.backup-20261123-091402.xlsx"));
  expect([readFileSync(file), readFileSync(backup)]).toEqual([NEW, OLD]);
  expect(statSync(backup).mtimeMs).toBe(1_000_000_000);
  expect(readdirSync(folder).sort()).toEqual(["Nov.backup-20261123-091402.xlsx", "Nov.xlsx"]);
});

test("a second backup in the same second gets another name; none is ever replaced", async () => {
  await replaceInPlace(await openFile(file), NEW, NOW);
  const third = Buffer.from("a third");
  const backup = await replaceInPlace(await openFile(file), third, NOW);
  expect(backup).toBe(join(folder, "Nov.backup-20261123-091402-2.xlsx"));
  expect([readFileSync(file), readFileSync(backup)]).toEqual([third, NEW]);
  expect(readFileSync(join(folder, "Nov.backup-20261123-091402.xlsx"))).toEqual(OLD);
});

test("a backup gets its name only once it is whole", async () => {
  const link = fs.link.bind(fs);
  const given: (readonly [Buffer, boolean])[] = [];
  jest.spyOn(fs, "link").mockImplementation(async (from, to) => {
    given.push([readFileSync(from), existsSync(to)]);
    await link(from, to);
  });
  await replaceInPlace(await openFile(file), NEW, NOW);
  expect(given).toEqual([[OLD, false]]);
});

test("a disk that knows no links keeps backups too, and replaces none", async () => {
  jest.spyOn(fs, "link").mockRejectedValue(Object.assign(new Error(), { code: "EPERM" }));
  writeFileSync(join(folder, "Nov.backup-20261123-091402.xlsx"), "precious");
  const backup = await replaceInPlace(await openFile(file), NEW, NOW);
  expect([readFileSync(file), readFileSync(backup)]).toEqual([NEW, OLD]);
  expect(readFileSync(join(folder, "Nov.backup-20261123-091402.xlsx"), "utf8")).toBe("precious");
});

test("the file keeps its mode, and so does its backup", async () => {
  chmodSync(file, 0o640);
  const backup = await replaceInPlace(await openFile(file), NEW, NOW);
  expect([statSync(file).mode & 0o777, statSync(backup).mode & 0o777]).toEqual([0o640, 0o640]);
});

test("a link is followed: the file that it leads to is replaced, the link stays", async () => {
  const link = at(`link-${nth}.xlsx`);
  symlinkSync(file, link);
  expect(await replaceInPlace(await openFile(link), NEW, NOW)).toBe(join(folder, "Nov.backup-20261123-091402.xlsx"));
  expect(readFileSync(file)).toEqual(NEW);
  expect(readFileSync(link)).toEqual(NEW);
});

test.each([
  ["Excel", "~$Nov.xlsx"],
  ["LibreOffice", ".~lock.Nov.xlsx#"],
])("a file that is open in %s is left as it is", async (program, mark) => {
  const opened = await openFile(file);
  writeFileSync(join(folder, mark), "");
  expect(await refusal(replaceInPlace(opened, NEW, NOW))).toContain(`is open in ${program}`);
  rmSync(join(folder, mark));
  expectUntouched();
});

test("what somebody wrote since the file was read is not lost, whether or not its size or its time tells", async () => {
  utimesSync(file, 1_000_000, 1_000_000);
  const opened = await openFile(file);
  const theirs = Buffer.from("THE WORKBOOK OF BEFORE");
  writeFileSync(file, theirs);
  utimesSync(file, 1_000_000, 1_000_000);
  expect(statSync(file).mtimeMs).toBe(opened.written);
  expect(await refusal(replaceInPlace(opened, NEW, NOW))).toContain("changed by another program since it was read");
  expect(readFileSync(file)).toEqual(theirs);
  expect(readdirSync(folder)).toEqual(["Nov.xlsx"]);
});

test("what somebody writes at the very last moment is not lost, and the backup of what was read stays", async () => {
  const opened = await openFile(file);
  const link = fs.link.bind(fs);
  jest.spyOn(fs, "link").mockImplementation(async (from, to) => {
    await link(from, to);
    writeFileSync(file, "theirs");
  });
  expect(await refusal(replaceInPlace(opened, NEW, NOW))).toContain("changed by another program");
  expect(readFileSync(file, "utf8")).toBe("theirs");
  expect(readdirSync(folder).sort()).toEqual(["Nov.backup-20261123-091402.xlsx", "Nov.xlsx"]);
});

test("a file that is gone is not made anew", async () => {
  const opened = await openFile(file);
  rmSync(file);
  await refusal(replaceInPlace(opened, NEW, NOW));
  expect(existsSync(file)).toBe(false);
});

test("a file that somebody marked read-only is left as it is", async () => {
  chmodSync(file, 0o444);
  expect(await refusal(replaceInPlace(await openFile(file), NEW, NOW))).toContain("marked read-only");
  expectUntouched();
});

test.each([
  ["EBUSY", "open in another program"],
  ["EPERM", "open in another program or protected"],
  ["EACCES", "may not write there"],
  ["ENOSPC", "the disk is full"],
  ["EDQUOT", "used up"],
  ["EROFS", "read-only"],
  ["ENAMETOOLONG", "too long"],
  ["EIO", "Copy the folder to another disk"],
])("when the disk answers the last step with %s, it is said, and the folder is as before", async (code, words) => {
  jest.spyOn(fs, "rename").mockRejectedValue(Object.assign(new Error(code), { code }));
  expect(await refusal(replaceInPlace(await openFile(file), NEW, NOW))).toContain(words);
  expectUntouched();
});

test("on Windows a file that is held for a moment is tried again", async () => {
  const platform = Object.getOwnPropertyDescriptor(process, "platform")!;
  const opened = await openFile(file);
  const held = Object.assign(new Error(), { code: "EPERM" });
  jest.spyOn(fs, "rename").mockRejectedValueOnce(held).mockRejectedValueOnce(held);
  Object.defineProperty(process, "platform", { value: "win32" });
  await replaceInPlace(opened, NEW, NOW).finally(() => Object.defineProperty(process, "platform", platform));
  expect(readFileSync(file)).toEqual(NEW);
});

test("a disk that gives back other bytes than it was given never has them take the file's place", async () => {
  const opened = await openFile(file);
  jest.spyOn(fs, "readFile").mockResolvedValue(Buffer.from("the new 0ne"));
  expect(await refusal(replaceInPlace(opened, NEW, NOW))).toContain("did not give back");
  expectUntouched();
});

test("a name as long as a disk takes leaves no room for a backup, and that is said", async () => {
  const long = join(folder, `${"x".repeat(245)}.xlsx`);
  writeFileSync(long, OLD);
  expect(await refusal(replaceInPlace(await openFile(long), NEW, NOW))).toContain("too long");
  expect(readFileSync(long)).toEqual(OLD);
  expect(readdirSync(folder)).toHaveLength(2);
});

test("a file that is being written while it is read is refused", async () => {
  const stat = fs.stat.bind(fs);
  jest.spyOn(fs, "stat").mockImplementationOnce((path) => stat(path).finally(() => writeFileSync(file, "half of")));
  await expect(openFile(file)).rejects.toMatchObject({
    exit: EXIT.inputUnreadable,
    message: expect.stringContaining("being written") as string,
  });
});
