import { listed } from "../../findings/words";
import { closest } from "../../values/closest";
import { defineRule } from "../define-rule";
import { setCell } from "../set-cell";

type NotInList = {
  readonly header: string;
  readonly holds: string;
  readonly allowed: readonly string[];
};

export const valueNotInList = defineRule<"cell", NotInList>({
  id: "value-not-in-list",
  family: "records",
  looksAt: "cell",
  severity: "warning",
  summary: "A closed list (Status, Kind, Network and the like) holds another word.",
  why: "The rules know the listed words only, so the row is read as if the cell were empty.",
  remedy: "Pick one of the listed words.",
  source: { title: "the closed lists of docs/columns.md", verified: "verified" },
  says: ({ header, holds, allowed }) => `"${holds}" is no ${header} of the list; allowed are ${listed(allowed)}.`,
  check: ({ record, column, header, fault }, on) => {
    if (fault.kind !== "not-in-list") return;
    const meant = closest(fault.shown, fault.allowed, (word) => [word]);
    on.report(
      { record, column },
      {
        details: { header, holds: fault.shown.trim(), allowed: fault.allowed },
        fixes: meant === undefined ? [] : setCell(record, column, meant, `Set ${meant}`),
      },
    );
  },
});
