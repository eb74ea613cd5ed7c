import { listed } from "../../findings/words";
import { unknownReason } from "../../ledger/payments/typed-reason";
import { cellOf, defineRule } from "../define-rule";

type UnknownDetails = { readonly reasons: readonly string[]; readonly retired: readonly string[] };

const areIn = (codes: readonly string[], what: string): string => `${listed(codes)} ${codes.length === 1 ? "is" : "are"} ${what}`;

export const adjustmentCodeUnknown = defineRule<"payment", UnknownDetails>({
  id: "adjustment-code-unknown",
  family: "payments",
  looksAt: "payment",
  severity: "note",
  summary: "A reason code is not one that ClaimSheet can explain, or is no longer in use.",
  why: "What a payer says and nobody reads is written off or charged by guess.",
  remedy: "Read the remittance again; correct the code, or ask the payer what it means.",
  source: { title: "X12 claim adjustment reason codes as OpenEMR lists them", verified: "partly" },
  settings: "Reason codes in Payments. Remark codes (M15, MA130, N362) and reasons for the payment as a whole are not tested.",
  says: ({ reasons, retired }) => {
    const unknown = reasons.length === 0 ? undefined : areIn(reasons, "not among the reason codes known here");
    const old = retired.length === 0 ? undefined : areIn(retired, "no longer in use");
    return `${[unknown, old].filter((part) => part !== undefined).join("; ")}.`;
  },
  check: ({ payment }, on) => {
    const { reasonCodes } = payment;
    if (payment.from !== "Payer" || !reasonCodes?.some(unknownReason)) return;
    on.report(cellOf(payment, "reasonCodes"), {
      details: {
        reasons: reasonCodes.filter((code) => unknownReason(code) === "unknown"),
        retired: reasonCodes.filter((code) => unknownReason(code) === "retired"),
      },
    });
  },
});
