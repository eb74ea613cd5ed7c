import type { ClaimBox, LineBox } from "./claim-form";

/*
 * Where each box stands on the paper form (02/12), on the grid that its manual prescribes for printers: 10 columns and 6 lines an inch, counted
 * from 1. Lines and columns: the print grid of a system that has long printed on the pre-printed form (rule book 5.4, verified there; that the
 * paper agrees is for the clinic's own printer to show, docs/cms1500.md). How far a box reaches: the lengths in `claim-form`, unverified.
 * Where the two differ, the longer one counts as long as it ends before the next box.
 */

/** Characters that stand together: the month of a date, the dollars of an amount. */
export interface Slot {
  readonly column: number;
  readonly room: number;
}

/** One text of a box, cut over its slots; one that ends right is counted from its end, each slot filled to its right edge. */
export interface TextPlace {
  readonly kind: "text";
  readonly line: number;
  readonly slots: readonly Slot[];
  readonly ends: "left" | "right";
}

/** One X in the column of the chosen word. */
export interface ChoicePlace {
  readonly kind: "choice";
  readonly line: number;
  readonly columns: Readonly<Record<string, number>>;
}

export type Place = TextPlace | ChoicePlace;

const text = (line: number, column: number, room: number): TextPlace => ({ kind: "text", line, slots: [{ column, room }], ends: "left" });

/** Month, day and year part where the form prints bars between them. */
const date = (line: number, [month, day, year]: readonly [number, number, number], yearDigits = 4): TextPlace => ({
  kind: "text",
  line,
  slots: [
    { column: month, room: 2 },
    { column: day, room: 2 },
    { column: year, room: yearDigits },
  ],
  ends: "left",
});

const phone = (line: number, area: number, rest: number): TextPlace => ({
  kind: "text",
  line,
  slots: [
    { column: area, room: 3 },
    { column: rest, room: 7 },
  ],
  ends: "right",
});

/** Dollars, the form's bar, cents. */
const amount = (line: number, column: number, dollars: number): TextPlace => ({
  kind: "text",
  line,
  slots: [
    { column, room: dollars },
    { column: column + dollars + 1, room: 2 },
  ],
  ends: "right",
});

const choice = (line: number, columns: Readonly<Record<string, number>>): ChoicePlace => ({ kind: "choice", line, columns });

