import type { ColumnType } from "../describe";
import { notReadable, readAs, type FilledCell, type Reading } from "../reading";
import { asText } from "./text";

/** "1.23E+11", "1.23E9", "1E+11"; an ID like "4E12" is left alone. */
const SCIENTIFIC = /^(?:\d[.,]\d+E\+?\d{1,3}|\dE\+\d{2,3})$/i;
const MOST_DIGITS_OF_A_NUMBER = 15; // Excel keeps no more (IEEE 754 double)

/** An integer of twelve digits or more with at most six that say anything is what is left of "1.23457E+11". */
const lostItsDigits = (value: number): boolean => value >= 1e11 && value % 10 ** (Math.floor(Math.log10(value)) - 5) === 0;

const damaged = (how: "scientific" | "zeros", cell: FilledCell): Reading<never> => ({
  ok: false,
  problem: { kind: "identifier-damaged", how, shown: String(cell) },
});

/**
 * A number that is a name: member id, ZIP, claim number.
 * @param digits the lengths it may have, where it is digits only: a shorter number has lost its zeros.
 */
export const identifier = (what = "an identifier", digits: readonly number[] = []): ColumnType<string> => ({
  name: "identifier",
  expects: what,
  numberFormat: "@",
  read: (cell) => {
    if (typeof cell === "boolean") return notReadable(what, cell);
    if (typeof cell === "string") return SCIENTIFIC.test(cell.trim()) ? damaged("scientific", cell) : readAs(asText(cell));
    if (!Number.isInteger(cell) || cell < 0) return notReadable(what, cell);
    const shown = String(cell);
    if (shown.length > MOST_DIGITS_OF_A_NUMBER || lostItsDigits(cell)) return damaged("scientific", cell);
    if (digits.length > 0 && !digits.includes(shown.length) && shown.length < Math.max(...digits)) return damaged("zeros", cell);
    return readAs(shown);
  },
});

/** Ten digits that start with 1 or 2, so that no zeros can be lost; `npi-invalid` looks at the digits. */
export const npi = (): ColumnType<string> => identifier("an NPI of ten digits");

export const zip = (): ColumnType<string> => identifier("a ZIP code of five or nine digits", [5, 9]);
