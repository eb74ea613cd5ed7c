import { shortfallOf } from "../../ledger/payments/shortfall";
import { inDollars, usd } from "../../values/cents";
import { cellOf, defineRule } from "../define-rule";
import { writtenMoney } from "../written-money";

type BelowDetails = {
  readonly expected: number;
  readonly accounted: number;
  readonly difference: number;
  readonly from: "contract" | "remittance";
};

export const paymentBelowAllowed = defineRule<"line", BelowDetails>({
  id: "payment-below-allowed",
  family: "payments",
  looksAt: "line",
  severity: "warning",
  summary: "Paid and the patient's part together are less than what the contract allows.",
  why: "Payers pay by old fee schedules, or for fewer units, and nobody gets the difference who does not ask.",
  remedy: "Ask the payer to answer the claim again by the contract; or correct the fee in Fees, or the posted amounts.",
  source: { title: "contracted fee schedules: allowed is paid and the patient's part", verified: "partly" },
  settings:
    "Allowed per unit in Fees of the plan named like the payer; without one Allowed of the remittance. Not tested: a difference of a cent, other reasons than CO-45 that say why, a payer that pays second, out of network.",
  needs: ["code", "units", "charge"],
  says: ({ expected, accounted, difference, from }) =>
    `Paid and the patient's part come to ${writtenMoney(accounted)}; ${from === "contract" ? "the contract allows" : "the payer itself allows"} ${writtenMoney(expected)}, ${writtenMoney(difference)} more.`,
  check: ({ patient, line, visit }, on) => {
    const shortfall = shortfallOf(on.ledger.clinic, patient, line);
    const row = shortfall && patient.benefits.posted().ownRowsOf(line).at(-1);
    if (!row) return;
    const { expected, counted, short, givenBy } = shortfall;
    on.report(cellOf(row, "paid"), {
      about: { visit },
      explanation: {
        steps: [
          { words: givenBy === "contract" ? "Allowed by the contract" : "Allowed, as posted", amount: usd(expected) },
          { words: "Paid and the patient's part", amount: usd(counted) },
          { words: "Short", amount: usd(short) },
        ],
      },
      details: { expected: inDollars(expected), accounted: inDollars(counted), difference: inDollars(short), from: givenBy },
    });
  },
});
