import type { Ledger } from "../../ledger/ledger";
import type { PatientLedger } from "../../ledger/patient-ledger";
import type { ServiceLine } from "../../ledger/visits/service-line";
import type { OtherChargeRecord } from "../../records/other-charges";
import { covers, type DateSpan } from "../../values/date-span";
import { NO_CENTS, sumCents } from "../../values/cents";
import { folded } from "../../values/folded";
import { groupedBy } from "../../values/grouped";
import { isProcedureCode } from "../../values/procedure-code";
import { remembered } from "../../values/remembered";
import type { CalendarDate } from "../../values/calendar-date";
import { chargesLeftOff, linesLeftOff } from "./superbill-words";

/** What of a patient's rows in a span can be on a superbill. */
export interface LinesInSpan {
  /** In content order, so in date order. */
  readonly lines: readonly ServiceLine[];
  /** A sentence for each reason why rows of the span are on no superbill. */
  readonly leftOff: readonly string[];
}

const NOT_TREATED: ReadonlySet<string | undefined> = new Set(["Cancelled", "No-show", "Not billable"]);

/**
 * Why a line is on no superbill; undefined for one that can be. Drafts of a day that has come are treatments whose row is not finished;
 * a line with an empty code is listed, with the code as a gap.
 */
const whyLeftOff = ({ record: { status }, code, date }: ServiceLine, today: CalendarDate): string | undefined => {
  if (NOT_TREATED.has(status)) return `of status ${status ?? ""}`;
  if (date > today) return "the day is still to come";
  if (code !== undefined && !isProcedureCode(code)) return `${code} is no procedure code`;
  return undefined;
};

/** Rows of OtherCharges by folded Patient ID. */
const otherChargesOf = remembered(({ records, person }: Ledger): ReadonlyMap<string, readonly OtherChargeRecord[]> =>
  groupedBy(records.otherCharges, ({ patient }) => {
    const found = patient === undefined ? undefined : person(patient);
    return found && "patient" in found && found.patient.patientId !== undefined ? folded(found.patient.patientId) : undefined;
  }),
);

const leftOffCharges = (ledger: Ledger, { id }: PatientLedger, span: DateSpan): readonly string[] => {
  const ofPatient = id === undefined ? [] : (otherChargesOf(ledger).get(folded(id)) ?? []);
  const inSpan = ofPatient.filter(({ date }) => date !== undefined && covers(span, date));
  return [...groupedBy(inSpan, ({ kind }) => kind)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, rows]) => chargesLeftOff(kind, rows.length, sumCents(rows.map(({ amount }) => amount ?? NO_CENTS))));
};

/** The patient's treated lines of the span (cash too: such patients file themselves), and what is left off. */
export const linesInSpan = (ledger: Ledger, patient: PatientLedger, span: DateSpan): LinesInSpan => {
  const inSpan = patient.lines.filter(({ date }) => covers(span, date));
  const reason = (line: ServiceLine): string | undefined => whyLeftOff(line, ledger.today);
  return {
    lines: inSpan.filter((line) => reason(line) === undefined),
    leftOff: [
      ...[...groupedBy(inSpan, reason)].map(([why, lines]) =>
        linesLeftOff(
          lines.length,
          why,
          lines.map(({ date }) => date),
        ),
      ),
      ...leftOffCharges(ledger, patient, span),
    ],
  };
};
