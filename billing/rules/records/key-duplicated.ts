import { byCells } from "../../ledger/content-order";
import type { AnyRecord } from "../../records/describe";
import { rawCell } from "../../records/describe";
import { folded } from "../../values/folded";
import { defineRule } from "../define-rule";

type Duplicated = {
  readonly header: string;
  readonly key: string;
};

/** Tables whose rows others name by their key. A remittance's rows may share a Payment #; `payment-duplicated` looks at those. */
const NAMED_BY_OTHERS: ReadonlySet<string> = new Set([
  "Patients",
  "Policies",
  "Prescriptions",
  "Authorizations",
  "Claims",
  "Payers",
  "Providers",
  "Deposits",
]);

const keyOf = (record: AnyRecord, column: string): string | undefined => {
  const cell = record.unreadable?.has(column) ? null : rawCell(record, column);
  return cell === null || typeof cell === "object" ? undefined : String(cell).trim();
};

export const keyDuplicated = defineRule<"workbook", Duplicated>({
  id: "key-duplicated",
  family: "records",
  looksAt: "workbook",
  severity: "error",
  summary: "The same Patient ID, Rx #, Auth #, Policy #, Claim # or other key stands on two rows.",
  why: "Rows that name the key join the first one, so the other row's facts are never used.",
  remedy: "Give each row a key of its own, or delete the row that is too many.",
  source: { title: "how ClaimSheet reads a workbook, docs/columns.md", verified: "verified" },
  says: ({ header, key }) => `${header} ${key} stands on another row too; each row needs its own.`,
  check: ({ records }, on) => {
    for (const { description } of new Map(records.tables.map((table) => [table.description.table, table])).values()) {
      const { table, keyColumn, columns } = description;
      if (keyColumn === undefined || !NAMED_BY_OTHERS.has(table)) continue;
      const seen = new Set<string>();
      const rows = records.all.filter(({ place }) => place.table.table === table);
      for (const record of [...rows].sort(byCells)) {
        const key = keyOf(record, keyColumn);
        if (key === undefined || key === "") continue;
        if (seen.has(folded(key)))
          on.report({ record, column: keyColumn }, { details: { header: columns[keyColumn]?.header ?? keyColumn, key } });
        seen.add(folded(key));
      }
    }
  },
});
