import { contractAmount } from "../../ledger/shares/allowed-amount";
import { cents, inDollars, usd } from "../../values/cents";
import { cellOf, defineRule } from "../define-rule";
import { writtenMoney } from "../written-money";

type BelowDetails = { readonly charge: number; readonly allowed: number; readonly difference: number };

export const chargeBelowContract = defineRule<"line", BelowDetails>({
  id: "charge-below-contract",
  family: "benefits",
  looksAt: "line",
  severity: "warning",
  summary: "The charge is less than what the payer's contract allows.",
  why: "A payer pays the lesser of charge and contract, so the difference is given away.",
  remedy: "Bill the public fee, and let the payer take off what the contract says.",
  source: { title: "lesser of charge and fee schedule, as contracts have it", verified: "partly" },
  settings: "Allowed per unit in Fees of the plan named like the payer.",
  needs: ["code", "units", "charge"],
  says: ({ charge, allowed, difference }) =>
    `${writtenMoney(charge)} charged; the contract allows ${writtenMoney(allowed)}, ${writtenMoney(difference)} more.`,
  check: ({ line }, on) => {
    const allowed = contractAmount(on.ledger.clinic, line);
    const { charge } = line.record;
    if (allowed === undefined || charge === undefined || charge >= allowed) return;
    on.report(cellOf(line.record, "charge"), {
      explanation: {
        steps: [
          { words: "Allowed by the contract", amount: usd(allowed) },
          { words: "Charged", amount: usd(charge) },
        ],
      },
      details: { charge: inDollars(charge), allowed: inDollars(allowed), difference: inDollars(cents(allowed - charge)) },
    });
  },
});
