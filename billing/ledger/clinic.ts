import { folded } from "../values/folded";
import type { CredentialingRecord } from "../records/credentialing";
import type { FeeRecord } from "../records/fees";
import type { PayerRecord } from "../records/payers";
import type { PracticeSettings } from "../records/practice";
import type { ProviderRecord } from "../records/providers";
import type { ClinicRecords } from "../workbook/read-records";

/** What holds for every patient: the practice, its therapists, payers and fees, found by the names people type. */
export interface Clinic {
  readonly practice: PracticeSettings;
  readonly payers: ReadonlyMap<string, PayerRecord>;
  readonly providers: ReadonlyMap<string, ProviderRecord>;
  /** Rows of Credentialing by `credentialingKey`. */
  readonly credentialing: ReadonlyMap<string, readonly CredentialingRecord[]>;
  /** Fee rows by `feeKey`. */
  readonly fees: ReadonlyMap<string, readonly FeeRecord[]>;
}

/** First one wins; a second row of the same key is `key-duplicated`. */
const byKey = <Record>(records: readonly Record[], key: (record: Record) => string | undefined): ReadonlyMap<string, Record> => {
  const found = new Map<string, Record>();
  for (const record of records) {
    const name = key(record);
    if (name !== undefined && !found.has(folded(name))) found.set(folded(name), record);
  }
  return found;
};

export const feeKey = (plan: string, code: string): string => `${folded(plan)}/${folded(code)}`;

export const credentialingKey = (provider: string, payer: string): string => `${folded(provider)}/${folded(payer)}`;

/** All rows of each key; a row without one is left out. */
const grouped = <Record>(
  records: readonly Record[],
  keyOf: (record: Record) => string | undefined,
): ReadonlyMap<string, readonly Record[]> => {
  const groups = new Map<string, Record[]>();
  for (const record of records) {
    const key = keyOf(record);
    if (key === undefined) continue;
    const rows = groups.get(key);
    if (rows) rows.push(record);
    else groups.set(key, [record]);
  }
  return groups;
};

export const buildClinic = (records: ClinicRecords): Clinic => {
  return {
    practice: records.practice,
    payers: byKey(records.payers, (payer) => payer.payer),
    providers: byKey(records.providers, (provider) => provider.providerId),
    credentialing: grouped(records.credentialing, ({ providerId, payer }) =>
      providerId === undefined || payer === undefined ? undefined : credentialingKey(providerId, payer),
    ),
    fees: grouped(records.fees, ({ plan, code }) => (plan === undefined || code === undefined ? undefined : feeKey(plan, code))),
  };
};
