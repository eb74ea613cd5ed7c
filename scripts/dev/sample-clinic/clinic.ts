import type { ClinicRows } from "../clinic-rows";
import { authorizations, otherVisits } from "./authorizations";
import { claims, followUps } from "./claims";
import { fees } from "./fees";
import { patients } from "./patients";
import { payers } from "./payers";
import { deposits, payments } from "./payments";
import { policies } from "./policies";
import { practice } from "./practice";
import { prescriptions } from "./prescriptions";
import { credentialing, providers } from "./providers";
import { visits } from "./visits";

/**
 * An invented clinic with four therapists in the autumn of 2026, mostly in order. Each rule finds one thing in it; the line that
 * it finds says so in a comment with the rule's name.
 */
export const sampleClinic: ClinicRows = {
  Visits: visits,
  OtherVisits: otherVisits,
  OtherCharges: [
    { date: "2026-10-09", patient: "P-0017", kind: "Tip", amount: 20, paidHow: "Cash" },
    { date: "2026-11-16", patient: "P-0020", kind: "Tip", amount: 15, paidHow: "HSA/FSA card" }, // card-payment-not-eligible
  ],
  Payments: payments,
  Deposits: deposits,
  Claims: claims,
  FollowUp: followUps,
  Patients: patients,
  Policies: policies,
  Prescriptions: prescriptions,
  Authorizations: authorizations,
  Payers: payers,
  Fees: fees,
  Providers: providers,
  Credentialing: credentialing,
  Practice: practice,
};

/** column-missing: the sample's FollowUp sheet has no column What. */
export const MISSING_COLUMNS: Readonly<Record<string, readonly string[]>> = { FollowUp: ["what"] };
