import { afterAccident, billable, patientWith, practiceWith } from "../../../clinics/case-forms";
import type { Rows } from "../../../clinics/clinic-with";
import { factsOf } from "./facts-of";

const missing = (rows: Rows): readonly (readonly [string, string, string | undefined])[] =>
  factsOf(rows).missing.map(({ box, item, place }) => [box, item, place && `${place.sheet}!${place.cell}`]);

test("nothing", () => {
  expect([missing(billable()), missing(afterAccident("Auto")), missing(afterAccident("Workers comp"))]).toEqual([[], [], []]);
});

test("what a person must be asked for, in the order of the boxes, without a name", () => {
  expect(
    missing(
      billable({
        Patients: [patientWith({ sex: null, birthDate: null, zip: null })],
        Policies: [{ memberId: null, relationship: null }],
        Providers: [{ npi: null }],
        Practice: practiceWith({ "Tax ID": null, "Group NPI": "" }),
        Visits: [{ charge: null }],
      }),
    ),
  ).toEqual([
    ["1a", "Member ID of patient P-0042", "Policies!G2"],
    ["3.date", "Birth date of patient P-0042", "Patients!E2"],
    ["3.sex", "Sex of patient P-0042", "Patients!F2"],
    ["5.zip", "ZIP of patient P-0042", "Patients!J2"],
    ["6", "Relationship to the insured of patient P-0042", "Policies!I2"],
    ["21A", "Diagnosis of 97124 on 11/04/2026", "Visits!J2"],
    ["24F", "Charge of 97124 on 11/04/2026", "Visits!O2"],
    ["24J", "NPI of JP", "Providers!E2"],
    ["25", "Tax ID of the practice", undefined],
  ]);
});

test("a cell that several lines want is missing once, for all of them", () => {
  const facts = factsOf(
    billable({ Providers: [{ npi: null }], Visits: [{ diagnosis: "M54.2" }, { diagnosis: "M54.2", dateOfService: "2026-11-11" }] }),
  );
  expect(facts.missing.map(({ box, lines }) => [box, lines.length])).toEqual([["24J", 2]]);
});

test("a patient, a policy, a payer and a therapist that no sheet has", () => {
  expect(missing(billable({ Patients: [], Policies: [], Payers: [], Providers: [] }))).toEqual([
    ["1", "Kind of payer Evergreen Health", undefined],
    ["1a", "Policy of patient P-0042 with Evergreen Health", undefined],
    ["2", "Name of patient P-0042", undefined],
    ["24J", "Therapist of 97124 on 11/04/2026", "Visits!C2"],
  ]);
});

test("what an accident needs", () => {
  const none = { accidentClaimNumber: null, accidentDate: null, accidentState: null, employer: null };
  expect(missing(afterAccident("Auto", none)).map(([box]) => box)).toEqual(["10b.state", "11b", "15.date"]);
  expect(missing(afterAccident("Workers comp", none)).map(([box]) => box)).toEqual(["4", "11b", "15.date"]);
});

test("a health plan that pays after the auto insurer asks for the accident of the insurer's policy", () => {
  const rows = afterAccident("Auto", { accidentState: null });
  const both: Rows = {
    ...rows,
    Payers: [...(rows["Payers"] ?? []), {}],
    Policies: [...(rows["Policies"] ?? []), { policyNumber: "PL-0062", rank: "2", relationship: "Self" }],
    Visits: [{ diagnosis: "S13.4XXD" }],
  };
  expect(missing(both)).toEqual([["10b.state", "State of the accident of patient P-0042", "Policies!AL2"]]);
});

test("what is too long, and by how much", () => {
  const facts = factsOf(billable({ Patients: [patientWith({ city: "Llanfairpwllgwyngyllgogerychwyrn" })] }));
  expect(facts.tooLong.map(({ box, text, room }) => [box, text.length, room])).toEqual([
    ["5.city", 32, 24],
    ["7.city", 32, 23],
  ]);
});
