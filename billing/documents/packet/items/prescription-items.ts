import { counted, listed } from "../../../findings/words";
import { prescriptionNeed } from "../../../ledger/prescriptions/prescription-need";
import { placeOf } from "../../../records/cell-in-workbook";
import type { PrescriptionRecord } from "../../../records/prescriptions";
import { usDate } from "../../../values/calendar-date";
import { cellGap, type DocumentGap } from "../../gap";
import { inFile, missing, onPaper, type Judged } from "../judged";
import type { Packet } from "../packet";

/** What a payer reads on it first (rule book 3.1); without these it is no prescription. */
const CELLS = [
  ["prescriber", "Prescriber of"],
  ["written", "Date of"],
  ["diagnosis1", "Diagnosis of"],
] as const;

const named = ({ rxNumber }: PrescriptionRecord): string => `prescription ${rxNumber ?? ""}`.trim();

/** Lines that no prescription covers, as one thing to mend. */
const uncovered = ({ patient, bill }: Packet): readonly DocumentGap[] => {
  const without = bill.lines.map(({ line }) => line).filter((line) => patient.prescriptionFor(line) === undefined);
  const [first] = without;
  if (!first) return [];
  const days = listed([...new Set(without.map(({ date }) => usDate(date)))]);
  return [
    {
      item: `Prescription for ${days}`,
      remedy: "Add it to Prescriptions, or type its number under Rx # in Visits.",
      place: patient.prescriptions.length === 0 ? undefined : placeOf(first.record, "rxNumber"),
      blocks: true,
    },
  ];
};

const unfinished = (record: PrescriptionRecord): readonly DocumentGap[] =>
  CELLS.flatMap(([column, item]) => (record[column] === undefined ? [cellGap(record, column, `${item} ${named(record)}`, true)] : []));

const unfound = (record: PrescriptionRecord): readonly DocumentGap[] =>
  record.copyKeptAt === undefined ? [cellGap(record, "copyKeptAt", `Where the copy of ${named(record)} is kept`, true)] : [];

const kept = (record: PrescriptionRecord): string =>
  record.copyKeptAt === undefined ? named(record) : `${named(record)}, kept at ${record.copyKeptAt}`;

/** The sheet tells of it; what counts is the prescriber's own paper, so that somebody must know where its copy is. */
export const prescription = (packet: Packet): Judged | undefined => {
  const { bill, attached, enclosed } = packet;
  const records = bill.prescriptions.map(({ record }) => record);
  const isAskedFor = bill.lines.some(({ line }) => prescriptionNeed(line) === "Required");
  if (records.length === 0 && !isAskedFor && packet.for.kind === "commercial") return undefined;
  const isHere = attached.has("prescription") || enclosed.has("prescription");
  const gaps = [...uncovered(packet), ...records.flatMap(unfinished), ...(isHere ? [] : records.flatMap(unfound))];
  if (gaps.length > 0) return { ...missing(gaps), isAskedFor };
  const words = `${listed(records.map(kept))}.`;
  const detail = words.charAt(0).toUpperCase() + words.slice(1);
  return { ...(attached.has("prescription") ? inFile(detail) : onPaper(detail)), isAskedFor };
};

/** When the prescriber or the insurer was last told how it goes. */
export const progressReport = ({ bill }: Packet): Judged | undefined => {
  const records = bill.prescriptions.map(({ record }) => record);
  if (records.length === 0) return undefined;
  const unsent = records.filter(({ progressReportSent }) => progressReportSent === undefined);
  if (unsent.length > 0)
    return missing(unsent.map((record) => cellGap(record, "progressReportSent", `Progress report on ${named(record)}`, true)));
  const days = records.flatMap(({ progressReportSent }) => (progressReportSent === undefined ? [] : [usDate(progressReportSent)]));
  return onPaper(`${counted(days.length, "report")}, of ${listed(days)}.`);
};
