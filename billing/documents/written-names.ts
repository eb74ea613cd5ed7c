import type { PatientRecord } from "../records/patients";
import type { PolicyRecord } from "../records/policies";

/** Those that there are, side by side. */
export const joined = (parts: readonly (string | undefined)[], between: string): string =>
  parts.filter((part) => part !== undefined && part !== "").join(between);

/** "Massage". */
export const capitalized = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

/** "Dana Q Whitfield". */
export const fullName = ({
  first,
  middle,
  last,
}: {
  readonly first?: string | undefined;
  readonly middle?: string | undefined;
  readonly last?: string | undefined;
}): string => joined([first, middle, last], " ");

/** Whose policy it is; the patient's own names nobody else. */
export const subscriberOf = (
  { subscriber, relationship }: Pick<PolicyRecord, "subscriber" | "relationship">,
  patient: PatientRecord | undefined,
): string | undefined => subscriber ?? (patient && (relationship === undefined || relationship === "Self") ? fullName(patient) : undefined);

/** "Salem, OR 97301". */
export const placeLine = ({
  city,
  state,
  zip,
}: {
  readonly city?: string | undefined;
  readonly state?: string | undefined;
  readonly zip?: string | undefined;
}): string => joined([city, joined([state, zip], " ")], ", ");

/** "Ash Moran, MD"; a name that has it already is left alone. */
export const withCredential = (name: string, credential: string | undefined): string =>
  credential === undefined || name.split(/[\s,.]+/).includes(credential) ? name : `${name}, ${credential}`;

/** Who prescribed, with the credential. */
export const prescriberOf = ({
  prescriber,
  prescriberType,
}: {
  readonly prescriber?: string | undefined;
  readonly prescriberType?: string | undefined;
}): string | undefined => (prescriber === undefined ? undefined : withCredential(prescriber, prescriberType));

/** Nine digits as people write them: 91-1234567, for an SSN 000-12-3456; anything else as typed. */
export const writtenTaxId = (taxId: string | undefined, type: "EIN" | "SSN" | undefined): string | undefined =>
  taxId === undefined || !/^\d{9}$/.test(taxId)
    ? taxId
    : type === "SSN"
      ? `${taxId.slice(0, 3)}-${taxId.slice(3, 5)}-${taxId.slice(5)}`
      : `${taxId.slice(0, 2)}-${taxId.slice(2)}`;
