import { allPresets } from "../../../../billing/reference/import-presets/all-presets";
import { withEdits } from "../../../../billing/workbook/with-edits";
import type { Source } from "../../../../billing/workbook/incoming/source";
import { fileOf, IMPORT_FILES, importClinic } from "../../../clinics/import-files";
import { counts, importing, newRows } from "./imported";

const fixture = (id: string): Source => fileOf(IMPORT_FILES[id] ?? [], `${id}.csv`);

test("each preset has a file of its own, and is told by its headers", () => {
  expect(Object.keys(IMPORT_FILES)).toEqual(allPresets.map(({ id }) => id));
  for (const { id, label } of allPresets) {
    const [source] = importing(importClinic(), [fixture(id)]).sources;
    expect(source).toMatchObject({ preset: id, looksLike: label });
  }
});

test.each([
  ["square-transactions", "2/0/1/0"],
  ["square-items", "1/0/1/1"],
  ["jane-sales", "2/0/0/1"],
  ["jane-transactions", "2/0/1/0"],
  ["jane-payments", "1/0/0/2"],
  ["jane-policies", "1/0/1/0"],
  ["jane-patients", "1/1/1/0"],
  ["mindbody-sales", "2/0/0/2"],
  ["simplepractice-clients", "2/0/0/0"],
  ["clinicsense-payments", "1/0/0/3"],
  ["massagebook-payments", "2/0/0/1"],
  ["generic-eob", "1/0/0/0"],
  ["generic-card", "2/0/0/0"],
  ["generic-bank", "1/0/0/1"],
])("%s: %s, and the second time nothing", (id, expected) => {
  const clinic = importClinic();
  const first = importing(clinic, [fixture(id)]);
  expect(counts(first)).toBe(expected);
  expect(first.questions).toEqual([]);
  expect(first.lacking).toEqual([]);
  const after = withEdits(clinic, first.edits);
  const again = importing(after, [fixture(id)]);
  expect(again.edits).toEqual([]);
  expect(again.sources[0]?.alreadyHere).toBe((first.sources[0]?.added ?? 0) + (first.sources[0]?.alreadyHere ?? 0));
});

describe("what becomes of a row", () => {
  test("a tip is never a payment for a visit, a refund is negative, a fee stands in the deposit's notes", () => {
    const report = importing(importClinic(), [fixture("square-transactions")]);
    expect(newRows(report, "Payments")).toMatchObject([
      { from: "Patient", patient: "P-0042", paid: 120, method: "Card", depositRef: "DEP-1", notes: "Fee -$4.00" },
      { from: "Patient", patient: "P-0043", paid: -45, notes: "Refund; Fee $1.00" },
    ]);
    expect(newRows(report, "OtherCharges")).toMatchObject([{ patient: "P-0042", kind: "Tip", amount: 20, paidHow: "Card" }]);
    expect(newRows(report, "Deposits")).toMatchObject([{ depositRef: "DEP-1", amount: 92, notes: "Fees -$3.00" }]);
    expect(JSON.stringify(report.edits)).not.toContain("4242");
  });

  test("a service's name gives its minutes, and its code where Fees has the name; units are for a person to type", () => {
    const report = importing(importClinic(), [fixture("square-items")]);
    expect(newRows(report, "Visits")).toMatchObject([
      { patient: "P-0042", provider: "JP", code: "97124", minutes: 60, charge: 120, status: "Draft" },
    ]);
    expect(newRows(report, "Visits")[0]?.["units"]).toBeUndefined();
    expect(report.needsYou).toMatchObject([{ line: 3, why: expect.stringContaining("Fees") as string }]);
  });

  test("the P part of an invoice is the patient's, the C part the payer's", () => {
    const report = importing(importClinic(), [fixture("jane-sales")]);
    expect(newRows(report, "Payments")).toMatchObject([
      { from: "Patient", payerOrPatient: "P-0042", paid: 25, notes: "Invoice 18269-P01; Massage; Jae Park" },
      { from: "Payer", payerOrPatient: "Evergreen Health", patient: "P-0042", paid: 105 },
    ]);
  });

  test("money from an insurer that stands as a product becomes a payer's payment with patient and day", () => {
    const report = importing(importClinic(), [fixture("massagebook-payments")]);
    expect(newRows(report, "Payments")).toMatchObject([
      { from: "Patient", paid: 100 },
      { from: "Payer", payerOrPatient: "Evergreen Health", patient: "P-0042", dateOfService: 46330, paid: 105, method: "Check" },
    ]);
  });

  test("the same money without exactly one payer's policies is for a person", () => {
    const report = importing(importClinic({ Policies: [] }), [fixture("massagebook-payments")]);
    expect(report.needsYou).toMatchObject([{ line: 3 }]);
  });

  test("a person of the same name with another birth date is asked about, never merged and never made twice", () => {
    const report = importing(importClinic(), [fixture("jane-patients")]);
    expect(newRows(report, "Patients")).toMatchObject([
      { patientId: "P-0044", last: "Lindqvist", first: "Elsa", outsideId: "10234", sex: "F", zip: "97301" },
    ]);
    expect(report.needsYou).toMatchObject([{ line: 4, why: expect.stringContaining("another birth date") as string }]);
  });

  test("what a policy's row does not say is left empty for the check to ask", () => {
    const report = importing(importClinic(), [fixture("jane-policies")]);
    const [row] = newRows(report, "Policies");
    expect(row).toMatchObject({
      policyNumber: "PL-0062",
      patient: "P-0043",
      payer: "Evergreen Health",
      memberId: "TEST0088",
      visitLimit: 20,
      dollarLimit: 1500,
    });
    expect(row).not.toHaveProperty("rank");
  });

  test("amounts of an explanation of benefits go over to the cent, with its codes", () => {
    const report = importing(importClinic(), [fixture("generic-eob")]);
    expect(newRows(report, "Payments")).toMatchObject([
      {
        from: "Payer",
        checkOrEftNumber: "TEST-5501",
        code: "97124",
        billed: 180,
        allowed: 130,
        copay: 25,
        writeOff: 50,
        paid: 105,
        reasonCodes: "CO-45, PR-3",
      },
    ]);
  });

  test("money out of the account is left out and counted", () => {
    const report = importing(importClinic(), [fixture("generic-bank")]);
    expect(report.sources[0]?.leftOut).toEqual([{ reason: "money out", rows: 1 }]);
    expect(newRows(report, "Deposits")).toMatchObject([{ depositRef: "D-0001", amount: 412.1, description: "HCCLAIMPMT EVERGREEN" }]);
  });
});
