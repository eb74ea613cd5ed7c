import type { AnyRecord } from "../records/describe";
import type { ClinicRecords, TableInWorkbook } from "../workbook/read-records";
import { closest } from "../values/closest";
import { folded } from "../values/folded";
import type { Ledger } from "./ledger";
import { pickName } from "./people";

/** A cell that names a row of another table which is not there, or names several. */
export interface Reference {
  readonly record: AnyRecord;
  readonly column: string;
  readonly table: string;
  /** What was typed, where it may be shown: never a patient's name. */
  readonly shown: string;
  /** The key to write instead, where one row alone comes close. */
  readonly closest: string | undefined;
  readonly why: "nobody" | "several";
}

/** A row that may be named: by its key, and by what people type instead. */
interface Named {
  readonly key: string;
  readonly spellings: readonly string[];
}

const named = (key: string | undefined, ...spellings: readonly string[]): readonly Named[] =>
  key === undefined ? [] : [{ key, spellings: [key, ...spellings] }];

const fullNames = ({
  last = "",
  first = "",
}: {
  readonly last?: string | undefined;
  readonly first?: string | undefined;
}): readonly string[] => [`${last}, ${first}`, `${first} ${last}`];

const ROWS: Readonly<Record<string, (records: ClinicRecords) => readonly Named[]>> = {
  Patients: ({ patients }) => patients.flatMap((patient) => named(patient.patientId, pickName(patient), ...fullNames(patient))),
  Providers: ({ providers }) => providers.flatMap((provider) => named(provider.providerId, ...fullNames(provider))),
  Payers: ({ payers }) => payers.flatMap(({ payer }) => named(payer)),
  Policies: ({ policies }) => policies.flatMap(({ policyNumber }) => named(policyNumber)),
  Prescriptions: ({ prescriptions }) => prescriptions.flatMap(({ rxNumber }) => named(rxNumber)),
  Authorizations: ({ authorizations }) => authorizations.flatMap(({ authNumber }) => named(authNumber)),
  Claims: ({ claims }) => claims.flatMap(({ claimNumber }) => named(claimNumber)),
  Deposits: ({ deposits }) => deposits.flatMap(({ depositRef }) => named(depositRef)),
  /** What Bill to may hold (contracts section 3). */
  "Payers or Policies": ({ payers, policies }) => [
    ...named("Cash"),
    ...payers.flatMap(({ payer }) => named(payer)),
    ...policies.flatMap(({ policyNumber }) => named(policyNumber)),
  ],
};

/** The tables that must be in the workbook before a reference to them can be wrong. */
const SHEETS_OF: Readonly<Record<string, readonly string[]>> = { "Payers or Policies": ["Payers", "Policies"] };

type Answer = Pick<Reference, "shown" | "closest" | "why"> | undefined;

/** Answers each reference to a table once; a workbook without the table knows no wrong ones. */
const answers = ({ records, person }: Ledger, table: string): ((typed: string) => Answer) => {
  const sheets = SHEETS_OF[table] ?? [table];
  if (!records.tables.some(({ place }) => sheets.includes(place.table))) return () => undefined;
  const rows = ROWS[table]?.(records) ?? [];
  const keys = new Set(rows.map(({ key }) => folded(key)));
  const nearest = (typed: string): string | undefined => closest(typed, rows, ({ spellings }) => spellings)?.key;
  const patient = (typed: string): Answer => {
    const found = person(typed);
    if ("patient" in found) return undefined;
    const shown = /^[A-Za-z]{0,4}[-# ]?\d+$/.test(typed) ? typed : "";
    return "several" in found ? { shown, closest: undefined, why: "several" } : { shown, closest: nearest(typed), why: "nobody" };
  };
  const other = (typed: string): Answer => (keys.has(folded(typed)) ? undefined : { shown: typed, closest: nearest(typed), why: "nobody" });
  const known = new Map<string, Answer>();
  return (typed) => {
    if (!known.has(typed)) known.set(typed, table === "Patients" ? patient(typed) : other(typed));
    return known.get(typed);
  };
};

type Show = (record: AnyRecord, column: string, table: string, typed: string) => void;

/** Shows the cells of the columns that refer to another table. */
const eachTyped = ({ description, records }: TableInWorkbook, show: Show): void => {
  const referring = Object.entries(description.columns).flatMap(([key, { type }]) =>
    type.refersTo === undefined ? [] : [{ key, table: type.refersTo }],
  );
  for (const { key, table } of referring)
    for (const record of records) {
      const typed = record[key];
      if (typeof typed === "string") show(record, key, table, typed);
    }
};

/** Shows every cell that names a row: the columns that refer to another table, and those whose table another cell decides. */
const eachReference = ({ records }: Ledger, show: Show): void => {
  for (const table of records.tables) eachTyped(table, show);
  for (const visit of records.visits) if (visit.billTo !== undefined) show(visit, "billTo", "Payers or Policies", visit.billTo);
  for (const payment of records.payments)
    if (payment.from !== undefined && typeof payment.payerOrPatient === "string")
      show(payment, "payerOrPatient", payment.from === "Payer" ? "Payers" : "Patients", payment.payerOrPatient);
};

/** Every cell of the workbook that names what is not there. */
export const wrongReferences = (ledger: Ledger): readonly Reference[] => {
  const answerOf = new Map<string, (typed: string) => Answer>();
  const found: Reference[] = [];
  eachReference(ledger, (record, column, table, typed) => {
    const answer = answerOf.get(table) ?? answers(ledger, table);
    answerOf.set(table, answer);
    const wrong = answer(typed);
    if (wrong) found.push({ record, column, table, ...wrong });
  });
  return found;
};
