import type { PacketWish } from "../../../../billing/tasks/packets";
import { addressIn, type Row, type Rows } from "../../../clinics/clinic-with";
import { ABOUT_CLAIM, clinicFor, draftOf, stateOf, type ClinicName } from "./packet-of";

const items = (kind: ClinicName, more: Readonly<Record<string, Row>> = {}, wish: Partial<PacketWish> = {}) =>
  draftOf(clinicFor(kind, 2, more), { ...ABOUT_CLAIM, ...wish });

const gapsOf = (kind: ClinicName, more: Readonly<Record<string, Row>>) => items(kind, more).gaps.filter(({ blocks }) => blocks);

test("what each kind cannot go without (rule book 6, starred)", () => {
  const required = (kind: ClinicName, wish: Partial<PacketWish> = {}) =>
    items(kind, {}, wish)
      .items.filter((item) => item.required)
      .map(({ name }) => name);
  expect(required("commercial")).toEqual(["claim-form"]);
  expect(required("out-of-network")).toEqual(["statement", "member-claim-form", "prescription", "proof-of-payment"]);
  expect(required("auto")).toEqual(["claim-form", "accident", "prescription", "treatment-notes"]);
  expect(required("workers-comp")).toEqual(["claim-form", "accident", "employer", "authorization", "prescription"]);
  expect(required("attorney")).toEqual(["lien", "attorney", "statement", "accident", "liability"]);
  expect(required("attorney", { mode: "paid-invoice" })).toEqual(["attorney", "statement", "proof-of-payment"]);
});

test.each<[ClinicName]>([["commercial"], ["auto"], ["workers-comp"]])("nothing is missing from a %s packet in order", (kind) => {
  const draft = items(kind);
  expect(draft.gaps.filter(({ blocks }) => blocks)).toEqual([]);
  expect(draft).toMatchObject({ isComplete: true, score: 1, present: draft.required });
  expect(draft.sentence).toBe(`Complete: ${draft.required} of ${draft.required} required here.`);
});

test("a packet that lacks something required says which, and never calls itself complete", () => {
  const draft = items("workers-comp", { Visits: { authNumber: null }, Authorizations: { payer: "Cascade Mutual" } });
  expect(draft).toMatchObject({ isComplete: false, required: 5, present: 4, score: 0.8 });
  expect(draft.sentence).toBe("Not complete: 4 of 5 required here. Missing: Authorization.");
  expect(draft.gaps[0]).toMatchObject({
    item: "Authorization for 10/05/2026 and 10/06/2026",
    place: { sheet: "Visits", cell: addressIn("Visits", 0, "authNumber"), row: 2 },
  });
});

test.each<[string, ClinicName, Readonly<Record<string, Row>>, string, string]>([
  ["a box of the form", "commercial", { Patients: { sex: null } }, "claim-form", "Box 3.sex, Sex of patient P-0042"],
  [
    "the accident's claim number",
    "auto",
    { Policies: { accidentClaimNumber: null } },
    "accident",
    "Box 11b, Claim number of the accident of patient P-0042",
  ],
  [
    "the accident's state",
    "auto",
    { Policies: { accidentState: null } },
    "accident",
    "Box 10b.state, State of the accident of patient P-0042",
  ],
  ["a note", "auto", { Visits: { noteDone: "No" } }, "treatment-notes", "Treatment note of 10/05/2026 and 10/06/2026"],
  [
    "a note that nobody tells of",
    "auto",
    { Visits: { noteDone: null, status: "Draft" } },
    "treatment-notes",
    "Treatment note of 10/05/2026 and 10/06/2026",
  ],
  ["the employer", "workers-comp", { Policies: { employer: null } }, "employer", "Box 4, Employer of patient P-0042"],
  [
    "where the prescription is",
    "auto",
    { Prescriptions: { copyKeptAt: null } },
    "prescription",
    "Where the copy of prescription RX-031 is kept",
  ],
  ["a prescription", "auto", { Prescriptions: { ends: "2026-10-05" } }, "prescription", "Prescription for 10/06/2026"],
  ["the attorney", "attorney", { Policies: { attorney: null } }, "attorney", "Attorney of patient P-0042"],
  ["the accident's day", "attorney", { Policies: { accidentDate: null } }, "accident", "Date of the accident of patient P-0042"],
  ["a payment", "out-of-network", { Visits: { paidByPatient: 0 } }, "proof-of-payment", "A payment by the patient"],
  ["the day of a payment", "out-of-network", { Visits: { paidOn: null } }, "proof-of-payment", "When 97124 on 10/05/2026 was paid"],
  ["a diagnosis", "out-of-network", { Prescriptions: { diagnosis1: null } }, "statement", "Diagnosis of prescription RX-031"],
])("%s is missing, with what to do about it", (_, kind, more, item, gap) => {
  const wish = kind === "attorney" ? { kind } : {};
  const draft = items(kind, more, wish);
  expect(stateOf(draft, item)).toBe("missing");
  expect(draft.isComplete).toBe(false);
  expect(draft.gaps.filter(({ blocks }) => blocks).map((one) => one.item)).toContain(gap);
});

