import fc from "fast-check";
import type { ClaimFacts } from "../../../../billing/ledger/claim-facts/claim-facts";
import { CLAIM_BOXES, LINE_BOXES } from "../../../../billing/reference/claim-form";
import { claim, claimed } from "../../../clinics/case-claims";
import { billable, patientWith, practiceWith } from "../../../clinics/case-forms";
import type { Row, Rows } from "../../../clinics/clinic-with";
import { factsOf } from "./facts-of";

const RUNS = { numRuns: 40 };

const typedText = fc.string({ unit: fc.constantFrom(...Array.from("abcXYZ019 .,#$-'/")), maxLength: 45 });
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(arbitrary, { nil: null, freq: 4 });

const visit: fc.Arbitrary<Row> = fc.record({
  dateOfService: fc.integer({ min: 1, max: 28 }).map((date) => `2026-10-${String(date).padStart(2, "0")}`),
  code: fc.constantFrom("97124", "97140", "97010"),
  units: maybe(fc.integer({ min: 1, max: 9 })),
  charge: maybe(fc.integer({ min: 0, max: 50_000 }).map((cents) => cents / 100)),
  paidByPatient: maybe(fc.integer({ min: 0, max: 9000 }).map((cents) => cents / 100)),
  diagnosis: maybe(fc.subarray(["M54.2", "M54.6", "M62.830", "M79.7", "S13.4XXD"], { minLength: 1 }).map((codes) => codes.join("; "))),
  modifiers: maybe(fc.constantFrom("59", "gp", "59 gp")),
  status: fc.constantFrom("Billed", "Paid", "Denied", "Not billable"),
});

const clinic: fc.Arbitrary<Rows> = fc
  .record({
    visits: fc.array(visit, { minLength: 1, maxLength: 20 }),
    patient: fc.record({
      last: typedText,
      first: typedText,
      middle: maybe(typedText),
      address: maybe(typedText),
      city: maybe(typedText),
      state: maybe(typedText),
    }),
    policy: fc.record({
      relationship: maybe(fc.constantFrom("Self", "Spouse", "Child", "Other")),
      subscriber: maybe(typedText),
      planName: maybe(typedText),
      groupNumber: maybe(typedText),
    }),
    kind: fc.constantFrom("Commercial", "Medicare", "Medicaid", "Auto", "Workers comp", "VA"),
    name: typedText,
  })
  .map(({ visits, patient, policy, kind, name }) =>
    billable({
      Practice: practiceWith({ "Legal name": name }),
      Payers: [{ kind }],
      Patients: [patientWith(patient)],
      Policies: [policy],
      Claims: [claim()],
      // Each begins at another minute: between lines that are equal in everything the sheet's row decides.
      Visits: visits.map((row, at) => claimed({ ...row, start: (540 + at) / 1440 })),
    }),
  );

const textsOf = ({ boxes, lines }: ClaimFacts): readonly string[] =>
  [boxes, ...lines.map((line) => line.boxes)].flatMap((some) => [...some.values()].map(({ text }) => text));

const contentOf = ({ boxes, lines, forms, missing, tooLong, charge }: ClaimFacts): unknown => [
  [...boxes].map(([box, { text }]) => [box, text]),
  lines.map((line) => [...line.boxes].map(([box, { text }]) => [box, text])),
  forms.map(({ total, paid }) => [total, paid]),
  missing.map(({ box, item }) => [box, item]),
  tooLong.map(({ box, text }) => [box, text]),
  charge,
];

test("every line is on exactly one sheet of at most six, and the totals of the sheets are the claim's", () => {
  fc.assert(
    fc.property(clinic, (rows) => {
      const { forms, lines, charge } = factsOf(rows);
      expect(forms.flatMap((form) => form.lines)).toEqual(lines);
      expect(forms.every((form) => form.lines.length > 0 && form.lines.length <= 6)).toBe(true);
      expect(forms.reduce((sum, { total }) => sum + total, 0)).toBe(charge);
      expect(lines.reduce((sum, line) => sum + line.charge, 0)).toBe(charge);
    }),
    RUNS,
  );
});

test("texts are never empty, have no small letters, points, dollars or number signs, and fit or are said not to", () => {
  fc.assert(
    fc.property(clinic, (rows) => {
      const facts = factsOf(rows);
      expect(textsOf(facts).filter((text) => text === "" || text !== text.toUpperCase() || /[.$#]/.test(text))).toEqual([]);
      const rooms: Readonly<Record<string, { readonly length: number }>> = { ...CLAIM_BOXES, ...LINE_BOXES };
      const told = new Set(facts.tooLong.map(({ text }) => text));
      const beyond = [facts.boxes, ...facts.lines.map((line) => line.boxes)].flatMap((boxes) =>
        [...boxes].filter(([box, { text }]) => (rooms[box]?.length ?? 0) > 1 && text.length > (rooms[box]?.length ?? 0)),
      );
      expect(beyond.filter(([, { text }]) => !told.has(text))).toEqual([]);
    }),
    RUNS,
  );
});

test("the order of rows changes nothing", () => {
  fc.assert(
    fc.property(clinic, (rows) => {
      const turned = { ...rows, Visits: [...(rows["Visits"] ?? [])].reverse() };
      expect(contentOf(factsOf(turned))).toEqual(contentOf(factsOf(rows)));
    }),
    RUNS,
  );
});