/** The boxes that a form carries once. */
export const CLAIM_PLACES: Readonly<Record<ClaimBox, Place>> = {
  "carrier.name": text(2, 41, 31),
  "carrier.street": text(3, 41, 31),
  "carrier.street2": text(4, 41, 31),
  "carrier.city": text(5, 41, 31),
  "1": choice(8, { MEDICARE: 1, MEDICAID: 8, TRICARE: 15, CHAMPVA: 24, GROUP: 31, FECA: 39, OTHER: 45 }),
  "1a": text(8, 50, 29),
  "2": text(10, 1, 28),
  "3.date": date(10, [31, 34, 37]),
  "3.sex": choice(10, { M: 42, F: 47 }),
  "4": text(10, 50, 29),
  "5.street": text(12, 1, 28),
  "5.city": text(14, 1, 24),
  "5.state": text(14, 26, 3),
  "5.zip": text(16, 1, 12),
  "5.phone": phone(16, 15, 19),
  "6": choice(12, { SELF: 33, SPOUSE: 38, CHILD: 42, OTHER: 47 }),
  "7.street": text(12, 50, 29),
  "7.city": text(14, 50, 23),
  "7.state": text(14, 74, 4),
  "7.zip": text(16, 50, 12),
  "7.phone": phone(16, 65, 69),
  "9": text(18, 1, 28),
  "9a": text(20, 1, 28),
  "9d": text(26, 1, 28),
  "10a": choice(20, { YES: 35, NO: 41 }),
  "10b": choice(22, { YES: 35, NO: 41 }),
  "10b.state": text(22, 45, 2),
  "10c": choice(24, { YES: 35, NO: 41 }),
  // The grid begins at 34, with room for two; the 19 characters of the manual begin where the middle column of the form does.
  "10d": text(26, 30, 19),
  "11": text(18, 50, 29),
  "11a.date": date(20, [53, 56, 59]),
  "11a.sex": choice(20, { M: 68, F: 75 }),
  "11b.qualifier": text(22, 50, 2),
  // One less than the manual's 28, which would print over the form's edge behind the dotted bar.
  "11b": text(22, 53, 27),
  "11c": text(24, 50, 29),
  "11d": choice(26, { YES: 52, NO: 57 }),
  "12": text(29, 7, 17),
  "13": text(29, 55, 17),
  "14.date": date(32, [2, 5, 8]),
  "14.qualifier": text(32, 16, 3),
  "15.qualifier": text(32, 31, 3),
  "15.date": date(32, [37, 40, 43]),
  "16.from": date(32, [54, 57, 60]),
  "16.to": date(32, [68, 71, 74]),
  "17.qualifier": text(34, 1, 2),
  "17": text(34, 4, 24),
  "17b": text(34, 33, 10),
  // The manual's 71 characters do not stand on the one line that is left below the box's title.
  "19": text(36, 1, 48),
  "20": choice(36, { YES: 52, NO: 57 }),
  "21.indicator": text(37, 42, 1),
  "21A": text(38, 3, 7),
  "21B": text(38, 16, 7),
  "21C": text(38, 29, 7),
  "21D": text(38, 42, 7),
  "21E": text(39, 3, 7),
  "21F": text(39, 16, 7),
  "21G": text(39, 29, 7),
  "21H": text(39, 42, 7),
  "21I": text(40, 3, 7),
  "21J": text(40, 16, 7),
  "21K": text(40, 29, 7),
  "21L": text(40, 42, 7),
  "22": text(38, 50, 11),
  "22.reference": text(38, 62, 18),
  "23": text(40, 50, 29),
  "25": text(56, 1, 15),
  "25.type": choice(56, { SSN: 17, EIN: 19 }),
  "26": text(56, 23, 14),
  "27": choice(56, { YES: 38, NO: 43 }),
  "31": text(60, 1, 22),
  "31.date": text(61, 6, 8),
  "32": text(58, 23, 26),
  "32.street": text(59, 23, 26),
  "32.city": text(60, 23, 26),
  "32a": text(61, 23, 10),
  "33.phone": phone(57, 66, 70),
  "33": text(58, 50, 29),
  "33.street": text(59, 50, 29),
  "33.city": text(60, 50, 29),
  "33a": text(61, 50, 10),
  "33b": text(61, 63, 17),
};

/** The sums of one form. */
export const SUM_PLACES = { "28": amount(56, 51, 6), "29": amount(56, 62, 5) } as const;

export type SumBox = keyof typeof SUM_PLACES;

/** The first service line; each further one stands `LINE_HEIGHT` lines lower. 24A has two places: the day begins and ends the service. */
export const LINE_PLACES: Readonly<Record<LineBox, readonly Place[]>> = {
  "24A": [date(44, [1, 4, 7], 2), date(44, [10, 13, 16], 2)],
  "24B": [text(44, 19, 2)],
  "24D": [text(44, 25, 6)],
  "24D.modifiers": [text(44, 33, 11)],
  "24E": [text(44, 45, 4)],
  "24F": [amount(44, 50, 5)],
  "24G": [text(44, 59, 3)],
  "24I": [text(43, 65, 2)],
  "24J.other": [text(43, 68, 11)],
  "24J": [text(44, 68, 10)],
};

export const LINE_HEIGHT = 2;

/** The sheet of paper on this grid: the last column that the form has a box in, and the lines of 11 inches. */
export const GRID = { columns: 79, lines: 66 } as const;
