import { payerOrderWrong } from "../../../../billing/rules/benefits/payer-order-wrong";
import { FOUR_UNITS, harbor, harborPolicy, posted } from "../../../clinics/case-payments";
import type { Row, Rows } from "../../../clinics/clinic-with";
import { findingsOf, testRule } from "../test-rule";

/** Evergreen Health and Harbor Mutual, of the given kinds; the patient has both, Evergreen Health with rank 1. */
const kinds = (evergreen: string, other: string): readonly Row[] => [{ kind: evergreen }, harbor({ kind: other })];
const both = [{}, harborPolicy()];
const due = (conditionDueTo: string | null): readonly Row[] => [{ conditionDueTo }];
const toHarbor = (more: Row = {}): Row => ({ billTo: "Harbor Mutual", ...more });
const claim = (kind: string): Row => ({ claimNumber: "C-1", patient: "P-0042", payer: "Evergreen Health", kind });
const ofHarbor = posted({ payerOrPatient: "Harbor Mutual", paid: 40 });
const onClaim = [{ claimNumber: "C-1" }];

const work = (rows: Rows = {}): Rows => ({
  Payers: kinds("Commercial", "Workers comp"),
  Patients: due("Work"),
  Policies: both,
  Visits: [{}],
  ...rows,
});
const auto = (rows: Rows = {}): Rows => work({ Payers: kinds("Commercial", "Auto"), Patients: due("Auto"), ...rows });
const second = (rows: Rows = {}): Rows => ({ Payers: kinds("Commercial", "Commercial"), Policies: both, Visits: [toHarbor()], ...rows });
const medicaid = (rows: Rows = {}): Rows => ({ Payers: kinds("Medicaid", "Commercial"), Policies: both, Visits: [{}], ...rows });

