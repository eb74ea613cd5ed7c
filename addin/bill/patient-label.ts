/** What a thing is called, part after part, without those that are not known. */
export const joinedLabel = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join(" \u00B7 ");

/** "Whitfield, Dana \u00B7 P-0042". */
export const patientLabel = (patient: string, name: string | undefined): string => joinedLabel(name, patient);
