import { columnLetters } from "../../../values/cell-ref";
import { mostDiagnoses, mostPointers, type LineBox } from "../../../reference/claim-form";
import type { ProviderRecord } from "../../../records/providers";
import type { VisitRecord } from "../../../records/visits";
import type { CellOfRecord } from "../../../records/cell-in-workbook";
import { diagnosesOf } from "../../visits/line-diagnoses";
import type { ServiceLine } from "../../visits/service-line";
import { settingCell, type Box } from "../box";
import type { ClaimSource } from "../claim-source";
import { amountDigits, capitals, digits, shortDate } from "../form-text";

/** What the boxes of one service line are filled from. */
export interface LineSource {
  readonly claim: ClaimSource;
  readonly line: ServiceLine;
}

type LineBoxOf = Box<LineSource>;

const fromVisit = <K extends keyof VisitRecord>(
  column: K,
  written: (value: NonNullable<VisitRecord[K]>) => string | undefined,
): LineBoxOf => ({
  text: ({ line: { record } }) => {
    const value = record[column];
    return value === undefined ? undefined : written(value);
  },
  cell: ({ line: { record } }) => ({ record, column }),
});

export const therapistOf = ({ claim, line }: LineSource): ProviderRecord | undefined => claim.clinic.providers.get(line.provider);

const cellOfTherapist = (column: "npi" | "taxonomy"): ((of: LineSource) => CellOfRecord | undefined) => {
  return (of) => {
    const record = therapistOf(of);
    return record && { record, column };
  };
};

/** "AB": the letters of the line's diagnoses in box 21, the primary one first, without commas. */
const pointers = ({ claim, line }: LineSource): string | undefined => {
  const most = mostDiagnoses.on(line.date)?.value ?? 0;
  const all = claim.diagnoses();
  const places = diagnosesOf(claim.patient, line).map((code) => all.indexOf(code));
  const letters = [...new Set(places)]
    .filter((at) => at < most)
    .slice(0, mostPointers.on(line.date)?.value)
    .map(columnLetters);
  return letters.length === 0 ? undefined : letters.join("");
};

/** Medicaid programmes know a therapist by the taxonomy as well; who else does is not known. */
const isTaxonomyWanted = ({ claim }: LineSource): boolean => claim.payer.record?.kind === "Medicaid";
const taxonomyOf = (of: LineSource): string | undefined => (isTaxonomyWanted(of) ? therapistOf(of)?.taxonomy : undefined);

/** Says that the shaded half of box 24J holds a taxonomy code (rule book 5.4, boxes 24I and 24J). */
const TAXONOMY = "ZZ";

export const LINE_BOXES_OF: Readonly<Record<LineBox, LineBoxOf>> = {
  "24A": { text: ({ line: { date } }) => shortDate(date), cell: ({ line: { record } }) => ({ record, column: "dateOfService" }) },
  "24B": {
    text: ({ claim: { clinic }, line: { record } }) => {
      const place = record.placeOfService ?? clinic.practice.placeOfService;
      return place === undefined ? undefined : capitals(place);
    },
    cell: ({ claim, line: { record } }) =>
      record.placeOfService === undefined ? settingCell("placeOfService", claim) : { record, column: "placeOfService" },
  },
  "24D": fromVisit("code", capitals),
  "24D.modifiers": fromVisit("modifiers", (modifiers) => capitals(modifiers.join(" "))),
  "24E": { text: pointers, cell: ({ line: { record } }) => ({ record, column: "diagnosis" }) },
  "24F": fromVisit("charge", amountDigits),
  "24G": fromVisit("units", String),
  "24I": { text: (of) => (taxonomyOf(of) === undefined ? undefined : TAXONOMY), cell: cellOfTherapist("taxonomy") },
  "24J.other": {
    text: (of) => {
      const taxonomy = taxonomyOf(of);
      return taxonomy === undefined ? undefined : capitals(taxonomy);
    },
    cell: cellOfTherapist("taxonomy"),
  },
  "24J": {
    text: (of) => {
      const npi = therapistOf(of)?.npi;
      return npi === undefined ? undefined : digits(npi);
    },
    cell: cellOfTherapist("npi"),
  },
};
