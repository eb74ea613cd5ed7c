import { counted } from "../../findings/words";
import { feeInForce } from "../../ledger/shares/fee-in-force";
import { cents, inDollars, usd } from "../../values/cents";
import { cellOf, defineRule } from "../define-rule";
import { setCell } from "../set-cell";
import { writtenMoney } from "../written-money";

type FeeDetails = { readonly charge: number; readonly expected: number; readonly billed: number; readonly fee: number };

export const chargeDiffersFromFee = defineRule<"line", FeeDetails>({
  id: "charge-differs-from-fee",
  family: "units",
  looksAt: "line",
  severity: "warning",
  summary: "The charge is not the units times the fee in force on that date.",
  why: "A charge below the fee is lost; one above it has no fee schedule to stand on.",
  remedy: "Correct the charge, or the fee in Fees.",
  source: { title: "the clinic's own fee schedule", verified: "verified" },
  settings: "Fees of the plan named like the payer, else of plan Standard.",
  says: ({ charge, expected, billed, fee }) =>
    `${writtenMoney(charge)} charged; ${counted(billed, "unit")} at ${writtenMoney(fee)} ${billed === 1 ? "is" : "are"} ${writtenMoney(expected)}.`,
  needs: ["code", "units", "charge"],
  check: ({ line }, on) => {
    const fee = feeInForce(on.ledger.clinic, line)?.chargePerUnit;
    const { units = 0, charge } = line.record;
    if (fee === undefined || charge === undefined) return;
    const expected = cents(units * fee);
    if (charge === expected) return;
    on.report(cellOf(line.record, "charge"), {
      details: { charge: inDollars(charge), expected: inDollars(expected), billed: units, fee: inDollars(fee) },
      fixes: setCell(line.record, "charge", inDollars(expected), `Set charge ${usd(expected)}`),
    });
  },
});
