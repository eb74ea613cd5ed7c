import { visitBeyondDollarLimit } from "../../../../billing/rules/limits/visit-beyond-dollar-limit";
import { november, visitsOn } from "../../../clinics/case-rows";
import type { Row } from "../../../clinics/clinic-with";
import { findingsOf, testRule } from "../test-rule";

/** The patient's policy since 2024, with a limit of $500.00 unless given. */
const policy = (more: Row = {}): readonly Row[] => [{ starts: "2024-01-01", dollarLimit: 500, ...more }];
/** The payer's contract: $22.00 a unit of massage. */
const contract = [{}, { plan: "Evergreen Health", chargePerUnit: 30, allowedPerUnit: 22 }];
/** A charge that no contract knows, so that all of it counts. */
const used = (charge: number, more: Row = {}): Row => ({ dateOfService: "2026-11-01", code: "97140", charge, ...more });
const pip = (programme: string) => [{ kind: "Auto", programme }];
const accident = { starts: "2024-12-01", accidentDate: "2024-12-01" };
const chiropractic = { discipline: "Chiropractic", code: "98941" };
const remitted = (more: Row = {}): Row => ({
  paymentNumber: "PM-1",
  received: "2026-11-20",
  from: "Payer",
  payerOrPatient: "Evergreen Health",
  patient: "P-0042",
  dateOfService: "2026-11-01",
  code: "97124",
  billed: 180,
  allowed: 100,
  paid: 100,
  ...more,
});

