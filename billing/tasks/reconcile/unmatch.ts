import { setCells } from "../../rules/set-cell";
import { folded } from "../../values/folded";
import type { Edit } from "../../workbook/edit";
import { changesOf } from "../change-log";
import type { CheckedWorkbook } from "../check-workbook";
import type { AcceptedBy } from "./audit-rows";

const ACTION = "Reconcile: unmatch";

/** Clears Visit line and says None under Matched, as cells of the row; money, claim and Source key stay. */
export const unmatchedEdits = (
  { ledger: { records }, workbook }: CheckedWorkbook,
  paymentNumber: string,
  by: AcceptedBy,
): readonly Edit[] => {
  const record = records.payments.find((row) => row.paymentNumber !== undefined && folded(row.paymentNumber) === folded(paymentNumber));
  if (!record) return [];
  const { visitLine, matched } = record;
  const cells = [
    ...(visitLine === undefined ? [] : [{ record, column: "visitLine", value: null }]),
    ...(matched === undefined || matched === "None" ? [] : [{ record, column: "matched", value: "None" }]),
  ];
  return setCells(ACTION, cells).flatMap(({ writes, identity }) => {
    const edit = { does: "setCells", writes, identity } as const;
    return [edit, changesOf(edit, records.receipts, { ...by, action: ACTION }, workbook.dateSystem)];
  });
};
