import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { reconcileSchema, type ReconcileJson } from "../../billing/tasks/reconcile-json";
import { readWorkbook } from "../../files/xlsx/read-workbook";
import { EXIT } from "../../scripts/exit-codes";
import { readWorkbookFile } from "../../scripts/read-file";
import { SAMPLE_BANK, SAMPLE_REMITTANCE, SAMPLE_TOTAL, UNBALANCED_REMITTANCE } from "../clinics/sample-remittance";
import { claimsheet, temporaryFolder, type Ran } from "./run-program";

const at = temporaryFolder();
const TODAY = ["--today", "2026-11-23"];

beforeAll(() => {
  copyFileSync(join(__dirname, "../../templates/sample-clinic.xlsx"), at("clinic.xlsx"));
  writeFileSync(at("a.835"), SAMPLE_REMITTANCE);
  writeFileSync(at("b.835"), UNBALANCED_REMITTANCE);
  writeFileSync(at("bank.csv"), SAMPLE_BANK);
});

const json = ({ stdout }: Ran): ReconcileJson => reconcileSchema.parse(JSON.parse(stdout));
const reconcile = (...args: readonly string[]): Promise<Ran> => claimsheet("reconcile", at("clinic.xlsx"), ...TODAY, ...args);
const rowsOf = async (file: string, table: string) => (await readWorkbookFile(file)).sheets.find(({ name }) => name === table)?.rows ?? [];

test("the sample clinic with its remittance and its bank: every cent has its place, and what differs its reason", async () => {
  const ran = await reconcile("--remit", at("a.835"), "--bank", at("bank.csv"), "--json");
  expect(ran.code).toBe(EXIT.findings);
  const { summary, payments, deposits, denials, takebacks } = json(ran);
  expect(summary).toMatchObject({ exact: 3, likely: 1, unmatched: 1, imbalances: 0 });
  const { charges, paidByPayers, paidByPatients, writtenOff, otherAdjusted, open } = summary;
  expect(Math.round((paidByPayers + paidByPatients + writtenOff + otherAdjusted + open) * 100)).toBe(Math.round(charges * 100));
  expect(payments).toMatchObject([
    {
      number: "TEST-9001",
      split: { total: SAMPLE_TOTAL / 100, exact: 0, likely: 95, unmatched: 45, providerAdjustments: -20, leftToAllocate: 0 },
    },
  ]);
  expect(deposits.matched.find(({ isHere }) => !isHere)).toMatchObject({
    amount: 120,
    unexplained: 0,
    receipts: [{ by: "number", number: "TEST-9001" }],
  });
  expect(deposits.unmatched).toMatchObject([{ amount: 12.34, unexplained: 12.34, age: 1 }]);
  // The patient paid the copay of 25.00 of C-0121 at the visit; what an adjustment column holds of the others is not settled by that.
  expect(denials.map(({ line, amount, daysLeft, isOpen }) => [line.claim, amount, daysLeft, isOpen])).toEqual([
    ["C-0134", 180, 8, true],
    ["C-0136", 180, 166, true],
    ["C-0121", 155, 177, true],
    ["C-0135", 180, -10, true],
  ]);
  expect(takebacks.map(({ amount }) => amount)).toEqual([-95, -20]);
});

test("names of people are told only where they are asked for", async () => {
  const plain = await reconcile("--remit", at("a.835"), "--bank", at("bank.csv"), "--json");
  expect(plain.stdout).not.toMatch(/whitfield|dana|sampler/i);
  expect((await reconcile("--remit", at("a.835"))).stdout).not.toMatch(/whitfield|dana|sampler/i);
  expect((await reconcile("--remit", at("a.835"), "--json", "--show-names")).stdout).toMatch(/Whitfield, Dana/);
});

test("a sum that does not add up is told with its cents, and nothing is made up for it", async () => {
  const ran = await reconcile("--remit", at("*.835"), "--json");
  const { payments, summary } = json(ran);
  expect(summary.imbalances).toBe(1);
  expect(payments.flatMap(({ imbalances }) => imbalances.map(({ difference }) => difference))).toContain(-10);
  expect((await reconcile("--remit", at("b.835"))).stdout).toMatch(/Does not add up\n.*b\.835, line 1: .*\(-\$10\.00\)/);
});

