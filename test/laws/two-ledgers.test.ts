import fc from "fast-check";
import { buildLedger } from "../../billing/ledger/ledger";
import { EPOCH } from "../../billing/values/calendar-date";
import { readRecords } from "../../billing/workbook/read-records";
import { clinicWith } from "../clinics/clinic-with";
import { randomClinicRows } from "../clinics/random-clinic";
import { comparable, hasVisitsWithoutPolicy, quickLedger } from "./quick-ledger";
import { slowLedger } from "./slow-ledger/slow-ledger";

/** A few thousand for a change of the ledger: RUNS=5000 npx jest two-ledgers. */
const RUNS = Number(process.env["RUNS"] ?? 300);

test("the ledger and its slow, obvious second implementation work out the same", () => {
  fc.assert(
    fc.property(randomClinicRows, (rows) => {
      const records = readRecords(clinicWith(rows));
      const ledger = buildLedger(records, EPOCH);
      const isAuthorizationShared = !hasVisitsWithoutPolicy(ledger);
      const quick = comparable(quickLedger(ledger), isAuthorizationShared);
      const slow = comparable(slowLedger(records), isAuthorizationShared);
      expect(quick.visits).toEqual(slow.visits);
      expect(quick.lines).toEqual(slow.lines);
    }),
    { numRuns: RUNS },
  );
});
