import fc from "fast-check";
import { buildLedger } from "../../billing/ledger/ledger";
import type { PoolUnits } from "../../billing/ledger/visits/pool-units";
import { countUnits } from "../../billing/ledger/visits/unit-counting";
import { EPOCH } from "../../billing/values/calendar-date";
import { readRecords } from "../../billing/workbook/read-records";
import { clinicWith } from "../clinics/clinic-with";

const CODES = ["97124", "97140", "97110", "97112"];

/** Each reads a small workbook. */
const RUNS = 40;

interface Typed {
  readonly minutes: number;
  readonly units: number;
}

const typedLine = fc.record({ minutes: fc.integer({ min: 0, max: 120 }), units: fc.nat({ max: 8 }) });
const oneOfEachCode = fc.array(typedLine, { minLength: 1, maxLength: CODES.length });

/** The units of the only pool of a visit, as the rules see them; one line of each code unless `code` says so. */
const poolOf = (lines: readonly Typed[], unitRule: string | null, code?: string): PoolUnits | undefined => {
  const Visits = lines.map((line, at) => ({ ...line, code: code ?? CODES[at] ?? null }));
  const ledger = buildLedger(readRecords(clinicWith({ Payers: [{ unitRule }], Visits })), EPOCH);
  return ledger.patients[0]?.minutePools[0]?.units;
};

test("a payer without a rule is held to the one that supports less, and told of only where they differ", () => {
  fc.assert(
    fc.property(oneOfEachCode, (lines) => {
      const minutes = lines.map((line) => line.minutes);
      const totalMinutes = countUnits("Total minutes", minutes).total;
      const eachCode = countUnits("Each code", minutes).total;
      const pool = poolOf(lines, null);
      expect(pool?.supported).toBe(Math.min(totalMinutes, eachCode));
      expect(pool?.unknownRule).toEqual(totalMinutes === eachCode ? undefined : { totalMinutes, eachCode });
    }),
    { numRuns: RUNS },
  );
});

test("rows of one code are summed before they are rounded, whatever the rule", () => {
  fc.assert(
    fc.property(oneOfEachCode, fc.constantFrom("Total minutes", "Each code", "Full 15", null), (lines, unitRule) => {
      const sum = (count: (line: Typed) => number): number => lines.reduce((total, line) => total + count(line), 0);
      const whole = { minutes: sum((line) => line.minutes), units: sum((line) => line.units) };
      const split = poolOf(lines, unitRule, "97124");
      expect(split?.supported).toBe(poolOf([whole], unitRule)?.supported);
      expect(split?.billed).toBe(whole.units);
      expect(split?.codes).toHaveLength(1);
    }),
    { numRuns: RUNS },
  );
});
