import { payerOrderWrong } from "../../../../billing/rules/benefits/payer-order-wrong";
import { FOUR_UNITS, harborPolicy, posted } from "../../../clinics/case-payments";
import type { Rows } from "../../../clinics/clinic-with";
import { findingsOf, testRule } from "../test-rule";
import { auto, claim, due, inOrder, kinds, medicaid, ofHarbor, onClaim, second, toHarbor, work } from "./payer-order-cases";

testRule(payerOrderWrong, {
  passes: inOrder,
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
