import { policySheet } from "../../records/policies";
import type { CalendarDate } from "../../values/calendar-date";
import { folded } from "../../values/folded";
import { incomingPolicies, type IncomingPolicy } from "../../workbook/incoming/incoming-sheets";
import type { SourceTable } from "../../workbook/incoming/read-source-table";
import { storedRow } from "../../workbook/incoming/stored-row";
import { recordsOf } from "../../workbook/records-by-kind";
import type { ClinicSoFar } from "./clinic-so-far";
import { ALREADY, needsYou, type Outcome } from "./outcome";
import { whoseRow } from "./whose-row";

export const NOT_A_PAYER = "Its payer is not in Payers. Add it there under this name, then import again.";
const NO_NUMBER = "It has neither a member ID nor a claim number.";

interface Numbers {
  readonly memberId?: string | undefined;
  readonly accidentClaimNumber?: string | undefined;
}

const keyOf = (patient: string, payer: string, { memberId, accidentClaimNumber }: Numbers): string =>
  [patient, payer, memberId ?? `claim ${accidentClaimNumber ?? ""}`].map(folded).join("/");

type Years = Map<string, (CalendarDate | undefined)[]>;

/** One row per patient, plan and year: another first day is another row, where both sides say one. */
const isHere = (starts: readonly (CalendarDate | undefined)[] | undefined, start: CalendarDate | undefined): boolean =>
  starts?.some((there) => there === undefined || start === undefined || there === start) === true;

const add = (years: Years, key: string, starts: CalendarDate | undefined): void => {
  const there = years.get(key);
  if (there) there.push(starts);
  else years.set(key, [starts]);
};

const policiesHere = ({ records, people, payer }: ClinicSoFar): Years => {
  const years: Years = new Map();
  for (const policy of records.policies) {
    const found = policy.patient === undefined ? undefined : people.find({ patient: policy.patient });
    if (found && "person" in found && policy.payer !== undefined)
      add(years, keyOf(found.person.id, payer(policy.payer) ?? policy.payer, policy), policy.starts);
  }
  return years;
};

/** What becomes of each row of a list of policies; files of one import share `years`. */
export const policyImporter = (clinic: ClinicSoFar) => {
  const years = policiesHere(clinic);
  const numbers = new Set(clinic.records.policies.map(({ policyNumber }) => folded(policyNumber ?? "")));
  const importPolicy = (incoming: IncomingPolicy): Outcome => {
    const whose = whoseRow(incoming, clinic);
    if ("asks" in whose) return whose.asks;
    const payer = clinic.payer(incoming.payer ?? "");
    if (payer === undefined) return needsYou(NOT_A_PAYER);
    const { policyNumber, memberId, accidentClaimNumber, starts } = incoming;
    if (memberId === undefined && accidentClaimNumber === undefined) return needsYou(NO_NUMBER);
    const key = keyOf(whose.id, payer, incoming);
    if (isHere(years.get(key), starts) || (policyNumber !== undefined && numbers.has(folded(policyNumber)))) return ALREADY;
    add(years, key, starts);
    const own = storedRow(policySheet, incoming, clinic.dateSystem);
    const row = { ...own, policyNumber: policyNumber ?? clinic.numbers.Policies.next(), patient: whose.id, payer };
    return { is: "added", rows: [{ table: policySheet.table, row }], foundBy: whose.by };
  };
  return (source: SourceTable, asks: (incoming: IncomingPolicy) => Outcome | undefined): readonly Outcome[] =>
    recordsOf([source.read], incomingPolicies).map((incoming) => asks(incoming) ?? importPolicy(incoming));
};
