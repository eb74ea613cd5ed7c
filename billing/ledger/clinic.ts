import { folded } from "../values/folded";
import { groupedBy } from "../values/grouped";
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
  /** Fee rows by folded plan, then by folded code. */
  readonly fees: ReadonlyMap<string, ReadonlyMap<string, readonly FeeRecord[]>>;
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

export const credentialingKey = (provider: string, payer: string): string => `${folded(provider)}/${folded(payer)}`;

/** Fee rows of each folded plan by folded code; a row without one of them is left out. */
const feesByPlan = (fees: readonly FeeRecord[]): Clinic["fees"] =>
  new Map(
    [...groupedBy(fees, ({ plan }) => (plan === undefined ? undefined : folded(plan)))].map(([plan, ofPlan]) => [
      plan,
      groupedBy(ofPlan, ({ code }) => (code === undefined ? undefined : folded(code))),
    ]),
  );

export const buildClinic = (records: ClinicRecords): Clinic => {
  return {
    practice: records.practice,
    payers: byKey(records.payers, (payer) => payer.payer),
    providers: byKey(records.providers, (provider) => provider.providerId),
    credentialing: groupedBy(records.credentialing, ({ providerId, payer }) =>
      providerId === undefined || payer === undefined ? undefined : credentialingKey(providerId, payer),
    ),
    fees: feesByPlan(records.fees),
  };
};
