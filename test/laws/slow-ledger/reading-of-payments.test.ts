import type { Row } from "../../clinics/clinic-with";
import { slowly } from "./slowly";

const FROM_PAYER = { from: "Payer", payerOrPatient: "Evergreen Health", patient: "P-0042", dateOfService: "2026-11-04", code: "97124" };
const FROM_PATIENT = { ...FROM_PAYER, from: "Patient", payerOrPatient: "P-0042" };

/** Dollars that came for each line, from payers and from the patient. */
const came = (Visits: readonly Row[], payments: readonly Row[], more: Readonly<Record<string, readonly Row[]>> = {}) => {
  const Payments = payments.map((row, at): Row => ({ paymentNumber: String(at + 1), checkOrEftNumber: "TEST-1", ...row }));
  const { line } = slowly({ Visits, Payments, ...more });
  return Visits.map((_, at) => [line(at).paidByPayer / 100, line(at).paidByPatient / 100]);
};

const twice = [{ charge: 90 }, { charge: 120 }];

describe("a row of Payments", () => {
  test("is for the line it names, whatever else it says", () => {
    const Visits = [
      { visitNumber: "V-1", line: 1 },
      { visitNumber: "V-1", line: 2 },
    ];
    expect(came(Visits, [{ ...FROM_PAYER, visitLine: "v-1-2", paid: 5 }])).toEqual([
      [0, 0],
      [5, 0],
    ]);
  });

  test("among equal lines is for the one that is charged as much, else for the next of the check", () => {
    expect(came(twice, [{ ...FROM_PAYER, billed: 120, paid: 5 }])).toEqual([
      [0, 0],
      [5, 0],
    ]);
    const rows = [{ paid: 5 }, { paid: 6 }].map((row) => ({ ...FROM_PAYER, ...row }));
    expect(came(twice, rows)).toEqual([
      [5, 0],
      [6, 0],
    ]);
    expect(
      came(
        twice,
        rows.map((row, at) => ({ ...row, checkOrEftNumber: `TEST-${at}` })),
      )[0],
    ).toEqual([11, 0]);
  });

  test("without a patient is its claim's, and never for a line of another claim", () => {
    const row = { ...FROM_PAYER, patient: null, claimNumber: "C-1", paid: 5 };
    const Claims = [{ claimNumber: "C-1", patient: "P-0042", payer: "Evergreen Health" }];
    expect(came([{ claimNumber: "C-1" }], [row], { Claims })).toEqual([[5, 0]]);
    expect(came([{ claimNumber: "C-2" }], [row], { Claims })).toEqual([[0, 0]]);
  });

  test("from a patient without a code is for the first line of the day's only visit", () => {
    const row = { ...FROM_PATIENT, code: null, paid: 5 };
    expect(came(twice, [row])).toEqual([
      [0, 5],
      [0, 0],
    ]);
    expect(came([{}, { provider: "LI" }], [row])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });
});

describe("the balance", () => {
  const balance = (visit: Row, ...rows: readonly Row[]) =>
    slowly({ Visits: [visit], Payments: rows.map((row, at) => ({ paymentNumber: String(at + 1), ...row })) }).line(0);

  test("takes the larger of what is typed and what came from the patient", () => {
    const row = { ...FROM_PATIENT, paid: 30 };
    expect(balance({ charge: 100, paidByPatient: 25 }, row)).toMatchObject({ paidByPatient: 3_000, open: 7_000 });
    expect(balance({ charge: 100, paidByPatient: 40 }, row)).toMatchObject({ paidByPatient: 4_000, open: 6_000 });
  });

  test("of a line that is written off is nothing, but a credit stays", () => {
    const off = { charge: 100, status: "Written off" };
    expect(balance(off, { ...FROM_PAYER, paid: 60, writeOff: 10 })).toMatchObject({ writtenOff: 4_000, open: 0 });
    expect(balance(off, { ...FROM_PAYER, paid: 130 })).toMatchObject({ writtenOff: 0, open: -3_000 });
    expect(balance({ charge: 100, status: "Denied" }, { ...FROM_PAYER, paid: 0, otherAdjustment: 5 }).open).toBe(9_500);
  });
});
