import type { ProviderRecord } from "../../../records/providers";
import { capitals } from "../form-text";

/** "JAE PARK LMT": first name first, as people sign; undefined without a name. */
export const personOf = (therapist: ProviderRecord | undefined): string | undefined => {
  if (therapist?.last === undefined || therapist.first === undefined) return undefined;
  return capitals([therapist.first, therapist.last, therapist.credential ?? ""].join(" "));
};
