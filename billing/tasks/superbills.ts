import { listedName } from "../records/patients";
import { buildSuperbill, type Superbill } from "../documents/superbill/superbill";
import { gapsOf } from "../documents/superbill/superbill-gaps";
import { linesInSpan } from "../documents/superbill/superbill-lines";
import { superbillFileName } from "../documents/superbill/superbill-names";
import { remarksOf } from "../documents/superbill/superbill-statement";
import { valuesOf } from "../documents/superbill/superbill-values";
import type { Finding } from "../findings/finding";
import type { Ledger } from "../ledger/ledger";
import type { PatientLedger } from "../ledger/patient-ledger";
import type { ServiceLine } from "../ledger/visits/service-line";
import type { Visit } from "../ledger/visits/visit";
import { placeOf } from "../records/cell-in-workbook";
import type { CalendarDate } from "../values/calendar-date";
import { NO_CENTS, sumCents } from "../values/cents";
import { folded } from "../values/folded";
import { remembered } from "../values/remembered";
import type { TemplateValues } from "../workbook/template-values";
import { holdingOf } from "./held-visits";
import type { SuperbillDraft, SuperbillLine, SuperbillPatient, SuperbillWish } from "./superbill-draft";
import { sheetNameOf } from "./superbill-sheet-names";

export type { DocumentGap as SuperbillGap } from "../documents/gap";
export type { SuperbillDraft, SuperbillLine, SuperbillPatient, SuperbillWish };

type Span = Pick<SuperbillWish, "from" | "to">;

const dateSpan = ({ from, to }: Span) => ({ starts: from, ends: to });

const byId = remembered(
  (patients: readonly PatientLedger[]): ReadonlyMap<string, PatientLedger> =>
    new Map(patients.flatMap((patient) => (patient.id === undefined ? [] : [[folded(patient.id), patient]]))),
);

/** What only the insurer's form must say holds no superbill, which has gaps of its own. */
const OF_CLAIM_FORMS: ReadonlySet<string> = new Set(["claim-information-missing", "accident-details-missing"]);

/** The index of findings is the same for every patient of a batch. */
const holding = remembered((findings: readonly Finding[]) => holdingOf(findings.filter(({ rule }) => !OF_CLAIM_FORMS.has(rule))));

const visitsByLine = ({ visits }: PatientLedger): ReadonlyMap<ServiceLine, Visit> =>
  new Map(visits.flatMap((visit) => visit.lines.map((line) => [line, visit] as const)));

/** A line with what speaks against it. */
interface Choice {
  readonly line: ServiceLine;
  readonly key: string;
  readonly held: readonly string[];
  readonly isOn: boolean;
}

const choose = (
  ledger: Ledger,
  findings: readonly Finding[],
  patient: PatientLedger,
  lines: readonly ServiceLine[],
  { ticked = {}, includeHeld = false }: Pick<SuperbillWish, "ticked" | "includeHeld">,
): readonly Choice[] => {
  const visitOf = visitsByLine(patient);
  return lines.map((line) => {
    const visit = visitOf.get(line);
    const held = visit ? [...new Set(holding(findings)(visit, patient.id).map(({ message }) => message))] : [];
    const key = ledger.lineIdentity(line.record);
    return { line, key, held, isOn: ticked[key] ?? (includeHeld || held.length === 0) };
  });
};

interface Chosen {
  readonly bill: Superbill;
  readonly choices: readonly Choice[];
  readonly leftOff: readonly string[];
}

const chosen = (ledger: Ledger, findings: readonly Finding[], wish: SuperbillWish): Chosen | undefined => {
  const patient = byId(ledger.patients).get(folded(wish.patient));
  if (!patient) return undefined;
  const { lines, leftOff } = linesInSpan(ledger, patient, dateSpan(wish));
  if (lines.length === 0 && leftOff.length === 0) return undefined;
  const choices = choose(ledger, findings, patient, lines, wish);
  const { from, to, showPaid = true } = wish;
  const on = choices.flatMap(({ line, isOn }) => (isOn ? [line] : []));
  return { bill: buildSuperbill(ledger.clinic, patient, { from, to, showPaid, lines: on }), choices, leftOff };
};

const lineOf = ({ benefits }: PatientLedger, { line, key, held, isOn }: Choice): SuperbillLine => {
  const { charge, paidByPatient, open } = benefits.balance(line);
  return {
    key,
    date: line.date,
    code: line.code,
    units: line.record.units,
    charge,
    paid: paidByPatient,
    balance: open,
    isOn,
    held,
    place: placeOf(line.record, "code"),
  };
};

/**
 * The patients with lines for a superbill in the span, held ones too, by Patient ID.
 * @param findings what the check of the same ledger found and was not told to ignore.
 */
export const superbillPatients = (ledger: Ledger, findings: readonly Finding[], span: Span): readonly SuperbillPatient[] =>
  ledger.patients.flatMap((patient): readonly SuperbillPatient[] => {
    const { id } = patient;
    const { lines } = linesInSpan(ledger, patient, dateSpan(span));
    if (id === undefined || lines.length === 0) return [];
    const visitOf = visitsByLine(patient);
    const visits = [...new Set(lines.map((line) => visitOf.get(line)))].filter((visit) => visit !== undefined);
    return [
      {
        patient: id,
        name: listedName(patient.record),
        visits: visits.length,
        charges: sumCents(lines.map(({ record }) => record.charge ?? NO_CENTS)),
        held: visits.filter((visit) => holding(findings)(visit, id).length > 0).length,
      },
    ];
  });

/** Undefined where there is no such patient, or nothing of the span is the patient's. */
export const superbillDraft = (ledger: Ledger, findings: readonly Finding[], wish: SuperbillWish): SuperbillDraft | undefined => {
  const found = chosen(ledger, findings, wish);
  if (!found) return undefined;
  const { bill, choices, leftOff } = found;
  const { patient, totals, from, to } = bill;
  const { id = wish.patient } = patient;
  return {
    patient: id,
    patientName: listedName(patient.record),
    lines: choices.map((choice) => lineOf(patient, choice)),
    leftOff,
    gaps: gapsOf(bill),
    remarks: remarksOf(bill),
    visits: bill.visits.length,
    charges: totals.charges,
    paid: totals.paidByPatient,
    balance: totals.balance,
    sheetName: sheetNameOf(ledger.patients, patient, from, to),
    fileName: superbillFileName(id, from, to),
  };
};

/** What the template is filled with: the lines that are on. Empty where `superbillDraft` gives none. */
export const superbillValues = (
  ledger: Ledger,
  findings: readonly Finding[],
  wish: SuperbillWish,
  issuedOn: CalendarDate,
): TemplateValues => {
  const found = chosen(ledger, findings, wish);
  return found ? valuesOf(found.bill, issuedOn) : { fields: {}, blocks: {} };
};
