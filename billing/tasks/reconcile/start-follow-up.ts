import { changeSheet } from "../../records/changes";
import { followUpSheet } from "../../records/follow-up";
import { serialFromDate } from "../../values/calendar-date";
import { folded } from "../../values/folded";
import type { Edit } from "../../workbook/edit";
import type { Ledger } from "../../ledger/ledger";
import { addedRowTold } from "../change-log";
import type { AcceptedBy } from "./audit-rows";
import type { ReconciliationRun } from "./run";

/** The folded numbers of the claims that have a note which is not closed. */
export const followedUpClaims = ({ records }: Ledger): ReadonlySet<string> =>
  new Set(
    records.followUps.flatMap(({ claimNumber, closed }) =>
      claimNumber === undefined || closed?.given === true ? [] : [folded(claimNumber)],
    ),
  );

/**
 * Edits that begin the follow-up of a denied line: a row of FollowUp with the payer's answer, what to do and the last day to appeal, told in
 * Changes. Empty where the line is not denied, has no claim, or its claim has an open note already.
 * @param lineKey as `OurLine` has it.
 */
export const followUpEdits = ({ checked, reconciliation }: ReconciliationRun, lineKey: string, by: AcceptedBy): readonly Edit[] => {
  const { dateSystem } = checked.workbook;
  const denial = reconciliation.denials.find(({ line }) => line.key === lineKey);
  const claimNumber = denial?.line.claimNumber;
  if (!denial || claimNumber === undefined || followedUpClaims(checked.ledger).has(folded(claimNumber))) return [];
  const { due, reasons, remedies } = denial;
  const row = {
    when: serialFromDate(by.when, dateSystem),
    claimNumber,
    what: "Response",
    result: ["Denied", ...reasons].join("; "),
    nextStep: remedies.join(" "),
    ...(due === undefined ? {} : { dueBy: serialFromDate(due, dateSystem) }),
    by: by.by ?? null,
  };
  return [
    { does: "appendRows", table: followUpSheet.table, rows: [row] },
    {
      does: "appendRows",
      table: changeSheet.table,
      rows: [
        addedRowTold(
          followUpSheet.table,
          { key: claimNumber, holds: row.result },
          { ...by, action: "Reconcile: start follow-up" },
          dateSystem,
        ),
      ],
    },
  ];
};
