import type { PaymentRecord } from "../records/payments";
import type { Remittance } from "../records/remittance";
import { folded } from "../values/folded";
import { groupedBy } from "../values/grouped";
import type { PaymentRow } from "./payment-rows";

/**
 * Whether a remittance is in Payments already.
 * new: nothing of it. posted: every row. posted in part: some rows. same payment: rows of that number and total that did not come from this import,
 * typed by hand perhaps. same number: the number is there with another total.
 */
export type PostedState = "new" | "posted" | "posted in part" | "same payment" | "same number";

export interface PostedBefore {
  readonly state: PostedState;
  /** What may be added: nothing of a payment that is there in another shape, since a person must tell the two apart. */
  readonly toAdd: readonly PaymentRow[];
  /** The rows of Payments that tell it. */
  readonly there: readonly PaymentRecord[];
}

/**
 * The guard against posting twice: by Source key, which names payer, payment, claim and line; then by check or EFT number and total, whoever the
 * payer is said to be, because rows typed by hand name it in their own words.
 */
export const postedBefore = (
  payments: readonly PaymentRecord[],
): ((remittance: Remittance, rows: readonly PaymentRow[]) => PostedBefore) => {
  const fromPayers = payments.filter(({ from }) => from !== "Patient");
  const byKey = new Map(fromPayers.filter(({ sourceKey }) => sourceKey !== undefined).map((row) => [row.sourceKey, row]));
  const byNumber = groupedBy(fromPayers, ({ checkOrEftNumber }) => (checkOrEftNumber === undefined ? undefined : folded(checkOrEftNumber)));
  return ({ traceNumber, total }, rows) => {
    const there = rows.map(({ key }) => byKey.get(key)).filter((row) => row !== undefined);
    if (there.length > 0) {
      const toAdd = rows.filter(({ key }) => !byKey.has(key));
      return { state: toAdd.length === 0 ? "posted" : "posted in part", toAdd, there };
    }
    const sameNumber = traceNumber === undefined ? [] : (byNumber.get(folded(traceNumber)) ?? []);
    const samePayment = sameNumber.filter(({ paymentTotal }) => paymentTotal === undefined || paymentTotal === total);
    if (samePayment.length > 0) return { state: "same payment", toAdd: [], there: samePayment };
    return { state: sameNumber.length > 0 ? "same number" : "new", toAdd: rows, there: sameNumber };
  };
};
