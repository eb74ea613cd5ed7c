import type { Remittance } from "../../records/remittance";
import { folded } from "../../values/folded";

/** Parts a key; never inside a part. */
const BAR = "|";

/** Joins what makes a key, so that the same parts always give the same text. */
const joinKey = (parts: readonly (string | number | undefined)[]): string =>
  parts.map((part) => (typeof part === "string" && part.includes(BAR) ? part.replaceAll(BAR, " ") : part)).join(BAR);

/** A key made longer by more parts. */
export const continueKey = (key: string, parts: readonly (string | number | undefined)[]): string => key + BAR + joinKey(parts);

/** All that an answer says, as text, wherever in its file it stands: equal texts are the same answer. */
export const contentOf = (answer: object): string =>
  JSON.stringify(answer, (field, value: unknown) => (field === "place" ? undefined : value));

/**
 * Names a payment by its content, whatever file it came in.
 * Two remittances of one key are one payment, as far as a payer numbers its payments.
 */
export const remittanceKey = ({ payer, originator, traceNumber, total }: Remittance): string =>
  joinKey(["835", originator ?? payer.ids[0] ?? folded(payer.name ?? ""), traceNumber, total]);
