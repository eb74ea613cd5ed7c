import { CALL_SECTIONS } from "../../../../billing/documents/letters/benefits-call/call-questions";
import { day } from "../superbill/superbill-of";
import { draft, itemsOf, plain, rowsOf } from "./letter-of";

const fields = (...asked: Parameters<typeof draft>) => plain(draft(...asked).values.fields);
const TREATED = { Visits: [{ rxNumber: "RX-031" }, { rxNumber: "RX-031", code: "97140" }] };

describe("the letter of medical necessity", () => {
  test("says what is prescribed, and why it is needed nowhere", () => {
    const letter = draft("medical-necessity", TREATED);
    expect(plain(letter.values.fields)).toMatchObject({
      "MedicalNecessity.Treatment": "Massage therapy: massage (97124), manual therapy (97140)",
      "MedicalNecessity.Areas": "neck",
      "MedicalNecessity.Visits": "12 visits",
      "MedicalNecessity.Frequency": "1 per week",
      "MedicalNecessity.Length": "60 minutes",
      "MedicalNecessity.StartsOn": day("2026-10-01"),
      "MedicalNecessity.EndsOn": day("2026-12-31"),
      "MedicalNecessity.Prescriber.Name": "Hale, Morgan, MD",
      "MedicalNecessity.Prescriber.Npi": "1245319599",
      "MedicalNecessity.Therapist": "Jae Park, LMT, license WA MA60012345, NPI 1234567893",
    });
    expect(rowsOf(letter, "MedicalNecessity.Diagnoses")).toEqual([{ Code: "M54.2" }]);
    expect(letter.gaps).toEqual([]);
  });

  test("without a prescription everything of it is blank and one gap says so", () => {
    const letter = draft("medical-necessity", { ...TREATED, Prescriptions: [] });
    expect(itemsOf(letter)).toEqual(["Prescription of patient P-0042"]);
    expect(plain(letter.values.fields)["MedicalNecessity.Frequency"]).toBeUndefined();
    expect(rowsOf(letter, "MedicalNecessity.Diagnoses")).toEqual([]);
  });

  test("an end that nobody gave is left blank, and one beyond a year is named", () => {
    const open = { ...TREATED, Prescriptions: [{ ends: null, visits: null }] };
    expect(fields("medical-necessity", open)["MedicalNecessity.EndsOn"]).toBeUndefined();
    expect(itemsOf(draft("medical-necessity", open))).toEqual(["Visits of prescription RX-031", "End of prescription RX-031"]);
    expect(itemsOf(draft("medical-necessity", { ...TREATED, Prescriptions: [{ ends: "2027-10-02" }] }))).toEqual([
      "An end of prescription RX-031 within 12 months",
    ]);
    expect(itemsOf(draft("medical-necessity", { ...TREATED, Prescriptions: [{ ends: "2027-10-01" }] }))).toEqual([]);
  });
});

describe("the prescription form", () => {
  test("knows patient and clinic; what was ordered last stands there only to look at", () => {
    const letter = draft("prescription-form");
    expect(plain(letter.values.fields)).toMatchObject({
      "PrescriptionForm.Patient.Name": "Dana Whitfield",
      "PrescriptionForm.Insurance.MemberId": "TEST0061",
      "PrescriptionForm.Prescriber.Name": "Hale, Morgan, MD",
      "PrescriptionForm.Last": "RX-031: M54.2; neck; 12 visits, 1 per week, 60 minutes each; 10/01/2026 to 12/31/2026",
      "PrescriptionForm.ReturnTo": "Please return the signed form to Calm Hands, phone 503-555-0100.",
    });
    expect(Object.keys(letter.values.fields).filter((name) => /Diagnos|Visits|Frequency/.test(name))).toEqual([]);
    expect(itemsOf(letter)).toEqual(["Fax number of the practice"]);
  });

  test("offers the timed codes of Fees that are billed today", () => {
    const fee = (code: string, more = {}) => ({ code, ...more });
    const Fees = [fee("97140"), fee("97124"), fee("97010"), fee("97112", { billable: "No" }), fee("97110", { to: "2026-11-22" })];
    expect(rowsOf(draft("prescription-form", { Fees }), "PrescriptionForm.Codes")).toEqual([
      { Tick: "\u2610", Code: "97124", Service: "Massage" },
      { Tick: "\u2610", Code: "97140", Service: "Manual therapy" },
    ]);
    expect(rowsOf(draft("prescription-form", { Fees: [] }), "PrescriptionForm.Codes").map(({ Code }) => Code)).toEqual(["97124", "97140"]);
  });

  test("says what the payer asks of a prescription", () => {
    const Payers = [{ prescriptionNeeded: "Required", prescriberTypes: "MD, DO", prescriptionGoodForDays: 90 }];
    expect(fields("prescription-form", { Payers })["PrescriptionForm.Terms"]).toBe(
      "Evergreen Health requires a prescription. It takes those of MD or DO. They are good for 90 days.",
    );
  });
});

describe("the call sheet", () => {
  test("has what is known filled in, and what is not known empty", () => {
    const known = fields("benefits-call", {
      Payers: [
        { payerId: "00932", visitLimit: 20, limitPer: "Calendar year", authorizationNeeded: "After visit", authorizationAfterVisit: 6 },
      ],
      Policies: [
        {
          verifiedOn: "2026-01-05",
          callRef: "8841",
          deductible: 500,
          deductibleMet: 120,
          deductibleAsOf: "2026-10-31",
          coinsurancePercent: 20,
          network: "Out",
        },
      ],
      Fees: [{ plan: "Evergreen Health", allowedPerUnit: 30 }],
    });
    expect(known).toMatchObject({
      "BenefitsCall.LastCall": "Verified last on 01/05/2026, reference 8841. What stands below is from the workbook: read it back.",
      "BenefitsCall.VisitLimit": "20 visits per calendar year",
      "BenefitsCall.Authorization": "After visit 6",
      "BenefitsCall.Deductible": "$500.00",
      "BenefitsCall.DeductibleMet": "$120.00 as of 10/31/2026",
      "BenefitsCall.Coinsurance": undefined,
      "BenefitsCall.CoinsuranceOut": "20 %",
      "BenefitsCall.Allowed": "$120.00",
      "BenefitsCall.SelfFunded": undefined,
      "BenefitsCall.MassageCovered": "Yes",
    });
  });

  test("what the payer row says of massage is not guessed where the policy says Unknown", () => {
    expect(fields("benefits-call", { Policies: [{ massageCovered: "Unknown" }] })).toMatchObject({
      "BenefitsCall.MassageCovered": undefined,
      "BenefitsCall.LastCall": expect.stringContaining("never verified") as string,
    });
  });

  test("asks each question once", () => {
    const names = CALL_SECTIONS.flatMap(({ questions }) => questions.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(40);
  });

  test("without a policy there is a sheet to write on", () => {
    const letter = draft("benefits-call", { Policies: [], Visits: [{}] });
    expect(plain(letter.values.fields)["BenefitsCall.Insurance.Payer"]).toBe("Evergreen Health");
    expect(itemsOf(letter)).toContain("Member ID of patient P-0042");
  });
});
