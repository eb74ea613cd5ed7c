import { claim, claimed } from "../../../clinics/case-claims";
import { billable, practiceWith } from "../../../clinics/case-forms";
import { harbor, harborPolicy, posted } from "../../../clinics/case-payments";
import type { Row } from "../../../clinics/clinic-with";
import { factsOf, inLine } from "./facts-of";

const line = (more: Row): ReturnType<typeof factsOf> => factsOf(billable({ Visits: [{ diagnosis: "M54.2", ...more }] }));

test("a line as the form has it", () => {
  const facts = line({ modifiers: "59, gp", units: 4, charge: 180 });
  expect(Object.fromEntries([...(facts.lines[0]?.boxes ?? [])].map(([box, { text }]) => [box, text]))).toEqual({
    "24A": "110426",
    "24B": "11",
    "24D": "97124",
    "24D.modifiers": "59 GP",
    "24E": "A",
    "24F": "18000",
    "24G": "4",
    "24J": "1234567893",
  });
});

test("the line's own place of service comes before the practice's", () => {
  expect(inLine(line({ placeOfService: "12" }), "24B")).toBe("12");
});

test("what is not typed stays blank", () => {
  const facts = factsOf(
    billable({
      Practice: practiceWith({ "Place of service": null }),
      Providers: [{ npi: null }],
      Visits: [{ diagnosis: null, charge: null, units: null }],
    }),
  );
  expect((["24B", "24E", "24F", "24G", "24J"] as const).map((box) => inLine(facts, box))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(facts.charge).toBe(0);
});

test("pointers are the letters of box 21, the primary one first, at most four, each once", () => {
  const facts = factsOf(
    billable({
      Visits: [
        { diagnosis: "M54.2; M62.830" },
        { diagnosis: "M62.830; M54.2", dateOfService: "2026-11-05" },
        { diagnosis: "M79.7; M54.2; M54.2", dateOfService: "2026-11-06" },
        { diagnosis: "M54.2; M54.6; M54.50; M54.31; M54.32", dateOfService: "2026-11-07" },
      ],
    }),
  );
  expect([0, 1, 2, 3].map((at) => inLine(facts, "24E", at))).toEqual(["AB", "BA", "CA", "ADEF"]);
  expect(facts.diagnoses).toEqual(["M54.2", "M62.830", "M79.7", "M54.6", "M54.50", "M54.31", "M54.32"]);
});

test("a diagnosis beyond the twelfth has no letter, and is not forgotten", () => {
  const codes = ["M54.2; M54.6; M54.50; M62.830", "M25.511; M25.512; M79.18; M79.7", "M54.31; M54.32; G44.209; M77.11", "M72.2; M77.11"];
  const facts = factsOf(billable({ Visits: codes.map((diagnosis, at) => ({ diagnosis, dateOfService: `2026-11-0${at + 1}` })) }));
  expect([facts.boxes.get("21L")?.text, inLine(facts, "24E", 3), facts.diagnoses.length]).toEqual(["M7711", "L", 13]);
});

test("Medicaid knows the therapist by the taxonomy as well", () => {
  const medicaid = billable({ Payers: [{ kind: "Medicaid" }], Providers: [{ taxonomy: "225700000X" }] });
  expect([inLine(factsOf(medicaid), "24I"), inLine(factsOf(medicaid), "24J.other")]).toEqual(["ZZ", "225700000X"]);
  expect(inLine(factsOf(billable({ Providers: [{ taxonomy: "225700000X" }] })), "24I")).toBeUndefined();
});

test("eight lines are two sheets, each with its own total", () => {
  const facts = factsOf(
    billable({ Visits: Array.from({ length: 8 }, (_, at) => ({ diagnosis: "M54.2", charge: 30, dateOfService: `2026-11-0${at + 1}` })) }),
  );
  expect(facts.forms.map(({ lines, total }) => [lines.length, total])).toEqual([
    [6, 18_000],
    [2, 6000],
  ]);
});

test("box 29 is what the patient and other payers paid on the lines of the sheet, and not what this payer paid", () => {
  const facts = factsOf(
    billable({
      Payers: [{}, harbor()],
      Policies: [{ relationship: "Self" }, harborPolicy()],
      Claims: [claim()],
      Visits: [claimed({ paidByPatient: 25 }), claimed({ code: "HOTSTONE", billTo: "Cash", charge: 20, paidByPatient: 20 })],
      Payments: [
        posted({ claimNumber: "C-1", billed: 180, paid: 80 }),
        posted({ paymentNumber: "PY-2", payerOrPatient: "Harbor Mutual", paid: 40 }),
      ],
    }),
  );
  expect(facts.forms.map(({ paid }) => paid)).toEqual([6500]);
});

test("lines that can be on no claim are on no sheet", () => {
  const facts = factsOf(
    billable({
      Claims: [claim()],
      Visits: [claimed({ diagnosis: "M54.2" }), claimed({ dateOfService: "2026-11-11", status: "Not billable" })],
    }),
  );
  expect(facts.lines).toHaveLength(1);
});
