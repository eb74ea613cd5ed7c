import type { Edit } from "../../billing/workbook/edit";
import type { Wish } from "../screens/writer";

/** What was accepted on the page, oldest first. It is in the workbook in memory, and in the checked copy once that is downloaded. */
export type Accepted = readonly Wish[];

export const editsOf = (accepted: Accepted): readonly Edit[] => accepted.flatMap(({ edits }) => edits);

const address = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string => `${sheet}!${cell}`;

/** The cells that edits change, and the sheets whose rows below move when added rows go away again. */
const changedBy = (edits: readonly Edit[]): readonly string[] =>
  edits.flatMap((edit) => (edit.does === "setCells" ? edit.writes.map(address) : [edit.table]));

/** Whether an edit was made for cells as those changes left them. */
const restsOn = (edit: Edit, changed: ReadonlySet<string>): boolean =>
  edit.does === "setCells" && [...edit.writes, ...edit.identity].some((cell) => changed.has(address(cell)) || changed.has(cell.sheet));

/** Without one of them, and without the later ones that were made for cells as it left them. */
export const withoutWish = (accepted: Accepted, taken: Wish): Accepted => {
  const at = accepted.indexOf(taken);
  const gone = new Set(changedBy(taken.edits));
  return accepted.filter((wish, place) => {
    if (place <= at) return wish !== taken;
    const goes = wish.edits.some((edit) => restsOn(edit, gone));
    if (goes) for (const changed of changedBy(wish.edits)) gone.add(changed);
    return !goes;
  });
};
