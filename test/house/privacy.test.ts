import type { Cell } from "../../billing/values/cell";
import { readWorkbookFile } from "../../scripts/read-file";
import { DUMMY_NPIS, INVENTED_PEOPLE, isInventedMail, isInventedMemberId, isInventedPhone } from "./invented-people";
import { filesLike, linesLike, textFiles, textOf } from "./repository";

const stories = filesLike("{test,docs,bench}/**/*.{ts,tsx,md,json}", "scripts/dev/**/*.ts", "README.md").filter(
  (file) => !file.startsWith("test/house/"),
);

const matches = (files: readonly string[], pattern: RegExp): readonly string[] =>
  files.flatMap((file) => [...textOf(file).matchAll(pattern)].map((match) => match[1] ?? match[0]));

/** The check digit of a provider's number: Luhn over 80840 and the number. */
const isNpi = (digits: string): boolean => {
  const sum = Array.from(`80840${digits}`)
    .reverse()
    .reduce((total, digit, i) => {
      const doubled = Number(digit) * (i % 2 === 0 ? 1 : 2);
      return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
  return sum % 10 === 0;
};

const notAllowed = (found: readonly string[], allowed: (each: string) => boolean): readonly string[] => [
  ...new Set(found.filter((each) => !allowed(each))),
];

/** "Whitfield" and "Dana", in neighbouring cells or fields, as the list has them. */
/** Payers write names in capitals. */
const INVENTED = new Set([...INVENTED_PEOPLE].map((name) => name.toUpperCase()));

const isInvented = (last: string, first: string): boolean =>
  INVENTED.has(`${first.trim()} ${last.trim()}`.toUpperCase()) ||
  /^(?:Sample|Therapist)\d+$/.test(last) ||
  /\b(?:Unknown|Total)\b/.test(last);

const cellText = (cell: Cell | undefined): string => (cell === undefined || cell === null || typeof cell === "object" ? "" : String(cell));

describe("what is written in tests, templates and docs", () => {
  test("names invented people only (test/house/invented-people.ts)", () => {
    const pairs = stories.flatMap((file) => [...textOf(file).matchAll(/\blast: "([^"]+)",\s*first: "([^"]+)"/g)]);
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.filter(([, last = "", first = ""]) => !isInvented(last, first)).map(([whole]) => whole)).toEqual([]);
  });

  test("numbers providers with documented dummies only", () => {
    const npis = matches(textFiles(), /\b([12]\d{9})\b/g).filter(isNpi);
    expect(notAllowed(npis, (npi) => DUMMY_NPIS.has(npi))).toEqual([]);
  });

  test("gives member IDs that start with TEST", () => {
    expect(notAllowed(matches(stories, /\bmemberId: "([^"]+)"/g), isInventedMemberId)).toEqual([]);
  });

  test("gives telephone numbers, addresses and tax numbers that reach nobody", () => {
    expect(notAllowed(matches(stories, /(?:\(\d{3}\) ?|\b\d{3}[-.])\d{3}[-.]\d{4}\b/g), isInventedPhone)).toEqual([]);
    expect(notAllowed(matches(stories, /[\w.-]+@[\w-]+\.[\w.]*\w/g), isInventedMail)).toEqual([]);
    expect(matches(stories, /\b(?!000|666|9)\d{3}-\d{2}-\d{4}\b/g)).toEqual([]);
  });
});

describe.each(filesLike("templates/*.xlsx"))("%s", (file) => {
  /** The filled cells below the given headers, row by row. */
  const cellsBelow = async (table: string, headers: readonly string[]): Promise<readonly (readonly string[])[]> => {
    const { sheets } = await readWorkbookFile(file);
    const [header, ...rows] = sheets.find(({ name }) => name === table)?.rows ?? [];
    const columns = headers.map((name) => header?.cells.indexOf(name) ?? -1);
    return rows.map(({ cells }) => columns.map((at) => cellText(cells[at]))).filter((row) => row.some((cell) => cell !== ""));
  };

  test("holds invented people only", async () => {
    const people = [...(await cellsBelow("Patients", ["Last", "First"])), ...(await cellsBelow("Providers", ["Last", "First"]))];
    expect(people.filter(([last = "", first = ""]) => !isInvented(last, first))).toEqual([]);
  });

  test("holds dummy NPIs and member IDs only", async () => {
    const npis = [...(await cellsBelow("Providers", ["NPI"])), ...(await cellsBelow("Prescriptions", ["Prescriber NPI"]))].flat();
    expect(notAllowed(npis, (npi) => npi === "" || DUMMY_NPIS.has(npi) || !isNpi(npi))).toEqual([]);
    expect(notAllowed((await cellsBelow("Policies", ["Member ID"])).flat(), isInventedMemberId)).toEqual([]);
  });
});

describe("where this was written", () => {
  test("no path of anybody's machine is in it", () => {
    const files = textFiles().filter((file) => !file.startsWith("test/house/"));
    expect(linesLike(files, /(?:^|["'`\s(=:])(?:\/(?:home|Users|root|work|mnt)\/|[A-Z]:\\\\?Users\\)/)).toEqual([]);
  });

  test("package-lock.json names no registry, so that everybody's own is asked", () => {
    const hosts = matches(["package-lock.json"], /"resolved": "https?:\/\/([^/"]+)/g);
    expect([...hosts]).toEqual([]);
  });
});
