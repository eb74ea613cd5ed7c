import { strFromU8, unzipSync } from "fflate";
import { zipFiles } from "../../../../scripts/dev/package/zip-files";

const FILES = {
  "README.txt": "one\ntwo\r\nthree\n",
  "Check this workbook.cmd": "@echo off\n",
  "claimsheet.cjs": "start()\nwork()\n",
  "templates/blank-clinic.xlsx": Uint8Array.of(80, 75, 10, 13, 10),
};

test("gives the same bytes on every day, in any order of the files", () => {
  jest.useFakeTimers({ now: new Date(2027, 5, 1) });
  const once = zipFiles(FILES);
  jest.setSystemTime(new Date(2028, 1, 29));
  expect(Buffer.from(zipFiles(Object.fromEntries(Object.entries(FILES).reverse()))).equals(once)).toBe(true);
  jest.useRealTimers();
});

test("what Windows reads has its line ends; the others are as they were", () => {
  const unzipped = unzipSync(zipFiles(FILES));
  const text = (name: keyof typeof FILES): string => strFromU8(unzipped[name]!);
  expect(text("README.txt")).toBe("one\r\ntwo\r\nthree\r\n");
  expect(text("Check this workbook.cmd")).toBe("@echo off\r\n");
  expect(text("claimsheet.cjs")).toBe("start()\nwork()\n");
  expect(unzipped["templates/blank-clinic.xlsx"]).toEqual(FILES["templates/blank-clinic.xlsx"]);
});
