import type { SuperbillDraft, SuperbillPatient, SuperbillWish } from "../../billing/tasks/superbills";
import type { CalendarDate } from "../../billing/values/calendar-date";
import type { Edit } from "../../billing/workbook/edit";
import type { MoneyQuestions } from "./money-questions";
import type { PacketQuestions } from "./packet-questions";
import type { TooLong } from "./too-long";

/** First and last day, both in it. */
export interface Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Superbills to be made as one workbook, a sheet for each wish. */
export interface SuperbillOrder {
  readonly wishes: readonly SuperbillWish[];
  /** The file that is filled. */
  readonly template: Uint8Array;
  readonly issuedOn: CalendarDate;
}

/** The workbook that was made and what is in it, sheet by sheet. */
export interface SuperbillsMade {
  readonly bytes: Uint8Array;
  readonly sheets: readonly Pick<SuperbillDraft, "patient" | "sheetName" | "fileName" | "visits" | "charges">[];
  readonly tooLong: readonly TooLong[];
}

/** Whom a row is about, and of which day it is where it has one. */
export interface PatientOfRow {
  readonly patient: string;
  readonly date: CalendarDate | undefined;
}

/** What the screens ask the worker about the workbook that was checked last, by name. */
export interface Questions extends MoneyQuestions, PacketQuestions {
  /** Who has visits in the span. */
  readonly superbillPatients: { readonly asked: Span; readonly answer: readonly SuperbillPatient[] };
  /** One per wish; none for a patient who is gone. */
  readonly superbillDrafts: { readonly asked: readonly SuperbillWish[]; readonly answer: readonly (SuperbillDraft | undefined)[] };
  /** Whether a file can be filled as a superbill; one that cannot is refused. */
  readonly superbillTemplate: { readonly asked: Uint8Array; readonly answer: "fits" };
  readonly superbills: { readonly asked: SuperbillOrder; readonly answer: SuperbillsMade };
  readonly patientOfRow: {
    readonly asked: { readonly sheet: string; readonly row: number };
    readonly answer: PatientOfRow | undefined;
  };
  /** A saved workbook with edits carried out; needs no check before it. */
  readonly checkedCopy: { readonly asked: { readonly bytes: Uint8Array; readonly edits: readonly Edit[] }; readonly answer: Uint8Array };
}

export type QuestionName = keyof Questions;

export type Question = { readonly [Name in QuestionName]: { readonly name: Name; readonly asked: Questions[Name]["asked"] } }[QuestionName];

export type Answer = Questions[QuestionName]["answer"];
