import type { BoxValue, ClaimFacts, ClaimForm } from "../../ledger/claim-facts/claim-facts";
import type { CellPlaceInWorkbook } from "../../records/cell-in-workbook";
import { CLAIM_BOXES, LINE_BOXES, type ClaimBox, type LineBox } from "../../reference/claim-form";
import { CLAIM_PLACES, LINE_HEIGHT, LINE_PLACES, SUM_PLACES, type Place, type SumBox } from "../../reference/claim-form-grid";
import { NO_CENTS, type Cents } from "../../values/cents";
import type { PrintedBox } from "./printed-text";

/** A text with its place on the form, before it is known whether it fits there. */
export interface BoxText {
  readonly box: PrintedBox;
  readonly text: string;
  readonly place: Place;
  /** Lines below the place, for the second and later service lines. */
  readonly lower: number;
  readonly cell: CellPlaceInWorkbook | undefined;
}

const claimBoxes = Object.keys(CLAIM_BOXES) as readonly ClaimBox[];
const lineBoxes = Object.keys(LINE_BOXES) as readonly LineBox[];

const written = (box: PrintedBox, value: BoxValue | undefined, places: readonly Place[], lower = 0): readonly BoxText[] =>
  value === undefined ? [] : places.map((place) => ({ box, text: value.text, place, lower, cell: value.place }));

/** The texts of the boxes that every form of the claim repeats. */
export const claimTexts = ({ boxes }: ClaimFacts): readonly BoxText[] =>
  claimBoxes.flatMap((box) => written(box, boxes.get(box), [CLAIM_PLACES[box]]));

/** Dollars and cents without a point; the dollars of less than one are "0". */
const sumText = (box: SumBox, amount: Cents): BoxText => ({
  box,
  text: String(amount).padStart(3, "0"),
  place: SUM_PLACES[box],
  lower: 0,
  cell: undefined,
});

/** The texts of one form's own service lines and sums; what was not paid prints nothing. */
export const formTexts = ({ lines, total, paid }: ClaimForm): readonly BoxText[] => [
  ...lines.flatMap(({ boxes }, at) => lineBoxes.flatMap((box) => written(box, boxes.get(box), LINE_PLACES[box], at * LINE_HEIGHT))),
  sumText("28", total),
  ...(paid === NO_CENTS ? [] : [sumText("29", paid)]),
];
