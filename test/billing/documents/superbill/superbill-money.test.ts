import { blockOf, draftOf, fieldsOf, PAID } from "./superbill-of";

const EVERGREEN = { billTo: "Evergreen Health", status: "Billed", claimNumber: "C-1" };
const SENT = { claimNumber: "C-1", patient: "P-0042", payer: "Evergreen Health", billed: 180, sentOn: "2026-11-10", status: "Sent" };
const REMITTANCE = {
  paymentNumber: "PY-1",
  received: "2026-11-20",
  from: "Payer",
  payerOrPatient: "Evergreen Health",
  method: "EFT",
  patient: "P-0042",
  dateOfService: "2026-11-04",
  code: "97124",
  billed: 180,
  allowed: 130,
  paid: 105,
  copay: 25,
  writeOff: 50,
};

const totals = (rows: Parameters<typeof fieldsOf>[0]) => {
  const fields = fieldsOf(rows);
  return ["Charges", "PaidByPatient", "PaidByPayers", "Adjustments", "Balance"].map((name) => fields[`Superbill.Total.${name}`]);
};
const statement = (rows: Parameters<typeof fieldsOf>[0]) => fieldsOf(rows)["Superbill.Statement"];

test("paid in full by the patient: the insurer is asked to reimburse the patient", () => {
  expect(totals({ Visits: [PAID] })).toEqual([18_000, 18_000, 0, 0, 0]);
  expect(statement({ Visits: [PAID] })).toBe("Paid in full by the patient. Please reimburse the patient.");
});

test("what is still due is said, and what the patient paid", () => {
  expect(statement({ Visits: [{ ...PAID, paidByPatient: 100 }] })).toBe("The patient has paid $100.00; $80.00 is still due.");
  expect(statement({ Visits: [{ ...PAID, paidByPatient: null }] })).toBe("Balance due: $180.00.");
});

test("a credit is a negative balance, in words too", () => {
  const rows = { Visits: [{ ...PAID, paidByPatient: 182.4 }] };
  expect(totals(rows)).toEqual([18_000, 18_240, 0, 0, -240]);
  expect(statement(rows)).toBe("Paid in full by the patient. Please reimburse the patient. The patient has a credit of $2.40.");
});

test("a discount is an adjustment: the patient is reimbursed what was paid", () => {
  const rows = {
    Visits: [{ ...PAID, paidByPatient: null }],
    Payments: [
      {
        paymentNumber: "PY-1",
        received: "2026-11-04",
        from: "Patient",
        payerOrPatient: "P-0042",
        dateOfService: "2026-11-04",
        paid: 160,
        writeOff: 20,
      },
    ],
  };
  expect(totals(rows)).toEqual([18_000, 16_000, 0, 2000, 0]);
  expect(statement(rows)).toBe("Nothing is owed any more. Please reimburse the patient.");
});

test("what the clinic has billed is not to be filed again", () => {
  const rows = { Visits: [{ ...PAID, ...EVERGREEN, paidByPatient: 25 }], Claims: [SENT] };
  expect(statement(rows)).toBe(
    "This office has sent the claim for these services to Evergreen Health. Please do not file them again. The patient has paid $25.00; $155.00 is still due.",
  );
});

test("where only some lines are billed their days are named", () => {
  const rows = {
    Visits: [
      { ...PAID, ...EVERGREEN },
      { ...PAID, dateOfService: "2026-11-11" },
    ],
    Claims: [SENT],
  };
  expect(statement(rows)).toMatch(/^This office has sent the claim for the services of 11\/04\/2026 to Evergreen Health\./);
});

test("insurer and patient together pay the charge, less what was written off", () => {
  const rows = { Visits: [{ ...PAID, ...EVERGREEN, paidByPatient: 25, status: "Paid" }], Claims: [SENT], Payments: [REMITTANCE] };
  expect(totals(rows)).toEqual([18_000, 2500, 10_500, 5000, 0]);
  expect(statement(rows)).toMatch(/Please do not file them again\. Nothing is owed any more\.$/);
});

