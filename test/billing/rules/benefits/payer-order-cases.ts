import { harbor, harborPolicy, posted } from "../../../clinics/case-payments";
import type { Row, Rows } from "../../../clinics/clinic-with";
import type { PassingCase } from "../test-rule";

/** Evergreen Health and Harbor Mutual, of the given kinds; the patient has both, Evergreen Health with rank 1. */
export const kinds = (evergreen: string, other: string): readonly Row[] => [{ kind: evergreen }, harbor({ kind: other })];
const both = [{}, harborPolicy()];
export const due = (conditionDueTo: string | null): readonly Row[] => [{ conditionDueTo }];
export const toHarbor = (more: Row = {}): Row => ({ billTo: "Harbor Mutual", ...more });
export const claim = (kind: string): Row => ({ claimNumber: "C-1", patient: "P-0042", payer: "Evergreen Health", kind });
export const ofHarbor = posted({ payerOrPatient: "Harbor Mutual", paid: 40 });
export const onClaim = [{ claimNumber: "C-1" }];

export const work = (rows: Rows = {}): Rows => ({
  Payers: kinds("Commercial", "Workers comp"),
  Patients: due("Work"),
  Policies: both,
  Visits: [{}],
  ...rows,
});
export const auto = (rows: Rows = {}): Rows => work({ Payers: kinds("Commercial", "Auto"), Patients: due("Auto"), ...rows });
export const second = (rows: Rows = {}): Rows => ({
  Payers: kinds("Commercial", "Commercial"),
  Policies: both,
  Visits: [toHarbor()],
  ...rows,
});
export const medicaid = (rows: Rows = {}): Rows => ({ Payers: kinds("Medicaid", "Commercial"), Policies: both, Visits: [{}], ...rows });

/** Payers billed in the right order, or where nobody can say. */
export const inOrder: readonly PassingCase[] = [
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
];
