import { CLAIM_PLACES, GRID, LINE_HEIGHT, LINE_PLACES, SUM_PLACES, type Place } from "../../reference/claim-form-grid";
import { printedAt, type PrintedBox, type PrintedText } from "./printed-text";
import type { PrintedPage } from "./pages";

const FIRST_LINE = 1;
/** Below the last box. */
const LAST_LINE = 63;

/** "....5....0....5", so that a column can be counted. */
const SCALE = Array.from({ length: GRID.columns }, (_, at) => ((at + 1) % 5 === 0 ? String((at + 1) % 10) : ".")).join("");

const LINES_ON_FORM = 6;

const crosses = (box: PrintedBox, place: Place): readonly PrintedText[] =>
  place.kind === "choice" ? Object.keys(place.columns).flatMap((word) => printedAt(box, place, word)) : [];

const corners = (box: PrintedBox, place: Place, lower = 0): readonly PrintedText[] => {
  if (place.kind === "choice") return [];
  const room = place.slots.reduce((sum, slot) => sum + slot.room, 0);
  return printedAt(box, place, "0".repeat(room), lower);
};

/**
 * A page to lay the printer's margins by: an X in every box for one, zeros in the first and last service line, in the sums and the corners of
 * the form, and a scale of columns above and below. On a form that lies right every X is in its box and no zero touches a rule.
 */
export const rulerPage = (): PrintedPage => [
  { box: "1", text: SCALE, line: FIRST_LINE, column: 1 },
  ...Object.entries(CLAIM_PLACES).flatMap(([box, place]) => crosses(box as keyof typeof CLAIM_PLACES, place)),
  ...(["1a", "2", "carrier.name", "33a", "33b", "31.date"] as const).flatMap((box) => corners(box, CLAIM_PLACES[box])),
  ...(["24A", "24F", "24J"] as const).flatMap((box) =>
    [0, LINES_ON_FORM - 1].flatMap((nth) => LINE_PLACES[box].flatMap((place) => corners(box, place, nth * LINE_HEIGHT))),
  ),
  ...corners("28", SUM_PLACES["28"]),
  ...corners("29", SUM_PLACES["29"]),
  { box: "33b", text: SCALE, line: LAST_LINE, column: 1 },
];
