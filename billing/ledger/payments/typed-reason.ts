import { adjustmentReason, isAppealable, isDenial } from "../../reference/adjustment-reasons";
import { adjustmentGroup } from "../../reference/remittance-codes";

/** An adjustment reason as Payments holds it: "CO-197", or "197" as people type it. */
export interface TypedReason {
  readonly group: string | undefined;
  readonly code: string;
}

const REASON = /^(?:([A-Z]{2})-)?([A-Z]?\d{1,3}|[A-Z]{1,2}\d{1,2})$/;
/** M15, MA130, N362: remark codes, which stand in the same column. */
const REMARK = /^(?:MA?|N)\d+$/;

const read = (typed: string): TypedReason | undefined => {
  const text = typed.toUpperCase();
  if (REMARK.test(text)) return undefined;
  const [, group, code] = REASON.exec(text) ?? [];
  return code === undefined ? undefined : { group, code };
};

/** The same few codes stand on every row; beyond this many they are forgotten and read again. */
const MOST_REMEMBERED = 10_000;
const remembered = new Map<string, { readonly reason: TypedReason | undefined }>();

/** Undefined for a remark code, for why a payment as a whole was changed ("PLB-L6"), and for what is no code. */
export const typedReason = (typed: string): TypedReason | undefined => {
  const known = remembered.get(typed);
  if (known !== undefined) return known.reason;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const reason = read(typed);
  remembered.set(typed, { reason });
  return reason;
};

/** Whether it says why a payment was changed as a whole, or only explains: neither is an adjustment reason. */
const isOfAnotherList = (typed: string): boolean => REMARK.test(typed.toUpperCase()) || /^PLB-/i.test(typed);

/** Whether a typed reason says that the payer refuses; "not covered" in words is one as well, so that nobody writes it off unread. */
export const isRefusal = (typed: string): boolean => {
  const reason = typedReason(typed);
  return reason === undefined ? !isOfAnotherList(typed) : isDenial(reason.code);
};

/**
 * The reasons by which a payer that pays nothing refuses (rule book 7.2, E-08): neither the patient's share nor the contract's or another
 * payer's part. A remark explains one of them; only where it stands alone, as people copy it, it is the refusal itself.
 */
export const refusalsAmong = (reasonCodes: readonly string[] = []): readonly string[] =>
  reasonCodes.some((typed) => !isOfAnotherList(typed))
    ? reasonCodes.filter(isRefusal)
    : reasonCodes.filter((typed) => REMARK.test(typed.toUpperCase()));

/** Whether an other adjustment for this reason is the patient's: group PR, and neither deductible, coinsurance nor copay. */
export const isPatientsBeyondShare = (typed: string): boolean => {
  const reason = typedReason(typed);
  return reason?.group === "PR" && adjustmentReason(reason.code)?.category !== "patient share";
};

/** Whether a typed reason is a refusal that can be mended or appealed. */
export const isAppealableRefusal = (typed: string): boolean => isAppealable(typedReason(typed)?.code ?? "");

/** A typed reason that nobody can look up: not in our list, or in use no longer; undefined for one in order. */
export const unknownReason = (typed: string): "unknown" | "retired" | undefined => {
  const reason = typedReason(typed);
  const known = reason && adjustmentReason(reason.code);
  if (reason === undefined && isOfAnotherList(typed)) return undefined;
  if (!known || (reason.group !== undefined && !adjustmentGroup(reason.group))) return "unknown";
  return known.isRetired ? "retired" : undefined;
};

/** Whether a refusal leaves the money to the patient, so that nobody needs to fight for it (rule book 7.4, 7.5). */
export const isLeftToPatient = (typed: string): boolean => {
  const reason = typedReason(typed);
  return reason?.group === "PR" && adjustmentReason(reason.code)?.category === "not covered";
};
