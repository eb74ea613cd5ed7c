import { buildLedger, type Ledger } from "../../../../billing/ledger/ledger";
import { sentLast } from "../../../../billing/ledger/claims/patient-claims";
import { EPOCH, isoDate } from "../../../../billing/values/calendar-date";
import { readRecords } from "../../../../billing/workbook/read-records";
import { claim, claimed, note } from "../../../clinics/case-claims";
import { posted } from "../../../clinics/case-payments";
import { clinicWith, type Rows } from "../../../clinics/clinic-with";

const TWO_PATIENTS = [{}, { patientId: "P-0043", last: "Okafor", first: "Noel" }];
const ledgerOf = (rows: Rows): Ledger => buildLedger(readRecords(clinicWith({ Patients: TWO_PATIENTS, ...rows })), EPOCH);
const notesBy = (rows: Rows) =>
  ledgerOf(rows).patients.map(({ id, claims }) => [id, claims.notesOf("C-1").map(({ when }) => when && isoDate(when))]);

describe("whose a note of FollowUp is", () => {
  test("the patient's whose claim it is, oldest first", () => {
    expect(notesBy({ Claims: [claim({ patient: "P-0043" })], FollowUp: [note(), note({ when: "2026-11-10" })] })).toEqual([
      ["P-0042", []],
      ["P-0043", ["2026-11-10", "2026-11-21"]],
    ]);
  });

  test("without a row of Claims everybody's whose visits name it, once however the name is spelled", () => {
    const visits = [claimed(), claimed({ patient: "Whitfield, Dana" }), claimed({ patient: "P-0043" })];
    expect(notesBy({ Visits: visits, FollowUp: [note({ claimNumber: "c 1" })] })).toEqual([
      ["P-0042", ["2026-11-21"]],
      ["P-0043", ["2026-11-21"]],
    ]);
  });

  test("nobody's where nothing names the claim", () => {
    expect(notesBy({ FollowUp: [note()] }).flatMap(([, notes]) => notes)).toEqual([]);
  });
});

describe("a claim with its lines", () => {
  const first = (rows: Rows) => ledgerOf(rows).patients[0]?.claims.all[0];

  test("lines that can be on it, and all that name it", () => {
    const found = first({ Claims: [claim()], Visits: [claimed(), claimed({ status: "Not billable" }), claimed({ claimNumber: "C-2" })] });
    expect([found?.lines.length, found?.namedBy.length]).toEqual([1, 2]);
  });

  test("corrected claims name the payer's number or ours, and the last one sent counts", () => {
    const corrected = (originalRef: string) => claim({ claimNumber: "C-9", kind: "Corrected", originalRef, sentOn: "2026-11-20" });
    const last = (originalRef: string) => {
      const found = first({ Claims: [claim({ payerClaimNumber: "TEST55" }), corrected(originalRef)] });
      return found && isoDate(sentLast(found) ?? EPOCH);
    };
    expect(["TEST55", "C-1", "TEST56"].map(last)).toEqual(["2026-11-20", "2026-11-20", "2026-11-06"]);
  });
});

test("rows of Payments that name nobody are kept apart, not lost", () => {
  const ledger = ledgerOf({ Payments: [posted({ patient: null, paid: 1 }), posted({ paid: 2 })] });
  expect(ledger.strayPayments.map(({ paid }) => paid)).toEqual([100]);
  expect(ledger.patients.flatMap(({ rows }) => rows.payments.map(({ paid }) => paid))).toEqual([200]);
});
