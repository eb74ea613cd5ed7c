import type { AnyRecord } from "../../records/describe";
import type { PayerRecord } from "../../records/payers";
import type { PolicyRecord } from "../../records/policies";

/** A term of a patient's coverage, and the row that says so. */
export interface Term<Value> {
  readonly value: Value;
  readonly record: AnyRecord;
  readonly column: string;
}

/** Undefined where nobody typed it; "unreadable" where a cell that decides it cannot be read: then nothing can be said. */
export type TermFound<Value> = Term<Value> | "unreadable" | undefined;

type ReadableKeys<R> = Exclude<keyof R, "place" | "unreadable"> & string;
type Value<K extends ReadableKeys<PolicyRecord> & ReadableKeys<PayerRecord>> = NonNullable<PolicyRecord[K]> & NonNullable<PayerRecord[K]>;

/** The policy's own cell, else the payer's (contracts section 8; "Overrides the payer's" in Policies). */
export const termOf = <K extends ReadableKeys<PolicyRecord> & ReadableKeys<PayerRecord>>(
  policy: PolicyRecord | undefined,
  payer: PayerRecord | undefined,
  column: K,
): TermFound<Value<K>> => {
  for (const record of [policy, payer]) {
    if (record === undefined) continue;
    if (record.unreadable?.has(column)) return "unreadable";
    const value = record[column];
    if (value !== undefined) return { value: value as Value<K>, record, column };
  }
  return undefined;
};
