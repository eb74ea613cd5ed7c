import type { Step } from "../../findings/finding";
import { patientOwes, type LineShare } from "./line-share";
import { cents, usd, type Cents } from "../../values/cents";

const ALLOWED_BY: Readonly<Record<LineShare["allowed"]["givenBy"], string>> = {
  remittance: "as posted",
  contract: "by the contract",
  charge: "no contract, so the charge",
};

const money = (shares: readonly LineShare[], part: (share: LineShare) => number): Cents =>
  cents(shares.reduce((sum, share) => sum + part(share), 0));

/** A step only where it moves something. */
const moved = (words: string, amount: Cents): readonly Step[] => (amount === 0 ? [] : [{ words, amount: usd(amount) }]);

/** How the patient's part of some lines came about, from the charge to what is owed (rule book 4.1). */
export const shareSteps = (shares: readonly LineShare[]): readonly Step[] => {
  const [first] = shares;
  if (!first) return [];
  const { left, plan } = first;
  const afterDeductible = money(shares, (one) => one.allowed.amount - one.beyondLimit - one.copay - one.deductible);
  return [
    { words: "Charged", amount: usd(money(shares, ({ charge }) => charge)) },
    { words: `Allowed, ${ALLOWED_BY[first.allowed.givenBy]}`, amount: usd(money(shares, ({ allowed }) => allowed.amount)) },
    ...moved(
      "Written off",
      money(shares, ({ writeOff }) => writeOff),
    ),
    ...moved(
      "Over the allowed amount, may be billed to the patient",
      money(shares, ({ balanceBill }) => balanceBill),
    ),
    ...moved(
      "Beyond a limit, the patient's",
      money(shares, ({ beyondLimit }) => beyondLimit),
    ),
    ...moved(
      "Copay",
      money(shares, ({ copay }) => copay),
    ),
    ...moved(
      `Deductible, ${usd(left.deductible)} left before this visit`,
      money(shares, ({ deductible }) => deductible),
    ),
    ...moved(
      `Coinsurance, ${plan.coinsurance / 100} % of ${usd(afterDeductible)}`,
      money(shares, ({ coinsurance }) => coinsurance),
    ),
    ...(left.outOfPocket === undefined
      ? []
      : [{ words: "Left of the out-of-pocket maximum before this visit", amount: usd(left.outOfPocket) }]),
    { words: "The plan pays", amount: usd(money(shares, ({ planPays }) => planPays)) },
    ...moved(
      "Secondary coverage takes over",
      money(shares, ({ secondary }) => secondary?.pays ?? 0),
    ),
    { words: "The patient owes", amount: usd(money(shares, patientOwes)) },
  ];
};
