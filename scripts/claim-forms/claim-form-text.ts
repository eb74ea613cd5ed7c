import { counted } from "../../billing/findings/words";
import type { ClaimFormDraft } from "../../billing/tasks/claim-forms";
import { fullAddress } from "../../billing/values/cell-ref";
import { usd } from "../../billing/values/cents";
import type { CellPlaceInWorkbook } from "../../billing/records/cell-in-workbook";
import type { Telling } from "../documents/document-gaps";

const where = (place: CellPlaceInWorkbook | undefined): string => (place === undefined ? "" : ` (${fullAddress(place.sheet, place.cell)})`);

const boxWords = (box: string): string => (box.startsWith("carrier") ? "Payer's address, top right" : `Box ${box.replace(/\..*/, "")}`);

/** "C-0118 of P-0042, Evergreen Health". */
const who = ({ claim, patient = "", patientName, payer }: ClaimFormDraft, { showNames }: Telling): string => {
  const person = showNames && patientName !== undefined ? `${patient} ${patientName}` : patient;
  return claim === undefined ? `${person}, ${payer}, on no claim yet` : `${claim} of ${person}, ${payer}`;
};

const notesOf = ({ gaps, unprintable, held }: ClaimFormDraft, { showNames }: Telling): readonly string[] => [
  ...unprintable.map(
    ({ box, text, why, remedy, place }) => `${boxWords(box)}: ${why} ${remedy}${where(place)}${showNames ? ` It says: ${text}` : ""}`,
  ),
  ...gaps.map(({ box, item, remedy, place }) => `${boxWords(box)} is blank: ${item}. ${remedy}${where(place)}`),
  ...held.map((message) => `Something must be fixed on a visit of it: ${message}`),
];

const withNotes = (heading: string, notes: readonly string[]): string => [heading, ...notes.map((note) => `  ${note}`)].join("\n");

/** A printed claim in words; undefined where nothing is to be told. */
export const printedText = (draft: ClaimFormDraft, telling: Telling): string | undefined => {
  const { lines, charge, pages } = draft;
  if (telling.quiet) return undefined;
  const heading = `${who(draft, telling)}: ${counted(lines, "line")}, ${usd(charge)}, ${counted(pages.length, "page")}`;
  return withNotes(heading, notesOf(draft, telling));
};

export const notPrintedText = (draft: ClaimFormDraft, why: string, telling: Telling): string =>
  withNotes(`${who(draft, telling)} was not printed: ${why}`, notesOf(draft, telling));
