import type { DoesNotFit } from "../../billing/workbook/template-values";

/** A value that is longer than its cell shows: it is in the file whole, and the paper cuts it. */
export interface TooLong {
  readonly sheet: string;
  readonly cell: string;
}

/** Where, without the values. */
export const tooLongOf = (doesNotFit: readonly DoesNotFit[]): readonly TooLong[] => doesNotFit.map(({ sheet, cell }) => ({ sheet, cell }));