testRule(payerOrderWrong, {
  passes: [
    { name: "one policy", clinic: { Visits: [{}] } },
    // (a) a health plan for an accident
    { name: "an accident at work, billed to its insurer", clinic: work({ Visits: [toHarbor()] }) },
    { name: "an accident at work whose claim was closed", clinic: work({ Policies: [{}, harborPolicy({ ends: "2026-11-03" })] }) },
    { name: "an accident whose policy begins later", clinic: auto({ Policies: [{}, harborPolicy({ starts: "2026-11-05" })] }) },
    {
      name: "two years and a day after an Oregon accident",
      clinic: auto({
        Payers: [{}, harbor({ kind: "Auto", programme: "OR-PIP" })],
        Policies: [{}, harborPolicy({ starts: "2024-01-01", accidentDate: "2024-11-03" })],
      }),
    },
    {
      name: "an auto policy whose dollar limit earlier visits used up",
      clinic: auto({
        Policies: [{}, harborPolicy({ dollarLimit: 180 })],
        Visits: [toHarbor({ dateOfService: "2026-11-02" }), {}],
      }),
    },
    { name: "days of the auto policy that cannot be read", clinic: auto({ Policies: [{}, harborPolicy({ ends: "in spring" })] }) },
    { name: "the insurer of the accident has answered", clinic: work({ Payments: [ofHarbor] }) },
    { name: "a second claim", clinic: work({ Visits: onClaim, Claims: [claim("Secondary")] }) },
    {
      name: "a second claim, and the accident's policy is not typed",
      clinic: work({ Policies: [{}], Visits: onClaim, Claims: [claim("Secondary")] }),
    },
    { name: "an accident at home", clinic: work({ Patients: due("Other"), Policies: [{}] }) },
    { name: "a condition that is not typed", clinic: work({ Patients: due(null) }) },
    { name: "a condition that cannot be read", clinic: work({ Patients: due("yes, maybe") }) },
    { name: "the VA for an accident at work", clinic: work({ Payers: [{ kind: "VA" }], Policies: [{}] }) },
    { name: "a visit for cash after an accident", clinic: work({ Visits: [{ billTo: "Cash" }] }) },
    { name: "a cancelled one", clinic: work({ Visits: [{ status: "Cancelled" }] }) },
    // (b) accident insurance without the accident
    { name: "workers' compensation, and no condition typed", clinic: work({ Patients: due(null), Visits: [toHarbor()] }) },
    { name: "an auto insurer for an auto accident", clinic: auto({ Visits: [toHarbor()] }) },
    { name: "accident insurance for somebody who is not in Patients", clinic: work({ Patients: [], Visits: [toHarbor()] }) },
    // (c) ranks
    { name: "the first rank", clinic: second({ Visits: [{}] }) },
    { name: "the second rank, after the first has ended", clinic: second({ Policies: [{ ends: "2026-11-03" }, harborPolicy()] }) },
    { name: "the second rank, before the first has started", clinic: second({ Policies: [{ starts: "2026-11-05" }, harborPolicy()] }) },
    { name: "the second rank, after the first has answered", clinic: second({ Payments: [posted({ paid: 40 })] }) },
    { name: "the second rank, after the first has refused", clinic: second({ Payments: [posted({ paid: 0, reasonCodes: "CO-50" })] }) },
    { name: "the second rank on a second claim", clinic: second({ Visits: [toHarbor(onClaim[0])], Claims: [claim("Secondary")] }) },
    { name: "two policies of the same rank", clinic: second({ Policies: [{}, harborPolicy({ rank: "1" })] }) },
    { name: "a rank that is not typed", clinic: second({ Policies: [{ rank: null }, harborPolicy()] }) },
    { name: "billed to one whose rank is not typed", clinic: second({ Policies: [{}, harborPolicy({ rank: null })] }) },
    ...["VA", "Discount program", "Cash"].map((kind) => ({
      name: `${kind} in the first rank is nobody's first payer`,
      clinic: second({ Payers: kinds(kind, "Commercial") }),
    })),
    {
      name: "an auto policy in the first rank, and the condition is due to nothing",
      clinic: second({ Payers: kinds("Auto", "Commercial"), Patients: due("None") }),
    },
    { name: "an auto policy in the first rank, and no condition typed", clinic: second({ Payers: kinds("Auto", "Commercial") }) },
    { name: "accident insurance in the second rank goes before the health plan", clinic: work({ Visits: [toHarbor()] }) },
    { name: "Medicaid in the first rank pays last all the same", clinic: medicaid({ Visits: [toHarbor()] }) },
    { name: "VA care in the second rank is nobody's second", clinic: second({ Payers: kinds("Commercial", "VA") }) },
    { name: "a payer that is not in Payers", clinic: second({ Payers: [harbor()] }) },
    // (d) Medicaid
    { name: "Medicaid alone", clinic: medicaid({ Policies: [{}] }) },
    { name: "Medicaid, and the other plan has ended", clinic: medicaid({ Policies: [{}, harborPolicy({ ends: "2026-11-03" })] }) },
    { name: "Medicaid, after the other plan has answered", clinic: medicaid({ Payments: [ofHarbor] }) },
    { name: "Medicaid on a second claim", clinic: medicaid({ Visits: onClaim, Claims: [claim("Secondary")] }) },
    { name: "Medicaid and the VA", clinic: medicaid({ Payers: kinds("Medicaid", "VA") }) },
    { name: "two Medicaid plans, the first one billed", clinic: medicaid({ Payers: kinds("Medicaid", "Medicaid") }) },
  ],
  fails: [
    {
      name: "an accident at work, billed to the health plan",
      clinic: work(),
      finds: [
        {
          cell: "Visits!L2",
          says: "Evergreen Health is billed; Condition due to is Work, so Harbor Mutual pays first.",
          details: { payer: "Evergreen Health", first: "Harbor Mutual", why: "condition", condition: "Work" },
          fixes: [],
        },
      ],
    },
    {
      name: "an accident at work, and its insurer is not typed",
      clinic: work({ Policies: [{}] }),
      finds: [
        {
          cell: "Visits!L2",
          says: "Evergreen Health is billed; Condition due to is Work, so workers' compensation pays first.",
          details: { payer: "Evergreen Health", first: "workers' compensation", why: "condition", condition: "Work" },
        },
      ],
    },
    {
      name: "an auto accident, and only a policy for accidents at work",
      clinic: work({ Patients: due("Auto") }),
      finds: [{ cell: "Visits!L2", says: "Evergreen Health is billed; Condition due to is Auto, so the auto insurer pays first." }],
    },
    ...["Medicare", "Medicare Advantage", "Medicaid"].map((kind) => ({
      name: `an auto accident, billed to ${kind}`,
      clinic: auto({ Payers: kinds(kind, "Auto") }),
      finds: [{ cell: "Visits!L2", details: { payer: "Evergreen Health", first: "Harbor Mutual", why: "condition", condition: "Auto" } }],
    })),
    {
      name: "the first and the last day of the accident's policy",
      clinic: auto({
        Policies: [{}, harborPolicy({ starts: "2026-11-03", ends: "2026-11-05" })],
        Visits: ["02", "03", "05", "06"].map((day) => ({ dateOfService: `2026-11-${day}` })),
      }),
      finds: [{ cell: "Visits!L3" }, { cell: "Visits!L4" }],
    },
    {
      name: "an auto policy with a cent left of its dollar limit",
      clinic: auto({
        Policies: [{}, harborPolicy({ dollarLimit: 180.01 })],
        Visits: [toHarbor({ dateOfService: "2026-11-02" }), {}],
      }),
      finds: [{ cell: "Visits!L3" }],
    },
    {
      name: "an old accident's policy beside one in force",
      clinic: auto({ Policies: [{}, harborPolicy({ ends: "2026-05-31" }), harborPolicy({ policyNumber: "PL-0063", rank: "3" })] }),
      finds: [{ cell: "Visits!L2" }],
    },
    {
      name: "a first claim",
      clinic: work({ Visits: onClaim, Claims: [claim("Original")] }),
      finds: [{ cell: "Visits!L2" }],
    },
    {
      name: "accident insurance for a condition due to nothing",
      clinic: work({ Patients: due("None"), Visits: [toHarbor()] }),
      finds: [
        {
          cell: "Visits!L2",
          says: "Harbor Mutual is billed; Condition due to is None, so the patient's health plan pays first.",
          details: { payer: "Harbor Mutual", first: "the patient's health plan", why: "condition", condition: "None" },
        },
      ],
    },
    {
      name: "an auto insurer for an accident at work",
      clinic: auto({ Patients: due("Work"), Visits: [toHarbor()] }),
      finds: [{ cell: "Visits!L2", says: "Harbor Mutual is billed; Condition due to is Work, so workers' compensation pays first." }],
    },
    {
      name: "workers' compensation for an auto accident, whatever it answered",
      clinic: work({ Patients: due("Auto"), Visits: [toHarbor()], Payments: [ofHarbor] }),
      finds: [{ cell: "Visits!L2", says: "Harbor Mutual is billed; Condition due to is Auto, so the auto insurer pays first." }],
    },
    {
      name: "workers' compensation for another accident",
      clinic: work({ Patients: due("Other"), Visits: [toHarbor()] }),
      finds: [{ cell: "Visits!L2" }],
    },
    {
      name: "the second rank before the first",
      clinic: second(),
      finds: [
        {
          cell: "Visits!L2",
          says: "Harbor Mutual is billed; Evergreen Health has a lower Rank and pays first.",
          details: { payer: "Harbor Mutual", first: "Evergreen Health", why: "rank" },
        },
      ],
    },
    {
      name: "the last day of the first rank",
      clinic: second({ Policies: [{ ends: "2026-11-04" }, harborPolicy()] }),
      finds: [{ cell: "Visits!L2" }],
    },
    {
      name: "the third rank: the first pays first",
      clinic: second({
        Payers: [...kinds("Commercial", "Medicare"), { payer: "Alder Mutual" }],
        Policies: [{ rank: "2" }, harborPolicy({ rank: "3" }), { policyNumber: "PL-0063", payer: "Alder Mutual", rank: "1" }],
      }),
      finds: [{ cell: "Visits!L2", details: { payer: "Harbor Mutual", first: "Alder Mutual", why: "rank" } }],
    },
    {
      name: "the third rank, after the first answered: the second was left out",
      clinic: second({
        Payers: [...kinds("Commercial", "Medicare"), { payer: "Alder Mutual" }],
        Policies: [{ rank: "2" }, harborPolicy({ rank: "3" }), { policyNumber: "PL-0063", payer: "Alder Mutual", rank: "1" }],
        Payments: [posted({ payerOrPatient: "Alder Mutual", paid: 40 })],
      }),
      finds: [{ cell: "Visits!L2", details: { payer: "Harbor Mutual", first: "Evergreen Health", why: "rank" } }],
    },
    {
      name: "of two lines the one that the first payer has not answered",
      clinic: second({ Visits: [toHarbor(FOUR_UNITS), toHarbor({ code: "97140" })], Payments: [posted({ paid: 40 })] }),
      finds: [{ cell: "Visits!L3" }],
    },
    {
      name: "two lines are one finding",
      clinic: second({ Visits: [toHarbor({ code: "97140" }), toHarbor()] }),
      finds: [{ cell: "Visits!L3" }],
    },
    {
      name: "a line for each payer: only the second one's",
      clinic: second({ Visits: [{}, toHarbor({ code: "97140" })] }),
      finds: [{ cell: "Visits!L3" }],
    },
    {
      name: "Medicaid before another plan, whatever the ranks",
      clinic: medicaid(),
      finds: [
        {
          cell: "Visits!L2",
          says: "Evergreen Health is billed; Harbor Mutual pays first, and Medicaid last.",
          details: { payer: "Evergreen Health", first: "Harbor Mutual", why: "Medicaid" },
        },
      ],
    },
    ...["Medicare", "Medicare Advantage"].map((kind) => ({
      name: `Medicaid before ${kind}`,
      clinic: medicaid({ Payers: kinds("Medicaid", kind) }),
      finds: [{ cell: "Visits!L2" }],
    })),
    {
      name: "the second of two Medicaid plans",
      clinic: medicaid({ Payers: kinds("Medicaid", "Medicaid"), Visits: [toHarbor()] }),
      finds: [{ cell: "Visits!L2", details: { payer: "Harbor Mutual", first: "Evergreen Health", why: "rank" } }],
    },
  ],
});

test.each<[string, Rows, string]>([
  ["the condition", work(), "Condition due to Work in Patients, P-0042"],
  ["the rank", second(), "Rank 1 in Policies, PL-0061"],
  ["the other plan", medicaid(), "Payer Harbor Mutual in Policies, PL-0062"],
])("names the row that decided: %s", (_, clinic, words) => {
  expect(findingsOf(payerOrderWrong, { name: "", clinic })[0]?.explanation?.decidedBy?.words).toBe(words);
});
