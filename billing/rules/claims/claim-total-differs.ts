import { wasSent } from "../../ledger/claims/patient-claims";
import { differingTotal } from "../../ledger/claims/claim-total";
import { cents, inDollars, usd } from "../../values/cents";
import { usDate } from "../../values/calendar-date";
import { cellOf, defineRule } from "../define-rule";
import { aboutLines } from "../scopes";
import { setCell } from "../set-cell";
import { writtenMoney } from "../written-money";

type TotalDetails = {
  readonly billed: number;
  readonly charge: number;
  readonly difference: number;
  readonly from: "claim" | "remittance";
};

export const claimTotalDiffers = defineRule<"claim", TotalDetails>({
  id: "claim-total-differs",
  family: "claims",
  looksAt: "claim",
  severity: "error",
  summary: "What was billed on a claim is not the sum of its lines' charges.",
  why: "Payers send back a claim whose total is not the sum of its lines, and money that is not in the books is not missed.",
  remedy: "Correct Billed, the charge of a line, or which lines name the claim.",
  source: { title: "CMS-1500, box 28 is the sum of the charges in 24F", verified: "verified" },
  settings: "Billed in Claims and in the payer's rows of Payments, against Charge in Visits of the lines that name the claim.",
  says: ({ billed, charge, from }) =>
    from === "claim"
      ? `Billed is ${writtenMoney(billed)}; the lines of the claim add up to ${writtenMoney(charge)}.`
      : `The payer says that ${writtenMoney(billed)} was billed; the lines of the claim add up to ${writtenMoney(charge)}.`,
  check: ({ patient, claim }, on) => {
    const total = differingTotal(patient, claim);
    if (!total) return;
    const { charges, billed, row } = total;
    const { record, lines } = claim;
    on.report(row ? cellOf(row, "billed") : cellOf(record, "billed"), {
      about: aboutLines(lines),
      explanation: {
        steps: [
          ...lines.map(({ date, code, record: { charge } }) => ({
            words: `${usDate(date)}, ${code ?? "no code"}`,
            amount: usd(charge ?? cents(0)),
          })),
          { words: "Together", amount: usd(charges) },
          { words: "Billed", amount: usd(billed) },
        ],
      },
      details: {
        billed: inDollars(billed),
        charge: inDollars(charges),
        difference: inDollars(cents(billed - charges)),
        from: row ? "remittance" : "claim",
      },
      // What went out is what it is; before that the lines are right.
      fixes: row || wasSent(record) ? [] : setCell(record, "billed", inDollars(charges), `Set billed ${usd(charges)}`),
    });
  },
});
