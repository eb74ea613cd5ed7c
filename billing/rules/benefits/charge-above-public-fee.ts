import { feeOfPlan, STANDARD_PLAN } from "../../ledger/shares/fee-in-force";
import { cents, inDollars } from "../../values/cents";
import { cellOf, defineRule } from "../define-rule";
import { writtenMoney } from "../written-money";

type AboveDetails = { readonly charge: number; readonly publicFee: number; readonly percent: number };

/** "from 20 % above it" (contracts section 8, fees). */
const FROM_PERCENT = 20;

export const chargeAbovePublicFee = defineRule<"line", AboveDetails>({
  id: "charge-above-public-fee",
  family: "benefits",
  looksAt: "line",
  severity: "warning",
  summary: "An insurer is charged at least a fifth more than the clinic's public fee.",
  why: "Insurers expect the usual fee charged to the general public; two price lists look like fraud.",
  remedy: "Bill the public fee, or write down why this service costs more.",
  source: { title: "OAR 436-009, usual fee charged to the general public", verified: "partly" },
  settings: "Charge per unit in Fees of plan Standard.",
  needs: ["code", "units", "charge"],
  says: ({ charge, publicFee, percent }) =>
    `${writtenMoney(charge)} charged, ${percent} % above the public fee of ${writtenMoney(publicFee)}.`,
  check: ({ line }, on) => {
    const perUnit = feeOfPlan(on.ledger.clinic, STANDARD_PLAN, line)?.chargePerUnit;
    const { charge, units } = line.record;
    if (perUnit === undefined || charge === undefined || units === undefined) return;
    const publicFee = cents(perUnit * units);
    if (publicFee <= 0 || charge * 100 < publicFee * (100 + FROM_PERCENT)) return;
    on.report(cellOf(line.record, "charge"), {
      details: {
        charge: inDollars(charge),
        publicFee: inDollars(publicFee),
        percent: Math.floor(((charge - publicFee) * 100) / publicFee),
      },
    });
  },
});
