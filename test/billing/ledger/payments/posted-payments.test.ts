import type { Posted } from "../../../../billing/ledger/payments/posted";
import type { Row, Rows } from "../../../clinics/clinic-with";
import { FOUR_UNITS, fromPatient, harbor, posted } from "../../../clinics/case-payments";
import { lineOf, onlyPatient } from "../only-patient";

const ofPayer = (rows: Rows, at = 0): Posted | undefined => {
  const patient = onlyPatient({ Payers: [{}, harbor()], ...rows });
  return patient.benefits.posted().ofPayer(lineOf(patient, at));
};

/** Cents paid for each row of Visits by the payer it is billed to. */
const paid = (rows: Rows): readonly (number | undefined)[] => (rows["Visits"] ?? []).map((_, at) => ofPayer(rows, at)?.paid);

const twoCodes = [FOUR_UNITS, { ...FOUR_UNITS, code: "97140" }];
const twice = [FOUR_UNITS, { ...FOUR_UNITS, charge: 60, units: 2 }];

describe("which line a row is for", () => {
  test.each<[string, Rows, readonly (number | undefined)[]]>([
    ["the code of the day", { Visits: twoCodes, Payments: [posted({ code: "97140", paid: 5 })] }, [undefined, 500]],
    ["another day", { Visits: [FOUR_UNITS], Payments: [posted({ dateOfService: "2026-11-05", paid: 5 })] }, [undefined]],
    ["another code", { Visits: [FOUR_UNITS], Payments: [posted({ code: "97140", paid: 5 })] }, [undefined]],
    [
      "its Visit line, whatever its date",
      {
        Visits: twoCodes.map((visit, at) => ({ ...visit, visitNumber: "V-1", line: at + 1 })),
        Payments: [posted({ visitLine: "V-1-2", dateOfService: null, code: null, paid: 5 })],
      },
      [undefined, 500],
    ],
    [
      "the patient of its claim",
      {
        Claims: [{ claimNumber: "C-1", patient: "P-0042", payer: "Evergreen Health" }],
        Visits: [{ ...FOUR_UNITS, claimNumber: "C-1" }],
        Payments: [posted({ patient: null, claimNumber: "C-1", paid: 5 })],
      },
      [500],
    ],
    [
      "the claim, where line and row name one",
      {
        Visits: [
          { ...FOUR_UNITS, claimNumber: "C-1" },
          { ...FOUR_UNITS, claimNumber: "C-2" },
        ],
        Payments: [posted({ claimNumber: "C-2", paid: 5 })],
      },
      [undefined, 500],
    ],
    ["of equals the one with the charge billed", { Visits: twice, Payments: [posted({ billed: 60, paid: 5 })] }, [undefined, 500]],
    [
      "of equals the next one for a second row of the payment",
      { Visits: [FOUR_UNITS, FOUR_UNITS], Payments: [posted({ paid: 5 }), posted({ paid: 6 })] },
      [500, 600],
    ],
    [
      "the same one for a row of a later payment",
      { Visits: [FOUR_UNITS], Payments: [posted({ paid: 5 }), posted({ paid: 6, received: "2026-11-22", checkOrEftNumber: "TEST-5502" })] },
      [1100],
    ],
    ["a payer's row without a code, for the only line", { Visits: [FOUR_UNITS], Payments: [posted({ code: null, paid: 5 })] }, [500]],
    ["nobody's, where there are several", { Visits: twoCodes, Payments: [posted({ code: null, paid: 5 })] }, [undefined, undefined]],
    ["a payer in other letters", { Visits: [FOUR_UNITS], Payments: [posted({ payerOrPatient: " evergreen health", paid: 5 })] }, [500]],
  ])("%s", (_, rows, expected) => {
    expect(paid(rows)).toEqual(expected);
  });

  test("another payer's row is another payer's", () => {
    const patient = onlyPatient({
      Payers: [{}, harbor()],
      Visits: [FOUR_UNITS],
      Payments: [posted({ payerOrPatient: "Harbor Mutual", paid: 5 })],
    });
    const line = lineOf(patient);
    expect(patient.benefits.posted().ofPayer(line)).toBeUndefined();
    expect(patient.benefits.posted().ofOthers(line)).toMatchObject([{ payer: "harbormutual", paid: 500 }]);
  });
});

