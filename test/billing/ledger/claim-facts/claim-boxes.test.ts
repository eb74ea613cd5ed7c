import type { ClaimBox } from "../../../../billing/reference/claim-form";
import { claim, claimed } from "../../../clinics/case-claims";
import { afterAccident, billable, patientWith, practiceWith } from "../../../clinics/case-forms";
import type { Row, Rows } from "../../../clinics/clinic-with";
import { factsOf, inBox } from "./facts-of";

const harbor: Row = { payer: "Harbor Mutual" };
const second = (more: Row = {}): Rows =>
  billable({
    Payers: [{}, harbor],
    Policies: [
      { relationship: "Self" },
      { policyNumber: "PL-0062", payer: "Harbor Mutual", rank: "2", relationship: "Self", memberId: "TEST-62", ...more },
    ],
  });
const spouse = (more: Row = {}): Rows =>
  billable({ Policies: [{ relationship: "Spouse", subscriber: "Sam Field", subscriberBirthDate: "1980-02-01", ...more }] });
const onClaim = (more: Row = {}, rows: Rows = {}): Rows =>
  billable({ Claims: [claim(more)], Visits: [claimed({ diagnosis: "M54.2" })], ...rows });
const kind = (word: string): Rows => billable({ Payers: [{ kind: word }] });

const auto = afterAccident("Auto");
const work = afterAccident("Workers comp");
const prescribed = (more: Row = {}): Rows => billable({ Prescriptions: [more], Visits: [{ rxNumber: "RX-031" }] });
const MARA: Row = { providerId: "MS", last: "Stone", first: "Mara", npi: "1245319599" };
const byTwo = billable({
  Providers: [{}, MARA],
  Visits: [{ diagnosis: "M54.2" }, { diagnosis: "M54.2", provider: "MS", dateOfService: "2026-11-11" }],
});
const corrected = { claimNumber: "C-2", kind: "Corrected", originalRef: "C-1" } as const;