test("an adjuster without a phone is better, not required (rule book 6, example)", () => {
  const draft = items("auto", { Policies: { adjusterPhone: null } });
  expect(stateOf(draft, "adjuster")).toBe("missing");
  expect(draft.isComplete).toBe(true);
  expect(draft.gaps.find(({ item }) => item.startsWith("Adjuster's phone"))).toMatchObject({ blocks: false });
});

test("a prescription is required of a health plan only where its row asks for it", () => {
  const without = { Prescriptions: { rxNumber: "RX-9", patient: "P-0001" } };
  expect(stateOf(items("commercial", { ...without, Visits: { diagnosis: "M54.2" } }), "prescription")).toBeUndefined();
  const asked = items("commercial", { ...without, Visits: { diagnosis: "M54.2" }, Payers: { prescriptionNeeded: "Required" } });
  expect(asked.items.find(({ name }) => name === "prescription")).toMatchObject({ required: true, state: "missing" });
});

test("L&I lets the first six visits go without an authorization, other workers' compensation none", () => {
  const none = { Visits: { authNumber: null }, Authorizations: { patient: "P-0001" } };
  expect(stateOf(items("workers-comp", none), "authorization")).toBe("missing");
  expect(stateOf(items("workers-comp", { ...none, Payers: { programme: "LNI" } }), "authorization")).toBeUndefined();
});

test("an authorization that ended, or is used up, is none", () => {
  expect(stateOf(items("workers-comp", { Authorizations: { ends: "2026-10-05" } }), "authorization")).toBe("missing");
  expect(stateOf(items("workers-comp", { Authorizations: { amount: 1 } }), "authorization")).toBe("missing");
  expect(stateOf(items("workers-comp"), "authorization")).toBe("in the file");
});

describe("what a person says is put with it", () => {
  test("counts as on paper", () => {
    const draft = items("out-of-network", {}, { enclosed: ["member-claim-form"] });
    expect(stateOf(draft, "member-claim-form")).toBe("on paper");
    expect(draft.isComplete).toBe(true);
    expect(draft.gaps.filter(({ blocks }) => blocks)).toEqual([]);
  });

  test("a prescription whose place nobody typed", () => {
    const more = { Prescriptions: { copyKeptAt: null } };
    expect(stateOf(items("auto", more, { enclosed: ["prescription"] }), "prescription")).toBe("on paper");
  });

  test("is not what the form itself must say", () => {
    expect(stateOf(items("auto", { Policies: { accidentDate: null } }, { enclosed: ["accident", "claim-form"] }), "accident")).toBe(
      "missing",
    );
  });
});

test("a copy that is bound in is in the file", () => {
  expect(stateOf(items("auto"), "prescription")).toBe("on paper");
  expect(stateOf(items("auto", {}, { attached: ["prescription"] }), "prescription")).toBe("in the file");
  expect(items("auto").copies).toEqual([{ item: "prescription", what: "Prescription RX-031", keptAt: "Rx/P-0042.pdf" }]);
});

test("a second payer is shown what the first one answered", () => {
  const second: Rows = clinicFor("commercial", 1, { Claims: { kind: "Secondary" } });
  expect(draftOf(second).items.find(({ name }) => name === "first-payer-answer")).toMatchObject({ required: true, state: "missing" });
  const Payments = [
    {
      paymentNumber: "PY-1",
      received: "2026-11-01",
      from: "Payer",
      payerOrPatient: "Cascade Mutual",
      patient: "P-0042",
      dateOfService: "2026-10-05",
      code: "97124",
      paid: 40,
    },
  ];
  expect(draftOf({ ...second, Payments }).items.find(({ name }) => name === "first-payer-answer")).toMatchObject({
    required: true,
    state: "on paper",
    detail: "Put the answer by Cascade Mutual of 11/01/2026 with it.",
  });
});

test("a cell that two items want is one thing to fill in", () => {
  const cells = gapsOf("auto", { Policies: { accidentDate: null } }).map(({ place }) => place?.cell);
  expect(new Set(cells).size).toBe(cells.length);
});

test("an injured worker who paid is told of", () => {
  const { remarks } = items("workers-comp", { Visits: { paidByPatient: 20 } });
  expect(remarks).toEqual([
    "The patient has paid for lines of this claim. An injured worker is never billed: give the money back, and post that in Payments.",
  ]);
});
