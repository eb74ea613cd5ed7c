import type { Rows } from "../../../clinics/clinic-with";
import { blockOf, draftOf, fieldsOf, PAID } from "./superbill-of";

const EVERGREEN = { ...PAID, billTo: "Evergreen Health" };
const fields = (rows: Rows) => fieldsOf({ Visits: [PAID], ...rows }, { includeHeld: true });

test("the practice, with its Tax ID as people write it", () => {
  expect(fields({})).toMatchObject({
    "Superbill.Practice.Name": "Calm Hands",
    "Superbill.Practice.TaxId": "91-1234567",
    "Superbill.Practice.TaxIdType": "EIN",
    "Superbill.Practice.Npi": "1000000004",
    "Superbill.Practice.Address": "12 Alder St, Suite 3",
    "Superbill.Practice.CityLine": "Salem, OR 97301",
    "Superbill.Practice.Phone": "503-555-0100",
    "Superbill.Practice.FaxAndEmail": undefined,
  });
});

test("the patient", () => {
  const Patients = [
    { first: "Zoë", middle: "Q", last: "O'Brien-Íñiguez", address: "8 Birch Ln", city: "Salem", state: "OR", zip: "97301" },
  ];
  expect(fields({ Patients })).toMatchObject({
    "Superbill.Patient.Name": "Zoë Q O'Brien-Íñiguez",
    "Superbill.Patient.Id": "P-0042",
    "Superbill.Patient.Address": "8 Birch Ln",
    "Superbill.Patient.CityLine": "Salem, OR 97301",
    "Superbill.Number": "P-0042-2026-11",
    "Superbill.Reference": "Zoë Q O'Brien-Íñiguez   P-0042-2026-11",
  });
});

test("several therapists are all listed, and each line names its own", () => {
  const rows = {
    Providers: [{}, { providerId: "LI", last: "Ibarra", first: "Luz", npi: "1558598797", taxonomy: "225700000X" }],
    Visits: [PAID, { ...PAID, provider: "li", dateOfService: "2026-11-11" }],
  };
  expect(blockOf("Providers", rows)).toMatchObject([
    { Initials: "JP", Name: "Jae Park", Credential: "LMT", LicenseNumber: "MA60012345", LicenseState: "WA", Npi: "1234567893" },
    { Initials: "LI", Name: "Luz Ibarra", Npi: "1558598797", Taxonomy: "225700000X" },
  ]);
  expect(blockOf("ServiceLines", rows).map(({ Provider }) => Provider)).toEqual(["JP", "LI"]);
});

