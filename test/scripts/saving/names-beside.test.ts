import { posix, win32 } from "node:path";
import { backupNameOf, lockNameOf, stampOf } from "../../../scripts/saving/names-beside";

const STAMP = "20261123-091402";

test("a moment is written with the clock of this computer, in digits that sort", () => {
  expect(stampOf(new Date(2026, 10, 23, 9, 14, 2))).toBe(STAMP);
  expect(stampOf(new Date(2027, 0, 2, 23, 59, 59))).toBe("20270102-235959");
});

test.each([
  ["C:\\Clinic\\Nov 2026.xlsx", "C:\\Clinic\\Nov 2026"],
  ["C:\\R&D 100%\\Dana's (old).xlsx", "C:\\R&D 100%\\Dana's (old)"],
  ["C:\\Praxis Müller\\治疗.xlsx", "C:\\Praxis Müller\\治疗"],
  ["\\\\server\\share\\Clinic\\Nov.xlsx", "\\\\server\\share\\Clinic\\Nov"],
  ["\\\\?\\C:\\Clinic\\Nov.xlsx", "\\\\?\\C:\\Clinic\\Nov"],
  ["\\\\?\\UNC\\server\\share\\Nov.xlsx", "\\\\?\\UNC\\server\\share\\Nov"],
  [`C:\\${"deep\\".repeat(60)}Nov.xlsx`, `C:\\${"deep\\".repeat(60)}Nov`],
  ["C:/Clinic/Nov.xlsx", "C:\\Clinic\\Nov"],
])("what is kept beside %s stands in its folder", (file, stem) => {
  expect(backupNameOf(file, STAMP, 1, win32)).toBe(`${stem}.backup-${STAMP}.xlsx`);
  expect(lockNameOf(file, win32)).toBe(`${stem}.claimsheet.lock`);
});

test("a backup is of the same kind as the workbook, and the second of one second has a name of its own", () => {
  expect(backupNameOf("/clinic/Nov.xlsm", STAMP, 1, posix)).toBe(`/clinic/Nov.backup-${STAMP}.xlsm`);
  expect(backupNameOf("/clinic/Nov.v2.xlsx", STAMP, 2, posix)).toBe(`/clinic/Nov.v2.backup-${STAMP}-2.xlsx`);
});
