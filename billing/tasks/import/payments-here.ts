import { usd, type Cents } from "../../values/cents";
import { folded } from "../../values/folded";
import type { ClinicRecords } from "../../workbook/read-records";
import { ALREADY, needsYou, type Outcome } from "./outcome";

/** A row of this import. */
interface Origin {
  readonly source: object;
  readonly line: number;
}

interface Known {
  readonly amount: Cents | undefined;
  readonly from: Origin | undefined;
}

/** The payments that are known, in the workbook or by a row of this import. */
export interface PaymentsHere {
  /** What becomes of a row that has one of these keys, or undefined where none is known. */
  readonly find: (keys: readonly string[], amount: Cents, source: object) => Outcome | undefined;
  readonly add: (keys: readonly string[], amount: Cents, from: Origin) => void;
}

const changed = (here: Cents | undefined, now: Cents): string =>
  `It was imported before with ${here === undefined ? "no amount" : usd(here)}, and the file now says ${usd(now)}. Correct the row in Payments if the file is right.`;
const sameAs = (line: number): string => `It is the same as line ${line}. If money came twice, type the second row into Payments.`;

/** Names a payment by our own number, apart from every source key. */
export const numberKey = (paymentNumber: string): string => `# ${folded(paymentNumber)}`;

/** Two rows of one key in one file are the same row twice, which a person should know; in two files it is one payment. */
export const paymentsHere = ({ payments }: ClinicRecords): PaymentsHere => {
  const known = new Map<string, Known>();
  for (const { sourceKey, paymentNumber, paid } of payments) {
    if (sourceKey !== undefined) known.set(sourceKey, { amount: paid, from: undefined });
    if (paymentNumber !== undefined) known.set(numberKey(paymentNumber), { amount: paid, from: undefined });
  }
  return {
    find: (keys, amount, source) => {
      const here = keys.map((key) => known.get(key)).find((one) => one !== undefined);
      if (!here) return undefined;
      if (here.amount !== amount) return needsYou(changed(here.amount, amount));
      return here.from?.source === source ? needsYou(sameAs(here.from.line)) : ALREADY;
    },
    add: (keys, amount, from) => {
      for (const key of keys) known.set(key, { amount, from });
    },
  };
};
