import type { AnyRecord, SheetDescription } from "../records/describe";
import { paymentSheet } from "../records/payments";
import { visitSheet } from "../records/visits";
import { closest } from "../values/closest";
import { folded } from "../values/folded";
import { sameItems } from "../values/same-items";
import type { ClinicRecords, TableInWorkbook } from "../workbook/read-records";
import type { ReadRecord } from "../workbook/read-row";
import { pickName, type FindPerson } from "./people";

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

/** What is wrong with a name that was typed. */
type Answer = Pick<Reference, "shown" | "closest" | "why">;
type LookUp = (typed: string) => Answer | typeof FOUND;

const FOUND = "found";

/** Looks for what was typed in a table, each word once; a workbook without the table knows no wrong ones. */
const lookUpIn = (records: ClinicRecords, person: FindPerson, table: string): LookUp => {
  const sheets = SHEETS_OF[table] ?? [table];
  if (!records.tables.some(({ place }) => sheets.includes(place.table))) return () => FOUND;
  const rows = ROWS[table]?.(records) ?? [];
  const keys = new Set(rows.map(({ key }) => folded(key)));
  const nearest = (typed: string): string | undefined => closest(typed, rows, ({ spellings }) => spellings)?.key;
  const patient: LookUp = (typed) => {
    const found = person(typed);
    if ("patient" in found) return FOUND;
    const shown = /^[A-Za-z]{0,4}[-# ]?\d+$/.test(typed) ? typed : "";
    return "several" in found ? { shown, closest: undefined, why: "several" } : { shown, closest: nearest(typed), why: "nobody" };
  };
  const other: LookUp = (typed) => (keys.has(folded(typed)) ? FOUND : { shown: typed, closest: nearest(typed), why: "nobody" });
  const known = new Map<string, Answer | typeof FOUND>();
  return (typed) => {
    const before = known.get(typed);
    if (before !== undefined) return before;
    const answer = table === "Patients" ? patient(typed) : other(typed);
    known.set(typed, answer);
    return answer;
  };
};

/** A column whose cells name rows, and of which table. */
interface Naming {
  readonly column: string;
  readonly tableOf: (record: ReadRecord) => string | undefined;
}

const payerOrPatient = ({ from }: ReadRecord): string | undefined =>
  from === "Payer" ? "Payers" : from === "Patient" ? "Patients" : undefined;

/** The columns that refer to another table, and those whose table the contract or another cell decides. */
const namingColumns = ({ table, columns }: SheetDescription): readonly Naming[] => [
  ...Object.entries(columns).flatMap(([column, { type }]): readonly Naming[] => {
    const { refersTo } = type;
    return refersTo === undefined ? [] : [{ column, tableOf: () => refersTo }];
  }),
  ...(table === visitSheet.table ? [{ column: "billTo", tableOf: () => "Payers or Policies" }] : []),
  ...(table === paymentSheet.table ? [{ column: "payerOrPatient", tableOf: payerOrPatient }] : []),
];

const wrongIn = ({ description, records }: TableInWorkbook, lookUp: (table: string) => LookUp): readonly Reference[] => {
  const wrong: Reference[] = [];
  for (const { column, tableOf } of namingColumns(description))
    for (const record of records) {
      const typed = record[column];
      const table = typeof typed === "string" ? tableOf(record) : undefined;
      if (typeof typed !== "string" || table === undefined) continue;
      const answer = lookUp(table)(typed);
      if (answer !== FOUND) wrong.push({ record, column, table, ...answer });
    }
  return wrong;
};

/** Every cell that names what is not there, by the table it stands in. */
export interface WrongReferences {
  readonly inTables: ReadonlyMap<TableInWorkbook, readonly Reference[]>;
  /** By the table that is named. */
  readonly lookUps: ReadonlyMap<string, LookUp>;
}

const NAMED = ["patients", "providers", "payers", "policies", "prescriptions", "authorizations", "claims", "deposits"] as const;

/** Whether everything that a cell can name is as it was. */
const sameNames = (a: ClinicRecords, b: ClinicRecords): boolean =>
  NAMED.every((kind) => a[kind] === b[kind]) &&
  sameItems(
    a.tables.map(({ place }) => place.table),
    b.tables.map(({ place }) => place.table),
  );

/** @param before of the workbook before a change: what was found in tables that are still the same is kept. */
export const wrongReferences = (
  records: ClinicRecords,
  person: FindPerson,
  before: { readonly records: ClinicRecords; readonly wrongReferences: WrongReferences } | undefined,
): WrongReferences => {
  const kept = before && sameNames(before.records, records) ? before.wrongReferences : undefined;
  const lookUps = new Map(kept?.lookUps);
  const lookUp = (table: string): LookUp => {
    const one = lookUps.get(table) ?? lookUpIn(records, person, table);
    lookUps.set(table, one);
    return one;
  };
  return { inTables: new Map(records.tables.map((table) => [table, kept?.inTables.get(table) ?? wrongIn(table, lookUp)])), lookUps };
};
