import { sheetNamed } from "../../records/all-sheets";
import type { AnyRecord } from "../../records/describe";
import { centsFromDollars, usd } from "../../values/cents";
import { defineRule } from "../define-rule";
import { setCell } from "../set-cell";

type StoredAsText = {
  readonly header: string;
  readonly holds: string;
  readonly value: number;
};

/** "$1,284.40" for an amount, "60" for everything else. */
const shownAs = (record: AnyRecord, column: string, value: number): string => {
  const isAmount = sheetNamed(record.place.table.table)?.columns[column]?.type.name === "amount";
  const amount = isAmount ? centsFromDollars(value) : undefined;
  return amount === undefined ? String(value) : usd(amount);
};

export const numberStoredAsText = defineRule<"cell", StoredAsText>({
  id: "number-stored-as-text",
  family: "records",
  looksAt: "cell",
  severity: "note",
  summary: "A number that is stored as text: readable, but Excel's own sums skip it.",
  why: "Totals made in Excel come out too small, and nobody sees why.",
  remedy: "Store it as a number.",
  source: { title: "how Excel treats numbers typed as text", verified: "verified" },
  says: ({ header, holds }) => `${header} holds "${holds}" as text; Excel's own sums skip it.`,
  check: ({ record, column, header, fault }, on) => {
    if (fault.kind !== "stored-as-text") return;
    on.report(
      { record, column },
      {
        details: { header, holds: fault.shown.trim(), value: fault.value },
        fixes: setCell(record, column, fault.value, `Set ${shownAs(record, column, fault.value)}`),
      },
    );
  },
});
