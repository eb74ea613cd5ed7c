import type { ClaimRecord } from "../../records/claims";
import type { PolicyRecord } from "../../records/policies";
import type { CellOfRecord, CellPlaceInWorkbook } from "../../records/cell-in-workbook";
import type { CellToFill } from "../../records/cell-to-fill";
import type { ClaimBox, LineBox } from "../../reference/claim-form";
import type { Cents } from "../../values/cents";
import type { Payer } from "../coverage/payer-terms";
import type { PatientLedger } from "../patient-ledger";
import type { ServiceLine } from "../visits/service-line";

/** What stands in one box, as the form's manual writes it (rule book 5.4), and the cell it comes from, where one cell says it all. */
export interface BoxValue {
  /** Never empty and never cut; amounts without a point, "18000" for $180.00. */
  readonly text: string;
  readonly place: CellPlaceInWorkbook | undefined;
}

/** One service line of a claim, by the boxes 24A to 24J. */
export interface ClaimLine {
  readonly line: ServiceLine;
  readonly charge: Cents;
  /** A box that is not there stays blank. */
  readonly boxes: ReadonlyMap<LineBox, BoxValue>;
}

/** One sheet of the paper form: at most six lines, and their own total. */
export interface ClaimForm {
  readonly lines: readonly ClaimLine[];
  /** Box 28: the charges of this form. */
  readonly total: Cents;
  /** Box 29: what was paid on the covered lines of this form; zero prints nothing. */
  readonly paid: Cents;
}

/** A box that the claim cannot go without, and where to fill it in: each empty cell once, however many boxes and lines want it. */
export interface MissingBox extends CellToFill {
  /** The first of the boxes that want it. */
  readonly box: ClaimBox | LineBox;
  /** In the biller's words, without a person's name: "Birth date of patient P-0042". */
  readonly item: string;
  /** The empty cell by its row; undefined where there is no row for it yet. */
  readonly cell: CellOfRecord | undefined;
  /** The lines that cannot be billed without it, in content order. */
  readonly lines: readonly ServiceLine[];
}

/** A text longer than its box: it is never cut. */
export interface TooLong {
  readonly box: ClaimBox | LineBox;
  readonly text: string;
  /** Characters the box has room for. */
  readonly room: number;
  readonly place: CellPlaceInWorkbook | undefined;
  readonly cell: CellOfRecord | undefined;
  readonly lines: readonly ServiceLine[];
}

/** Everything one claim says, box by box: the one source for documents, rules and the 837P (house.md, ledger). */
export interface ClaimFacts {
  /** Undefined for lines that are on no claim yet. */
  readonly record: ClaimRecord | undefined;
  readonly patient: PatientLedger;
  readonly payer: Payer;
  readonly policy: PolicyRecord | undefined;
  /** In content order, those that can be on a claim. */
  readonly lines: readonly ClaimLine[];
  /** The charges of all forms; a charge that is not known adds nothing, and is missing. */
  readonly charge: Cents;
  /** Each code with its dot, once, in the order in which lines name them; box 21 has room for the first twelve. */
  readonly diagnoses: readonly string[];
  /** The boxes that every form of the claim repeats; a box that is not there stays blank. */
  readonly boxes: ReadonlyMap<ClaimBox, BoxValue>;
  readonly forms: readonly ClaimForm[];
  /** In the order of the boxes. */
  readonly missing: readonly MissingBox[];
  readonly tooLong: readonly TooLong[];
}