/** One line for each box and case: its number, the case, the clinic, and what stands there. */
const CASES: readonly (readonly [ClaimBox, string, Rows, string | undefined])[] = [
  ["carrier.name", "the payer", billable(), "EVERGREEN HEALTH"],
  [
    "carrier.city",
    "where claims go",
    billable({ Payers: [{ claimsCity: "Salem", claimsState: "OR", claimsZip: "97301" }] }),
    "SALEM OR 97301",
  ],
  ["1", "a commercial plan", kind("Commercial"), "OTHER"],
  ["1", "Medicare", kind("Medicare"), "MEDICARE"],
  ["1", "Medicaid", kind("Medicaid"), "MEDICAID"],
  ["1", "an auto insurer", auto, "OTHER"],
  ["1", "nobody knows", billable({ Payers: [{ kind: null }] }), undefined],
  ["1a", "the member's number", billable(), "TEST0061"],
  ["1a", "the accident's claim", auto, "TEST7"],
  ["1a", "an auto insurer without one", afterAccident("Auto", { accidentClaimNumber: null }), "TEST0061"],
  ["2", "the patient", billable({ Patients: [patientWith({ middle: "Quinn" })] }), "WHITFIELD, DANA, Q"],
  ["3.date", "the patient's", billable(), "05141984"],
  ["3.sex", "typed", billable(), "F"],
  ["3.sex", "not typed: blank, and never F", billable({ Patients: [patientWith({ sex: null })] }), undefined],
  ["3.sex", "neither", billable({ Patients: [patientWith({ sex: "X" })] }), undefined],
  ["4", "the patient", billable(), "WHITFIELD, DANA"],
  ["4", "somebody else", spouse(), "FIELD, SAM"],
  ["4", "the employer", work, "ALDER MILL"],
  ["4", "not known", billable({ Policies: [{ relationship: null }] }), undefined],
  ["5.state", "by its name", billable({ Patients: [patientWith({ state: "Washington" })] }), "WA"],
  ["5.zip", "nine digits", billable({ Patients: [patientWith({ zip: "98661-1234" })] }), "986611234"],
  ["5.phone", "digits", billable(), "3605550117"],
  ["6", "the patient", billable(), "SELF"],
  ["6", "an employee", work, "OTHER"],
  ["6", "not known", billable({ Policies: [{ relationship: null }] }), undefined],
  ["7.street", "the patient's", billable(), "8 BIRCH LANE"],
  ["7.street", "somebody else's, which is not known", spouse(), undefined],
  ["9", "no other plan", billable(), undefined],
  ["9", "another plan of the patient", second(), "WHITFIELD, DANA"],
  ["9", "another plan of somebody else", second({ relationship: "Spouse", subscriber: "Field, Sam" }), "FIELD, SAM"],
  ["9a", "the number there", second(), "TEST62"],
  ["9a", "the group there", second({ groupNumber: "G-9" }), "G9"],
  ["9d", "its name", second({ planName: "Silver 2" }), "SILVER 2"],
  ["9d", "without a name", second(), "HARBOR MUTUAL"],
  ["9d", "no longer in force", second({ ends: "2026-11-03" }), undefined],
  ["10a", "at work", work, "YES"],
  ["10a", "on the road", auto, "NO"],
  ["10a", "nobody says", billable({ Patients: [patientWith({ conditionDueTo: null })] }), undefined],
  ["10b", "the insurer says so", afterAccident("Auto", {}, { Patients: [patientWith({ conditionDueTo: null })] }), "YES"],
  ["10b.state", "where", auto, "OR"],
  ["10b.state", "not asked for at work", work, undefined],
  ["10c", "another accident", billable({ Patients: [patientWith({ conditionDueTo: "Other" })] }), "YES"],
  ["11", "the group", billable({ Policies: [{ groupNumber: "TEST-77" }] }), "TEST77"],
  ["11", "Medicare pays first", kind("Medicare"), "NONE"],
  ["11a.date", "the patient's", billable(), "05141984"],
  ["11a.date", "somebody else's", spouse(), "02011980"],
  ["11a.sex", "somebody else's, which is not known", spouse(), undefined],
  ["11b.qualifier", "an accident's claim", auto, "Y4"],
  ["11b", "its number as it is", auto, "TEST-7"],
  ["11b", "a health plan", billable(), undefined],
  ["11c", "the payer, without a plan's name", billable(), "EVERGREEN HEALTH"],
  ["11d", "no other", billable(), "NO"],
  ["11d", "another", second(), "YES"],
  ["12", "signed", billable({ Patients: [patientWith({ signatureOnFile: "2026-01-05" })] }), "SIGNATURE ON FILE"],
  ["12", "not signed", billable({ Patients: [patientWith({ signatureOnFile: "No" })] }), undefined],
  ["13", "assigned", billable({ Patients: [patientWith({ assignmentSigned: "Yes" })] }), "SIGNATURE ON FILE"],
  [
    "13",
    "the patient files",
    billable({ Payers: [{ whoFiles: "Patient files" }], Patients: [patientWith({ assignmentSigned: "Yes" })] }),
    undefined,
  ],
  ["14.date", "the accident", auto, "10202026"],
  ["14.qualifier", "the accident, which is never 439 here", auto, "431"],
  ["14.date", "no accident", billable(), undefined],
  ["15.qualifier", "the accident", auto, "439"],
  ["15.date", "the accident", work, "10202026"],
  ["17.qualifier", "referring", prescribed(), "DN"],
  ["17", "first name first", prescribed(), "MORGAN HALE MD"],
  ["17b", "the prescriber's NPI", prescribed(), "1245319599"],
  ["17", "nobody", billable(), undefined],
  ["17.qualifier", "nobody", billable(), undefined],
  ["20", "no laboratory", billable(), "NO"],
  ["21.indicator", "ICD-10", billable(), "0"],
  ["21A", "without its point", billable(), "M542"],
  ["21B", "the second", billable({ Visits: [{ diagnosis: "M54.2; M62.830" }] }), "M62830"],
  [
    "21B",
    "of the second line",
    billable({ Visits: [{ diagnosis: "M54.2" }, { diagnosis: "M54.6", dateOfService: "2026-11-11" }] }),
    "M546",
  ],
  ["21A", "the prescription's", prescribed(), "M542"],
  ["22", "an original", onClaim(), undefined],
  ["22", "a corrected one", onClaim({ kind: "Corrected", originalRef: "TEST77" }), "7"],
  ["22.reference", "the payer's number", onClaim({ kind: "Corrected", originalRef: "TEST77" }), "TEST77"],
  [
    "22.reference",
    "the payer's number of the claim that it names by ours",
    billable({ Claims: [claim({ payerClaimNumber: "TEST-88" }), claim(corrected)], Visits: [claimed({ claimNumber: "C-2" })] }),
    "TEST-88",
  ],
  [
    "22.reference",
    "ours, which says nothing to the payer",
    billable({ Claims: [claim(), claim(corrected)], Visits: [claimed({ claimNumber: "C-2" })] }),
    undefined,
  ],
  ["23", "typed, without a row of its own", billable({ Visits: [{ authNumber: "AU-7 1" }] }), "AU71"],
  [
    "23",
    "the only one that covers the day",
    billable({
      Payers: [{ authorizationNeeded: "Yes" }],
      Authorizations: [{ authNumber: "AU-8", patient: "P-0042", payer: "Evergreen Health", starts: "2026-10-01", ends: "2026-12-31" }],
    }),
    "AU8",
  ],
  ["25", "digits", billable(), "123456789"],
  ["25.type", "of an employer", billable(), "EIN"],
  ["26", "our number, with its hyphen", onClaim(), "C-1"],
  ["26", "on no claim yet", billable(), undefined],
  ["27", "in network", billable({ Practice: practiceWith({ "Accepts assignment": "No" }) }), "YES"],
  [
    "27",
    "out of network, as the practice does",
    billable({ Policies: [{ network: "Out" }], Practice: practiceWith({ "Accepts assignment": "No" }) }),
    "NO",
  ],
  ["27", "out of network, and nobody says", billable({ Policies: [{ network: "Out" }] }), undefined],
  ["27", "workers' compensation", afterAccident("Workers comp", { network: "Out" }), "YES"],
  ["31", "the therapist", billable(), "JAE PARK LMT"],
  ["31", "several, each in 24J", byTwo, "SIGNATURE ON FILE"],
  ["31.date", "the day it went out", onClaim(), "11062026"],
  ["31.date", "not sent", onClaim({ sentOn: null }), undefined],
  ["32", "at the practice", billable(), undefined],
  ["32.street", "at home", billable({ Visits: [{ placeOfService: "12" }] }), "8 BIRCH LANE"],
  ["33", "the practice", billable(), "CALM HANDS"],
  ["33", "its legal name", billable({ Practice: practiceWith({ "Legal name": "Calm Hands, L.L.C." }) }), "CALM HANDS LLC"],
  ["33.street", "with its second line", billable({ Practice: practiceWith({ "Address 2": "Suite #3" }) }), "410 COLUMBIA STREET SUITE 3"],
  ["33.city", "on one line", billable(), "VANCOUVER WA 986603112"],
  ["33.phone", "digits", billable(), "3605550142"],
  ["33a", "the group's", billable(), "1000000004"],
  ["33a", "the own one of who bills alone", billable({ Practice: practiceWith({ "Group NPI": null }) }), "1234567893"],
  ["33a", "several without a group", { ...byTwo, Practice: practiceWith({ "Group NPI": null }) }, undefined],
  ["33b", "the taxonomy", billable({ Practice: practiceWith({ Taxonomy: "225700000X" }) }), "ZZ225700000X"],
];

test.each(CASES)("box %s: %s", (box, _, rows, text) => {
  expect(inBox(factsOf(rows), box)).toBe(text);
});

test("a box says which cell it comes from", () => {
  const { boxes } = factsOf(billable());
  expect([boxes.get("3.date")?.place, boxes.get("25")?.place, boxes.get("20")?.place]).toEqual([
    { sheet: "Patients", cell: "E2", row: 2 },
    { sheet: "Practice", cell: "B3", row: 3 },
    undefined,
  ]);
});

test("boxes stand in the order of the form", () => {
  const numbers = [...factsOf(auto).boxes.keys()].map((box) => Number.parseInt(box.replace("carrier", "0"), 10));
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
});
