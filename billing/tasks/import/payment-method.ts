import type { PAYMENT_METHODS } from "../../records/payments";
import { PAID_HOW } from "../../records/words";
import { NO_CENTS, type Cents } from "../../values/cents";

export type Method = (typeof PAYMENT_METHODS)[number];

/** Words of programs, in the order in which they are looked for: a "health savings card" is no ordinary card. */
const WORDS: readonly (readonly [RegExp, Method])[] = [
  [/\b(?:hsa|fsa|health savings|flexible spending)\b/i, "HSA/FSA card"],
  [/\bvirtual\b/i, "Virtual card"],
  [/\b(?:eft|ach|direct deposit|wire|e-?transfer|bank transfer)\b/i, "EFT"],
  [/\bche(?:ck|que)\b/i, "Check"],
  [/\b(?:card|credit|debit|visa|mastercard|master card|amex|american express|discover)\b/i, "Card"],
  [/\bcash\b/i, "Cash"],
  [/\b(?:package|series|membership)\b/i, "Package"],
];

/** The method that a program's own words mean; Other where they mean none of ours. */
export const methodOf = (words: string): Method => WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? "Other";

/** How an amount was paid that a program splits over card, cash and other columns; Other where more than one was used. */
export const methodOfAmounts = (card = NO_CENTS, cash = NO_CENTS, other = NO_CENTS): Method | undefined => {
  const used = (
    [
      ["Card", card],
      ["Cash", cash],
      ["Other", other],
    ] as const satisfies readonly (readonly [Method, Cents])[]
  ).filter(([, amount]) => amount !== 0);
  const [first, second] = used;
  return first && (second ? "Other" : first[0]);
};

/** The same in the fewer words of OtherCharges. */
export const paidHow = (method: Method | undefined): (typeof PAID_HOW)[number] | undefined =>
  method === undefined ? undefined : (PAID_HOW.find((one) => one === method) ?? "Other");
