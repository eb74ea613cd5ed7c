import type { Finding } from "../../billing/findings/finding";
import type { SetCells } from "../../billing/workbook/edit";

/** The first fix of a finding as an edit. */
export const setCellsOf = ({ rule, fixes: [fix] }: Finding): SetCells => {
  if (!fix) throw new Error(`${rule} has no fix`);
  return { does: "setCells", writes: fix.writes, identity: fix.identity };
};
