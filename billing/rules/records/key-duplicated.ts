import { byCells } from "../../ledger/content-order";
import type { AnyRecord } from "../../records/describe";
import { rawCell } from "../../records/describe";
import { folded } from "../../values/folded";
import { groupedBy } from "../../values/grouped";
import { remembered } from "../../values/remembered";
import type { TableInWorkbook } from "../../workbook/read-records";
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

/** As typed; undefined where it is empty or cannot be read. */
const keyOf = (record: AnyRecord, column: string): string | undefined => {
  const cell = record.unreadable?.has(column) ? null : rawCell(record, column);
  return cell === null || typeof cell === "object" ? undefined : String(cell).trim() || undefined;
};

/** The rows after the first one of each key. */
const repeated = (rows: readonly AnyRecord[], column: string): readonly AnyRecord[] => {
  const byKey = groupedBy(rows, (record) => {
    const key = keyOf(record, column);
    return key === undefined ? undefined : folded(key);
  });
  return [...byKey.values()].flatMap((same) => (same.length > 1 ? same.sort(byCells).slice(1) : []));
};

/** A kind of sheet that there is once is looked at again only after a change. */
const repeatedIn = remembered(({ records, description }: TableInWorkbook) => repeated(records, description.keyColumn ?? ""));

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
    for (const { table, keyColumn, columns } of new Set(records.tables.map(({ description }) => description))) {
      if (keyColumn === undefined || !NAMED_BY_OTHERS.has(table)) continue;
      const [only, ...others] = records.tables.filter(({ place }) => place.table === table);
      const rows =
        only && others.length === 0
          ? repeatedIn(only)
          : repeated(
              [only, ...others].flatMap((one) => one?.records ?? []),
              keyColumn,
            );
      for (const record of rows) {
        const details = { header: columns[keyColumn]?.header ?? keyColumn, key: keyOf(record, keyColumn) ?? "" };
        on.report({ record, column: keyColumn }, { details });
      }
    }
  },
});