test("exact matches are accepted into a copy, losslessly, and the second time there is nothing to add", async () => {
  const sources = ["--remit", at("a.835"), "--bank", at("bank.csv"), "--accept", "exact"];
  const dry = await reconcile(...sources, "--dry-run", "--json");
  expect(json(dry).accepted).toEqual({ payments: 4, deposits: 2, matched: 0 });
  expect(json(dry).written).toBeUndefined();
  const ran = await reconcile(...sources, "--output-workbook", at("accepted.xlsx"), "--json");
  expect(json(ran)).toMatchObject({ written: at("accepted.xlsx"), accepted: { payments: 4, deposits: 2 } });
  const [before, now] = [await rowsOf(at("clinic.xlsx"), "Payments"), await rowsOf(at("accepted.xlsx"), "Payments")];
  expect(now.slice(0, before.length).map(({ cells }) => cells)).toEqual(before.map(({ cells }) => cells));
  expect(now.length - before.length).toBe(4);
  const again = await claimsheet("reconcile", at("accepted.xlsx"), ...TODAY, ...sources, "--dry-run", "--json");
  expect(json(again).accepted).toEqual({ payments: 0, deposits: 0, matched: 0 });
  expect(json(again).payments).toMatchObject([
    { state: "posted in part", counts: { posted: 4, exact: 0, likely: 1, none: 1 }, split: { leftToAllocate: 0 } },
  ]);
  expect(json(again).summary.paidByPayers).toBe(json(dry).summary.paidByPayers);
});

test("in place keeps the workbook as it was beside it", async () => {
  const file = at("place.xlsx");
  copyFileSync(at("clinic.xlsx"), file);
  const ran = await claimsheet("reconcile", file, ...TODAY, "--remit", at("a.835"), "--accept", "exact", "--in-place", "--json");
  const { backup = "" } = json(ran);
  expect(readFileSync(join(dirname(file), backup.replace(/^.*[\\/]/, ""))).equals(readFileSync(at("clinic.xlsx")))).toBe(true);
  expect(await rowsOf(file, "Changes")).not.toEqual([]);
});

test("the report is a workbook with a sheet for each question, and shows no name that was not asked for", async () => {
  const ran = await reconcile("--remit", at("a.835"), "--bank", at("bank.csv"), "--output", at("report.xlsx"));
  expect(ran.stderr).toContain(at("report.xlsx"));
  const { sheets } = readWorkbook(readFileSync(at("report.xlsx")));
  expect(sheets.map(({ name }) => name)).toEqual(["Summary", "Matches", "Unmatched", "Denials", "Ageing", "Deposits", "Credits"]);
  expect(JSON.stringify(sheets)).not.toMatch(/Whitfield/);
  const twice = await reconcile("--output", at("report.xlsx"));
  expect(twice.code).toBe(EXIT.outputNotWritten);
});

test("the exit code says whether anything is to be done", async () => {
  expect((await reconcile()).code).toBe(EXIT.done);
  expect((await reconcile("--remit", at("a.835"), "--fail-on", "never")).code).toBe(EXIT.done);
  expect((await reconcile("--remit", at("missing.835"))).code).toBe(EXIT.inputUnreadable);
  expect((await reconcile("--remit", at("bank.csv"))).code).toBe(EXIT.inputUnreadable);
  expect((await reconcile("--bank", at("a.835"))).code).toBe(EXIT.inputUnreadable);
  expect((await reconcile("--accept", "exact")).code).toBe(EXIT.wrongUsage);
  expect((await reconcile("--in-place")).code).toBe(EXIT.wrongUsage);
  expect((await reconcile("--accept", "exact", "--in-place", "--output-workbook", at("x.xlsx"))).code).toBe(EXIT.wrongUsage);
});

test("a month takes the lines and deposits of its days", async () => {
  const { month, summary, deposits } = json(await reconcile("--month", "2026-10", "--json"));
  expect(month).toEqual({ from: "2026-10-01", to: "2026-10-31" });
  expect(summary.charges).toBeLessThan(json(await reconcile("--json")).summary.charges);
  expect(deposits.matched.map(({ date }) => date?.slice(0, 7))).toEqual(deposits.matched.map(() => "2026-10"));
});

test("nothing is left lying about", () => {
  expect(readdirSync(dirname(at("clinic.xlsx"))).filter((name) => /tmp|lock/i.test(name))).toEqual([]);
});