describe("what the patient paid", () => {
  const ofPatient = (rows: Rows): readonly number[] => {
    const patient = onlyPatient(rows);
    const found = (rows["Visits"] ?? []).map((_, at) => patient.benefits.posted().ofPatient(lineOf(patient, at)).paid);
    return [...found, patient.benefits.posted().patientRowsWithoutLine];
  };

  test.each<[string, Rows, readonly number[]]>([
    ["for a code", { Visits: twoCodes, Payments: [fromPatient(25, { code: "97140" })] }, [0, 2500, 0]],
    ["for the visit: its first line", { Visits: twoCodes, Payments: [fromPatient(25, { code: null })] }, [2500, 0, 0]],
    ["several rows together", { Visits: [FOUR_UNITS], Payments: [fromPatient(25), fromPatient(-5, { paymentNumber: "PY-3" })] }, [2000, 0]],
    ["on a day without a visit", { Visits: [FOUR_UNITS], Payments: [fromPatient(25, { dateOfService: "2026-11-05" })] }, [0, 1]],
    ["for no day at all", { Visits: [FOUR_UNITS], Payments: [fromPatient(25, { dateOfService: null, code: null })] }, [0, 1]],
  ])("%s", (_, rows, expected) => {
    expect(ofPatient(rows)).toEqual(expected);
  });

  test("nothing, where only the payer paid", () => {
    expect(ofPatient({ Visits: [FOUR_UNITS], Payments: [posted({ paid: 25 })] })).toEqual([0, 0]);
  });
});

describe("what a remittance says", () => {
  const says = (...rows: readonly Row[]): Posted | undefined => ofPayer({ Visits: [FOUR_UNITS], Payments: rows.map(posted) });

  test.each<[string, Row, number | undefined, boolean]>([
    ["allowed and the patient's part", { allowed: 88, paid: 30.4, deductible: 50, coinsurance: 7.6 }, 8800, true],
    ["the patient's part alone: allowed is both together", { paid: 63, copay: 25 }, 8800, true],
    ["allowed and all of it paid", { allowed: 88, paid: 88 }, 8800, true],
    ["allowed, and less paid", { allowed: 88, paid: 63 }, 8800, false],
    ["only what was paid", { paid: 63 }, undefined, false],
    ["a part of nothing", { paid: 88, copay: 0 }, 8800, true],
  ])("%s", (_, row, allowed, tellsShare) => {
    expect(says(row)).toMatchObject({ tellsShare, ...(allowed === undefined ? {} : { allowed }) });
    expect(says(row)?.allowed).toBe(allowed);
  });

  test("two rows of one payer are added up", () => {
    const later = { paymentNumber: "PY-3", received: "2026-11-22", checkOrEftNumber: "TEST-5502" };
    const both = says(
      { allowed: 60, paid: 40, copay: 20, writeOff: 30 },
      { ...later, allowed: 30, paid: 25, copay: 5, otherAdjustment: 2 },
    );
    expect(both).toMatchObject({ allowed: 9000, paid: 6500, copay: 2500, writeOff: 3000, otherAdjustment: 200 });
  });

  test("a corrected row repeats what is allowed: more than the charge is not allowed", () => {
    const later = { paymentNumber: "PY-3", received: "2026-11-22", checkOrEftNumber: "TEST-5502" };
    expect(says({ allowed: 88, paid: 63 }, { ...later, allowed: 90, paid: 2 })).toMatchObject({ allowed: 9000, paid: 6500 });
  });

  test.each<[string, Row, boolean]>([
    ["nothing paid for a reason", { paid: 0, reasonCodes: "CO-50" }, true],
    ["authorization missing, all of it adjusted", { paid: 0, allowed: 0, otherAdjustment: 120, reasonCodes: "CO-197" }, true],
    ["all of it to the deductible (rule book A, E-08)", { paid: 0, allowed: 88, deductible: 88, reasonCodes: "PR-1; CO-45" }, false],
    ["nothing allowed under the contract", { paid: 0, allowed: 0, writeOff: 120, reasonCodes: "CO-45" }, false],
    ["the first payer paid all of it", { paid: 0, otherAdjustment: 120, reasonCodes: "OA-23" }, false],
    ["the same claim twice", { paid: 0, otherAdjustment: 120, reasonCodes: "OA-18" }, false],
    ["a reason without words of ours", { paid: 0, reasonCodes: "CO-999" }, true],
    ["a remark alone, as people copy it", { paid: 0, reasonCodes: "MA130" }, true],
    ["the reason in words", { paid: 0, reasonCodes: "not covered" }, true],
    ["nothing paid, and no reason", { paid: 0 }, false],
    ["something paid", { paid: 5, reasonCodes: "CO-50" }, false],
  ])("a denial: %s", (_, row, expected) => {
    expect(says(row)?.isDenial).toBe(expected);
  });

  test.each<[string, boolean]>([
    ["PR-119", true],
    ["PR-96; CO-45", true],
    ["PR-1; PR-2; PR-3", false],
    ["CO-119", false],
  ])("an adjustment for %s is the patient's: %p", (reasonCodes, expected) => {
    expect(says({ paid: 40, otherAdjustment: 38, reasonCodes })?.leftToPatient).toBe(expected ? 3800 : 0);
  });
});
