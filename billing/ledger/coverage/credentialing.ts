import type { CredentialingRecord } from "../../records/credentialing";
import type { CalendarDate } from "../../values/calendar-date";
import { covers } from "../../values/date-span";
import { credentialingKey, type Clinic } from "../clinic";
import type { Payer } from "./payer-terms";

/** Where a therapist stands with a payer on a day: the newest row in force; undefined where no row is. */
export const credentialingOn = (clinic: Clinic, provider: string, payer: Payer, date: CalendarDate): CredentialingRecord | undefined =>
  clinic.credentialing
    .get(credentialingKey(provider, payer.name))
    ?.filter(({ effective, ends }) => covers({ starts: effective, ends }, date))
    .reduce<CredentialingRecord | undefined>(
      (newest, row) => (newest === undefined || (row.effective ?? 0) > (newest.effective ?? 0) ? row : newest),
      undefined,
    );

export const isInNetwork = (clinic: Clinic, provider: string, payer: Payer, date: CalendarDate): boolean =>
  clinic.credentialing
    .get(credentialingKey(provider, payer.name))
    ?.some(({ status, effective, ends }) => status === "In network" && covers({ starts: effective, ends }, date)) === true;
