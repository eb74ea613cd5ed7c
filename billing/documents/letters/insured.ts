import type { Clinic } from "../../ledger/clinic";
import type { Payer } from "../../ledger/coverage/payer-terms";
import type { PatientLedger } from "../../ledger/patient-ledger";
import type { PayerRecord } from "../../records/payers";
import type { PolicyRecord } from "../../records/policies";
import type { CalendarDate } from "../../values/calendar-date";
import { covers } from "../../values/date-span";
import { folded } from "../../values/folded";
import { textField, textValue, type NamedValues, type TemplateField } from "../../workbook/template-values";
import { placeLine } from "../written-names";
import type { LetterSources } from "./letter";

/** The insurance that a letter is about. */
export interface Insured {
  /** Undefined where neither a policy nor a line names anybody. */
  readonly payerName: string | undefined;
  readonly payer: PayerRecord | undefined;
  readonly policy: PolicyRecord | undefined;
  /** The patient's other policies in force that day, by rank. */
  readonly others: readonly PolicyRecord[];
}

const LAST_RANK = 9;

const byRank = (a: PolicyRecord, b: PolicyRecord): number =>
  Number(a.rank ?? LAST_RANK) - Number(b.rank ?? LAST_RANK) || (a.starts ?? 0) - (b.starts ?? 0);

const newest = (policies: readonly PolicyRecord[]): PolicyRecord | undefined =>
  [...policies].sort((a, b) => (b.starts ?? 0) - (a.starts ?? 0))[0];

const payerRecord = ({ payers }: Clinic, name: string | undefined): PayerRecord | undefined =>
  name === undefined ? undefined : payers.get(folded(name));

const lastPayer = ({ lines }: PatientLedger): Payer | undefined => lines.findLast(({ claimable }) => claimable)?.payer;

const policyOfClaim = ({ patient, claim }: LetterSources): PolicyRecord | undefined => {
  const number = claim?.record.policyNumber;
  const named = number === undefined ? undefined : patient.policies.find((one) => folded(one.policyNumber ?? "") === folded(number));
  return named ?? claim?.namedBy.find(({ policy }) => policy !== undefined)?.policy;
};

const policyToday = (policies: readonly PolicyRecord[], today: CalendarDate): PolicyRecord | undefined =>
  [...policies].filter((policy) => covers(policy, today)).sort(byRank)[0] ?? newest(policies);

/** The claim's policy; without a claim the first in force today, else the patient's newest, else whom the last line was billed to. */
export const insuredOf = (sources: LetterSources): Insured => {
  const { ledger, patient, claim } = sources;
  const policy = claim ? policyOfClaim(sources) : policyToday(patient.policies, ledger.today);
  const payerName = claim?.record.payer ?? policy?.payer ?? lastPayer(patient)?.name;
  const payer = payerRecord(ledger.clinic, payerName);
  return {
    payerName: payer?.payer ?? payerName,
    payer,
    policy,
    others: patient.policies.filter((other) => other !== policy && covers(other, ledger.today)).sort(byRank),
  };
};

type Fields = Readonly<Record<string, TemplateField>>;

/** Who the patient is to the insurer. */
export const memberFields = (document: string): Fields => ({
  [`${document}.Insurance.Payer`]: textField("The payer's name."),
  [`${document}.Insurance.MemberId`]: textField("The member ID on the card."),
  [`${document}.Insurance.GroupNumber`]: textField("The group number on the card."),
});

export const memberValues = (document: string, { payerName, policy }: Insured): NamedValues => ({
  [`${document}.Insurance.Payer`]: textValue(payerName),
  [`${document}.Insurance.MemberId`]: textValue(policy?.memberId),
  [`${document}.Insurance.GroupNumber`]: textValue(policy?.groupNumber),
});

/** Where the payer's post goes. */
export const payerAddressFields = (document: string): Fields => ({
  [`${document}.Insurance.Address`]: textField("The payer's claims address."),
  [`${document}.Insurance.CityLine`]: textField("The payer's city, state and ZIP in one line."),
});

export const payerAddressValues = (document: string, { payer }: Insured): NamedValues => ({
  [`${document}.Insurance.Address`]: textValue(payer?.claimsAddress),
  [`${document}.Insurance.CityLine`]: textValue(
    payer && placeLine({ city: payer.claimsCity, state: payer.claimsState, zip: payer.claimsZip }),
  ),
});
