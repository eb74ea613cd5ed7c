import { authorizationSheet, type AuthorizationRecord } from "../records/authorizations";
import { claimSheet, type ClaimRecord } from "../records/claims";
import { credentialingSheet, type CredentialingRecord } from "../records/credentialing";
import { depositSheet, type DepositRecord } from "../records/deposits";
import { feeSheet, type FeeRecord } from "../records/fees";
import { followUpSheet, type FollowUpRecord } from "../records/follow-up";
import { ignoredSheet, type IgnoredRecord } from "../records/ignored";
import { mappingSheet, type MappingRecord } from "../records/mapping";
import { otherChargeSheet, type OtherChargeRecord } from "../records/other-charges";
import { otherVisitSheet, type OtherVisitRecord } from "../records/other-visits";
import { patientSheet, type PatientRecord } from "../records/patients";
import { payerSheet, type PayerRecord } from "../records/payers";
import { paymentSheet, type PaymentRecord } from "../records/payments";
import { policySheet, type PolicyRecord } from "../records/policies";
import { prescriptionSheet, type PrescriptionRecord } from "../records/prescriptions";
import { providerSheet, type ProviderRecord } from "../records/providers";
import { ruleSettingSheet, type RuleSettingRecord } from "../records/rule-settings";
import { visitSheet, type VisitRecord } from "../records/visits";
import type { RecordOf, SheetDescription } from "../records/describe";
import { sameItems } from "../values/same-items";
import type { TableRead } from "./read-table";

/** The records of each kind, of all sheets together, in tab order. */
export interface RecordsByKind {
  readonly visits: readonly VisitRecord[];
  readonly otherVisits: readonly OtherVisitRecord[];
  readonly otherCharges: readonly OtherChargeRecord[];
  readonly payments: readonly PaymentRecord[];
  readonly deposits: readonly DepositRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly followUps: readonly FollowUpRecord[];
  readonly patients: readonly PatientRecord[];
  readonly policies: readonly PolicyRecord[];
  readonly prescriptions: readonly PrescriptionRecord[];
  readonly authorizations: readonly AuthorizationRecord[];
  readonly payers: readonly PayerRecord[];
  readonly fees: readonly FeeRecord[];
  readonly providers: readonly ProviderRecord[];
  readonly credentialing: readonly CredentialingRecord[];
  readonly ignored: readonly IgnoredRecord[];
  readonly ruleSettings: readonly RuleSettingRecord[];
  readonly mapping: readonly MappingRecord[];
}

/** One reader serves all tables, so that the compiler cannot know that a table's records are of its own kind. */
export const recordsOf = <D extends SheetDescription>(reads: readonly TableRead[], { table }: D): readonly RecordOf<D>[] => {
  const [only, ...others] = reads.filter(({ place }) => place.table === table);
  const records: readonly unknown[] = only && others.length === 0 ? only.records : [only, ...others].flatMap((read) => read?.records ?? []);
  return records as readonly RecordOf<D>[];
};

/** @param before a kind whose records are all still the same objects keeps its list, so that one comparison tells. */
export const recordsByKind = (reads: readonly TableRead[], before: RecordsByKind | undefined): RecordsByKind => {
  const of = <D extends SheetDescription>(described: D, earlier: readonly RecordOf<D>[] | undefined): readonly RecordOf<D>[] => {
    const records = recordsOf(reads, described);
    return earlier && sameItems(earlier, records) ? earlier : records;
  };
  return {
    visits: of(visitSheet, before?.visits),
    otherVisits: of(otherVisitSheet, before?.otherVisits),
    otherCharges: of(otherChargeSheet, before?.otherCharges),
    payments: of(paymentSheet, before?.payments),
    deposits: of(depositSheet, before?.deposits),
    claims: of(claimSheet, before?.claims),
    followUps: of(followUpSheet, before?.followUps),
    patients: of(patientSheet, before?.patients),
    policies: of(policySheet, before?.policies),
    prescriptions: of(prescriptionSheet, before?.prescriptions),
    authorizations: of(authorizationSheet, before?.authorizations),
    payers: of(payerSheet, before?.payers),
    fees: of(feeSheet, before?.fees),
    providers: of(providerSheet, before?.providers),
    credentialing: of(credentialingSheet, before?.credentialing),
    ignored: of(ignoredSheet, before?.ignored),
    ruleSettings: of(ruleSettingSheet, before?.ruleSettings),
    mapping: of(mappingSheet, before?.mapping),
  };
};
