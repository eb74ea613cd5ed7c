import { counted, listed } from "../../../findings/words";
import type { ServiceLine } from "../../../ledger/visits/service-line";
import { placeOf } from "../../../records/cell-in-workbook";
import { usDate } from "../../../values/calendar-date";
import { cellGap } from "../../gap";
import { joined } from "../../written-names";
import { missing, missingPaper, onPaper, type Judge, type Judged } from "../judged";
import type { Packet } from "../packet";

/** A visit has one note for all its lines: one that says No speaks for it, then one that says Yes (contracts section 8). */
export const isNoteDone = (lines: readonly ServiceLine[]): boolean =>
  lines.some(({ record }) => record.noteDone === true) && lines.every(({ record }) => record.noteDone !== false);

export const treatmentNotes = ({ bill: { visits }, attached }: Packet): Judged => {
  const without = visits.filter(({ lines }) => !isNoteDone(lines));
  const [first] = without.flatMap(({ lines }) => lines);
  if (first) {
    const days = listed([...new Set(without.map(({ date }) => usDate(date)))]);
    const remedy = "Write it, then set Note done to Yes in Visits.";
    return missing([{ item: `Treatment note of ${days}`, remedy, place: placeOf(first.record, "noteDone"), blocks: true }]);
  }
  if (visits.length === 0) return missingPaper("Treatment notes", "There is no visit to have one.");
  const detail = `${counted(visits.length, "note")}, one for each visit.`;
  return attached.has("treatment-notes") ? { state: "in the file", detail, gaps: [] } : onPaper(`${detail} Print them from the charts.`);
};

export const benefitsVerification = ({ policy, payer, patient }: Packet): Judged => {
  if (!policy)
    return missing([
      {
        item: `Policy of patient ${patient.id ?? ""}`,
        remedy: `Add the patient's policy${payer === "" ? "" : ` with ${payer}`} to Policies.`,
        place: undefined,
        blocks: true,
      },
    ]);
  const { verifiedOn, verifiedBy, spokeTo, callRef } = policy;
  if (verifiedOn === undefined) return missing([cellGap(policy, "verifiedOn", "Check of benefits", true)]);
  const how = [
    `Asked on ${usDate(verifiedOn)}`,
    verifiedBy === undefined ? undefined : `by ${verifiedBy}`,
    spokeTo === undefined ? undefined : `spoke to ${spokeTo}`,
    callRef === undefined ? undefined : `call ref ${callRef}`,
  ];
  return onPaper(`${joined(how, ", ")}.`);
};

export const assignment = ({ patient: { record, id = "" } }: Packet): Judged => {
  if (!record) return missing([{ item: `Patient ${id}`, remedy: `Add ${id} to Patients.`, place: undefined, blocks: true }]);
  const gaps = [
    ...(record.assignmentSigned?.given === true ? [] : [cellGap(record, "assignmentSigned", "Assignment of benefits", true)]),
    ...(record.financialAgreement?.given === true ? [] : [cellGap(record, "financialAgreement", "Financial agreement", true)]),
  ];
  return gaps.length > 0 ? missing(gaps) : onPaper("Both signed.");
};

/** Paper that no sheet tells of: somebody has to say that it is with the packet. */
export const byHand =
  (item: string, remedy: string): Judge =>
  () =>
    missingPaper(item, remedy);