testRule(visitBeyondDollarLimit, {
  passes: [
    { name: "no limit", clinic: { Visits: visitsOn(november(20)) } },
    { name: "the last dollar of the limit", clinic: { Policies: policy(), Visits: [used(320), {}] } },
    {
      name: "what the contract allows, not what is charged",
      clinic: { Fees: contract, Policies: policy({ dollarLimit: 88 }), Visits: [{}] },
    },
    {
      name: "what a remittance allowed, not what the contract says",
      clinic: {
        Fees: contract,
        Policies: policy({ dollarLimit: 280 }),
        Payments: [remitted()],
        Visits: [{ dateOfService: "2026-11-01" }, used(180)],
      },
    },
    { name: "a visit that was denied", clinic: { Policies: policy(), Visits: [used(450, { status: "Denied" }), {}] } },
    {
      name: "the calendar year before",
      clinic: { Policies: policy(), Visits: [used(450, { dateOfService: "2025-12-31" }), { dateOfService: "2026-01-01" }] },
    },
    {
      name: "the benefit year before",
      clinic: {
        Policies: policy({ benefitYearStarts: "2025-07-01" }),
        Visits: [used(450, { dateOfService: "2026-06-30" }), { dateOfService: "2026-07-01" }],
      },
    },
    {
      name: "a cash line, and a line to another payer, of the visit",
      clinic: {
        Payers: [{}, { payer: "Alder Mutual" }],
        Policies: policy({ dollarLimit: 180 }),
        Visits: [{}, { code: "97140", billTo: "Cash" }, { code: "97110", billTo: "Alder Mutual" }],
      },
    },
    {
      name: "Washington injury protection without a limit typed",
      clinic: { Payers: pip("WA-PIP"), Policies: [accident], Visits: [used(14_950), {}] },
    },
    {
      name: "Oregon injury protection, to the last dollar",
      clinic: { Payers: pip("OR-PIP"), Policies: [accident], Visits: [used(14_820), {}] },
    },
    {
      name: "Oregon injury protection with a limit that cannot be read",
      clinic: { Payers: pip("OR-PIP"), Policies: [{ ...accident, dollarLimit: "ask Kim" }], Visits: [used(15_000), {}] },
    },
    { name: "chiropractic of a limit that is not shared", clinic: { Policies: policy(), Visits: [{ ...used(450), ...chiropractic }, {}] } },
    {
      name: "chiropractic alone is not ours to tell",
      clinic: { Policies: policy({ limitSharedWith: "Chiropractic" }), Visits: [{ ...used(600), ...chiropractic }] },
    },
    {
      name: "a charge that cannot be read, beside one that is beyond",
      clinic: { Policies: policy({ dollarLimit: 100 }), Visits: [{}, { code: "97140", charge: "ask Kim" }] },
    },
    {
      name: "a period that cannot be read",
      clinic: { Policies: policy({ limitPer: "ask Kim" }), Visits: [used(600)] },
    },
  ],
  fails: [
    {
      name: "$500.00, of which $450.00 are used, and $88.00 allowed (rule book 4.2)",
      clinic: { Fees: contract, Policies: policy(), Visits: [used(450), { charge: 120 }] },
      finds: [
        {
          cell: "Visits!A3",
          says: "$38.00 of this visit's $88.00 is beyond the limit of $500.00 per benefit year; $450.00 is used before it.",
          details: { limit: 500, used: 450, counted: 88, excess: 38, per: "Benefit year" },
          fixes: [],
        },
      ],
    },
    {
      name: "a cent beyond",
      clinic: { Policies: policy({ dollarLimit: 179.99 }), Visits: [{}] },
      finds: [
        {
          cell: "Visits!A2",
          says: "$0.01 of this visit's $180.00 is beyond the limit of $179.99 per benefit year; nothing is used before it.",
        },
      ],
    },
    {
      name: "every visit after the last dollar",
      clinic: { Policies: policy({ limitPer: "Calendar year" }), Visits: [used(600), {}, { dateOfService: "2026-12-31" }] },
      finds: [
        {
          cell: "Visits!A2",
          says: "$100.00 of this visit's $600.00 is beyond the limit of $500.00 per calendar year; nothing is used before it.",
        },
        {
          cell: "Visits!A3",
          says: "All $180.00 of this visit is beyond the limit of $500.00 per calendar year; $500.00 is used before it.",
        },
        { cell: "Visits!A4", details: { limit: 500, used: 500, counted: 180, excess: 180, per: "Calendar year" } },
      ],
    },
    {
      name: "Oregon: $14,950.00 paid since the accident, and $120.00 (PIP)",
      clinic: {
        Payers: pip("OR-PIP"),
        Policies: [accident],
        Visits: [used(14_950, { dateOfService: "2025-03-01" }), { dateOfService: "2026-11-30", charge: 120 }],
      },
      finds: [
        {
          cell: "Visits!A3",
          severity: "warning",
          says: "$70.00 of this visit's $120.00 is beyond the limit of $15,000.00 per injury; $14,950.00 is used before it.",
          details: { limit: 15_000, used: 14_950, counted: 120, excess: 70, per: "Injury" },
        },
      ],
    },
    {
      name: "Oregon: a limit that the policy types is no guess",
      clinic: { Payers: pip("OR-PIP"), Policies: [{ ...accident, dollarLimit: 20_000 }], Visits: [used(19_900), {}] },
      finds: [{ cell: "Visits!A3", severity: "error", details: { limit: 20_000, used: 19_900, counted: 180, excess: 80, per: "Injury" } }],
    },
    {
      name: "Washington: a typed limit counts over the injury (PIP)",
      clinic: {
        Payers: pip("WA-PIP"),
        Policies: [{ ...accident, dollarLimit: 10_000 }],
        Visits: [used(9_900, { dateOfService: "2024-12-31" }), {}],
      },
      finds: [{ cell: "Visits!A3", details: { limit: 10_000, used: 9_900, counted: 180, excess: 80, per: "Injury" } }],
    },
    {
      name: "two lines of a visit, and a remittance that allowed less for one",
      clinic: { Policies: policy({ dollarLimit: 150 }), Payments: [remitted()], Visits: [used(80), { dateOfService: "2026-11-01" }] },
      finds: [{ cell: "Visits!A3", details: { limit: 150, used: 0, counted: 180, excess: 30, per: "Benefit year" } }],
    },
    {
      name: "chiropractic with us, where the limit is shared",
      clinic: { Policies: policy({ limitSharedWith: "Chiropractic" }), Visits: [{ ...used(450), ...chiropractic }, {}] },
      finds: [{ cell: "Visits!A3", details: { limit: 500, used: 450, counted: 180, excess: 130, per: "Benefit year" } }],
    },
    {
      name: "the payer's period, under each prescription",
      clinic: {
        Payers: [{ limitPer: "Prescription" }],
        Policies: policy({ dollarLimit: 200 }),
        Prescriptions: [{}, { rxNumber: "RX-032" }],
        Visits: ["RX-031", "RX-032", null, "RX-031"].map((rxNumber, at) => ({ dateOfService: november(4)[at] ?? null, rxNumber })),
      },
      finds: [{ cell: "Visits!A5", details: { limit: 200, used: 180, counted: 180, excess: 160, per: "Prescription" } }],
    },
  ],
});

test("explains the sum to the cent, and which row gives the limit", () => {
  const clinic = { Policies: policy({ dollarLimit: 1284.5 }), Visits: [used(1284.4), {}] };
  const [found] = findingsOf(visitBeyondDollarLimit, { name: "", clinic });
  expect(found).toMatchObject({ visit: "P-0042/2026-11-04/JP", payer: "Evergreen Health", policy: "PL-0061" });
  expect(found?.explanation).toEqual({
    steps: [
      { words: "The plan pays", amount: "$1,284.50" },
      { words: "Used before this visit", amount: "$1,284.40" },
      { words: "Left for this visit", amount: "$0.10" },
      { words: "Allowed for this visit", amount: "$180.00" },
      { words: "Beyond the limit", amount: "$179.90" },
    ],
    decidedBy: { sheet: "Policies", cell: "T2", row: 2, words: "Dollar limit 1284.5 in Policies, PL-0061", known: undefined },
  });
});
