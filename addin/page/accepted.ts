import type { Edit, SetCells } from "../../billing/workbook/edit";
import type { Wish } from "../screens/writer";

/** What was accepted on the page, oldest first. It is in the workbook in memory and in no file. */
export type Accepted = readonly Wish[];

export const editsOf = (accepted: Accepted): readonly Edit[] => accepted.flatMap(({ edits }) => edits);

const setCellsOf = ({ edits }: Wish): readonly SetCells[] => edits.filter((edit) => edit.does === "setCells");
const address = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string => `${sheet}!${cell}`;

/** Without one of them, and without the later ones that were made for cells as it left them. */
export const withoutWish = (accepted: Accepted, taken: Wish): Accepted => {
  const at = accepted.indexOf(taken);
  const gone = new Set(setCellsOf(taken).flatMap(({ writes }) => writes.map(address)));
  return accepted.filter((wish, place) => {
    if (place <= at) return wish !== taken;
    const restsOn = setCellsOf(wish).some(({ writes, identity }) => [...writes, ...identity].some((cell) => gone.has(address(cell))));
    if (restsOn) for (const { writes } of setCellsOf(wish)) for (const write of writes) gone.add(address(write));
    return !restsOn;
  });
};