test("a form that was handed to the patient is no claim", () => {
  const rows = { Visits: [{ ...PAID, ...EVERGREEN }], Claims: [{ ...SENT, sentBy: "Given to patient" }] };
  expect(statement(rows)).toBe("Paid in full by the patient. Please reimburse the patient.");
});

test("where patients file, Billed means that the superbill was handed out", () => {
  const visit = { ...PAID, billTo: "Evergreen Health", status: "Billed" };
  const payer = { payer: "Evergreen Health" };
  expect(statement({ Visits: [visit], Payers: [{ ...payer, whoFiles: "Patient files" }] })).toMatch(/^Paid in full/);
  expect(statement({ Visits: [visit], Payers: [{ ...payer, whoFiles: "We file" }] })).toMatch(/^This office has sent/);
});

test("the office is told what it has billed already", () => {
  expect(draftOf({ Visits: [{ ...PAID, ...EVERGREEN }], Claims: [SENT] }).remarks).toEqual([
    "Billed to Evergreen Health by the clinic already: 11/04/2026. The superbill says so, so that nobody files these twice.",
  ]);
});

test("lines that the clinic still has to bill are a remark for the office, not for the insurer", () => {
  const rows = { Visits: [{ ...PAID, billTo: "Evergreen Health", status: "Ready" }] };
  expect(statement(rows)).toBe("Paid in full by the patient. Please reimburse the patient.");
  expect(draftOf(rows).remarks).toEqual([
    "The services of 11/04/2026 are to be billed to Evergreen Health by the clinic. A patient who files them too makes a duplicate.",
  ]);
});

describe("payments", () => {
  const own = { from: "Patient", payerOrPatient: "P-0042", dateOfService: "2026-11-04", code: "97124" };

  test("what Visits says, with the day and the way", () => {
    expect(blockOf("Payments", { Visits: [PAID] })).toEqual([{ Date: 20_761, How: "Patient, Card", Amount: 18_000 }]);
  });

  test("rows of Payments where they say as much or more", () => {
    const rows = {
      Visits: [{ ...PAID, paidByPatient: 100 }],
      Payments: [
        { ...own, paymentNumber: "PY-1", received: "2026-11-05", method: "Check", paid: 100 },
        { ...own, paymentNumber: "PY-2", received: "2026-11-06", method: "Card", paid: 80 },
      ],
    };
    expect(blockOf("Payments", rows)).toEqual([
      { Date: 20_762, How: "Patient, Check", Amount: 10_000 },
      { Date: 20_763, How: "Patient, Card", Amount: 8000 },
    ]);
    expect(totals(rows)).toEqual([18_000, 18_000, 0, 0, 0]);
  });

  test("insurers' payments with their names", () => {
    const rows = { Visits: [{ ...PAID, ...EVERGREEN, paidByPatient: 25 }], Claims: [SENT], Payments: [REMITTANCE] };
    expect(blockOf("Payments", rows)).toEqual([
      { Date: 20_761, How: "Patient, Card", Amount: 2500 },
      { Date: 20_777, How: "Evergreen Health, EFT", Amount: 10_500 },
    ]);
  });

  test("one payment for two lines of a day is one row", () => {
    const line = { ...PAID, units: 2, minutes: 30, charge: 90, paidByPatient: 90 };
    expect(blockOf("Payments", { Visits: [line, { ...line, code: "97140" }] })).toEqual([
      { Date: 20_761, How: "Patient, Card", Amount: 18_000 },
    ]);
  });
});

test("without the payments the superbill says what was done and charged alone", () => {
  const rows = { Visits: [PAID] };
  const fields = fieldsOf(rows, { showPaid: false });
  expect(fields).toMatchObject({ "Superbill.Total.Charges": 18_000 });
  for (const name of ["Total.PaidByPatient", "Total.PaidByPayers", "Total.Adjustments", "Total.Balance", "Statement"])
    expect(fields[`Superbill.${name}`]).toBeUndefined();
  expect(blockOf("Payments", rows, { showPaid: false })).toEqual([]);
  expect(blockOf("ServiceLines", rows, { showPaid: false })[0]).toMatchObject({ Charge: 18_000, Paid: undefined, Balance: undefined });
});