describe("insurance", () => {
  test("a cash patient's own policy in force, whose subscriber is the patient", () => {
    expect(fields({ Policies: [{ groupNumber: "G-7", planName: "Silver" }] })).toMatchObject({
      "Superbill.Insurance.Payer": "Evergreen Health",
      "Superbill.Insurance.Plan": "Silver",
      "Superbill.Insurance.MemberId": "TEST0061",
      "Superbill.Insurance.GroupNumber": "G-7",
      "Superbill.Insurance.Subscriber": "Dana Whitfield",
    });
  });

  test("a policy that was not in force on any of the days is none", () => {
    expect(fields({ Policies: [{ ends: "2026-11-03" }] })["Superbill.Insurance.Payer"]).toBeUndefined();
  });

  test("somebody else's policy names that person, or nobody", () => {
    const subscriber = (more: object) => fields({ Policies: [{ relationship: "Spouse", ...more }] })["Superbill.Insurance.Subscriber"];
    expect(subscriber({ subscriber: "Sam Whitfield" })).toBe("Sam Whitfield");
    expect(subscriber({})).toBeUndefined();
  });

  const second = { policyNumber: "PL-2", payer: "Cascade Mutual", memberId: "TEST0062", rank: "2" };

  test("the policy that lines are billed to comes first, the others stand below", () => {
    const rows = { Visits: [{ ...PAID, billTo: "PL-2" }], Policies: [{}, second], Payers: [{}, { payer: "Cascade Mutual" }] };
    expect(fields(rows)).toMatchObject({
      "Superbill.Insurance.Payer": "Cascade Mutual",
      "Superbill.Insurance.Other": "Evergreen Health, member ID TEST0061",
      "Superbill.Particulars": "Also covered by: Evergreen Health, member ID TEST0061.",
    });
    expect(draftOf(rows, { includeHeld: true }).remarks).not.toContainEqual(expect.stringContaining("policies"));
  });

  test("for cash lines the first rank comes first", () => {
    expect(fields({ Policies: [second, {}] })).toMatchObject({
      "Superbill.Insurance.Payer": "Evergreen Health",
      "Superbill.Insurance.Other": "Cascade Mutual, member ID TEST0062",
    });
  });

  test("lines billed to two policies: the office is told", () => {
    const rows = {
      Visits: [EVERGREEN, { ...PAID, billTo: "Cascade Mutual", dateOfService: "2026-11-11" }],
      Policies: [{}, second],
      Payers: [{}, { payer: "Cascade Mutual" }],
    };
    expect(draftOf(rows, { includeHeld: true }).remarks).toContainEqual(
      expect.stringMatching(/^The lines are billed to 2 policies: Evergreen Health and Cascade Mutual\./),
    );
  });

  test("an accident has its claim number and day", () => {
    expect(fields({ Policies: [{ accidentClaimNumber: "A-88", accidentDate: "2026-03-02" }] })).toMatchObject({
      "Superbill.Insurance.AccidentClaim": "A-88, 03/02/2026",
      "Superbill.Particulars": "Accident claim: A-88, 03/02/2026.",
    });
  });
});

describe("prescription and authorization", () => {
  test("who prescribed, when, and the NPI", () => {
    expect(fields({ Prescriptions: [{}] })).toMatchObject({
      "Superbill.Prescription.Prescriber": "Hale, Morgan, MD",
      "Superbill.Prescription.PrescriberNpi": "1245319599",
      "Superbill.Prescription.WrittenOn": 20_727,
      "Superbill.Prescription.Number": "RX-031",
    });
  });

  test("a name that has its credential gets no second", () => {
    const Prescriptions = [{ prescriber: "Ash Moran, MD" }];
    expect(fields({ Prescriptions })["Superbill.Prescription.Prescriber"]).toBe("Ash Moran, MD");
  });

  test("a second prescription stands below, and the office is told", () => {
    const rows = {
      Visits: [
        { ...PAID, rxNumber: "RX-031" },
        { ...PAID, rxNumber: "RX-032", dateOfService: "2026-11-11" },
      ],
      Prescriptions: [{}, { rxNumber: "RX-032", prescriber: "Ash Moran", written: "2026-11-05" }],
    };
    expect(fields(rows)["Superbill.Particulars"]).toBe("Also prescribed: RX-032, Ash Moran, MD, 11/05/2026.");
    expect(draftOf(rows).remarks).toContainEqual(expect.stringMatching(/^The lines are treated under 2 prescriptions\./));
  });

  test("authorizations that are typed, and those that visits are counted under, each once", () => {
    const authorization = {
      authNumber: "AU-7",
      patient: "P-0042",
      payer: "Evergreen Health",
      starts: "2026-11-01",
      ends: "2026-12-31",
      basis: "Visits",
      amount: 6,
    };
    const rows = {
      Payers: [{ authorizationNeeded: "Yes" }],
      Authorizations: [authorization],
      Visits: [EVERGREEN, { ...EVERGREEN, authNumber: "AU-7", dateOfService: "2026-11-11" }],
    };
    expect(fields(rows)["Superbill.Authorization"]).toBe("AU-7");
    expect(fields({ Visits: [{ ...PAID, authNumber: "AU-9" }] })["Superbill.Authorization"]).toBe("AU-9");
  });
});
