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
  readonly credentialing: readonly CredentialingRecord[];
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

export const buildClinic = (records: ClinicRecords): Clinic => {
  const fees = new Map<string, FeeRecord[]>();
  for (const fee of records.fees) {
    if (fee.plan === undefined || fee.code === undefined) continue;
    const key = feeKey(fee.plan, fee.code);
    const rows = fees.get(key);
    if (rows) rows.push(fee);
    else fees.set(key, [fee]);
  }
  return {
    practice: records.practice,
    payers: byKey(records.payers, (payer) => payer.payer),
    providers: byKey(records.providers, (provider) => provider.providerId),
    credentialing: records.credentialing,
    fees,
  };
};
