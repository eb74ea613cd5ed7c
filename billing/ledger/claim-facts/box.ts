import type { ClaimRecord } from "../../records/claims";
import type { CellOfRecord } from "../../records/cell-in-workbook";
import type { PatientRecord } from "../../records/patients";
import type { PayerRecord } from "../../records/payers";
import type { PolicyRecord } from "../../records/policies";
import { practiceSettings, type PracticeSetting, type PracticeSettings } from "../../records/practice";
import type { AnyRecord, TablePlace } from "../../records/describe";
import type { Cell } from "../../values/cell";
import { remembered } from "../../values/remembered";
import { rememberedText } from "../../values/remembered-text";
import type { ClaimSource } from "./claim-source";
import { capitals, stateOnForm } from "./form-text";

/** One box: what stands in it, and the cell that says so where one cell says it all. Both are pure, so that a test needs only the source. */
export interface Box<Of = ClaimSource> {
  readonly text: (of: Of) => string | undefined;
  readonly cell?: (of: Of) => CellOfRecord | undefined;
}

/** The form has no word for it and we have no column: it stays blank. */
export const BLANK: Box = { text: () => undefined };

export const always = (text: string): Box => ({ text: () => text });

type Written<Value> = (value: NonNullable<Value>) => string | undefined;

type Filled<R> = Exclude<keyof R, "place" | "unreadable"> & string;

/** A column of the row that `rowOf` finds, as the form writes it; capitals unless told otherwise. */
const fromRow =
  <R extends CellOfRecord["record"]>(rowOf: (claim: ClaimSource) => R | undefined) =>
  <K extends Filled<R>>(column: K, written: Written<R[K]>): Box => ({
    text: (claim) => {
      const value = rowOf(claim)?.[column];
      return value === undefined || value === null ? undefined : written(value);
    },
    cell: (claim) => {
      const record = rowOf(claim);
      return record && { record, column };
    },
  });

export const fromPatient = fromRow<PatientRecord>(({ patient }) => patient.record);
export const fromPolicy = fromRow<PolicyRecord>(({ policy }) => policy);
export const fromAccident = fromRow<PolicyRecord>((claim) => claim.accident());
export const fromPayer = fromRow<PayerRecord>(({ payer }) => payer.record);
export const fromClaim = fromRow<ClaimRecord>(({ record }) => record);

const settingCells = ({ columnAt }: TablePlace, header: string): readonly Cell[] => {
  const at = columnAt.get("setting") ?? 0;
  return Array.from({ length: at + 1 }, (_, column) => (column === at ? header : null));
};

/** In place of the row that Practice lacks: the header row, with the words of the setting where they would stand. */
const absentRows = remembered(({ table }: PracticeSettings) =>
  table === undefined
    ? () => undefined
    : rememberedText((header: string): AnyRecord => ({ place: { table, row: table.headerRow, cells: settingCells(table, header) } })),
);

/** The Value cell of a setting of Practice, of the header row where the setting has none; undefined without the sheet. */
export const settingCell = (setting: PracticeSetting, { clinic: { practice } }: Pick<ClaimSource, "clinic">): CellOfRecord | undefined => {
  const record = practice.rows.get(setting) ?? absentRows(practice)(practiceSettings[setting].header);
  return record && { record, column: "value" };
};

export const fromPractice = <S extends PracticeSetting>(setting: S, written: Written<PracticeSettings[S]>): Box => ({
  text: ({ clinic }) => {
    const value = clinic.practice[setting];
    return value === undefined ? undefined : written(value);
  },
  cell: (claim) => settingCell(setting, claim),
});

/** "VANCOUVER WA 986603112": city, state and digits of the ZIP on one line. */
export const cityLine = (city: string | undefined, state: string | undefined, zip: string | undefined): string | undefined =>
  capitals([city, state && stateOnForm(state), zip?.replace(/\D/g, "")].filter((part) => part !== undefined).join(" "));

export const yesNo = (isYes: boolean): string => (isYes ? "YES" : "NO");
