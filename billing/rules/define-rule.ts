import type { Source } from "../reference/dated";
import type { Details, Explanation, Fix } from "../findings/finding";
import type { Severity } from "../findings/severity";
import type { CellOfRecord } from "../records/cell-in-workbook";
import type { AnyRecord } from "../records/describe";
import type { VisitRecord } from "../records/visits";
import type { Surroundings } from "../ledger/surroundings";
import type { About, Scope, Scopes } from "./scopes";

export const FAMILIES = [
  "records",
  "units",
  "codes",
  "diagnoses",
  "prescriptions",
  "authorizations",
  "limits",
  "benefits",
  "providers",
  "claims",
  "payments",
] as const;
export type Family = (typeof FAMILIES)[number];

/** The cell that a person would change: a column of a record by its key, or the header cell of a column. */
export type CellPlace = CellOfRecord;

/** The place of a record's column; a misspelt column does not compile. */
export const cellOf = <R extends AnyRecord>(record: R, column: Exclude<keyof R, "place" | "unreadable"> & string): CellPlace => ({
  record,
  column,
});

export interface Report<D extends Details> {
  /** Another severity than the rule's own, where the catalogue says so. */
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
  /** Whom it is about, where that is not the subject itself. */
  readonly about?: About;
  /** The sum behind the numbers, and the row that decided; worked out only for what is reported. */
  readonly explanation?: Explanation | undefined;
  readonly details: D;
}

/** What a rule is given besides its subject. */
export interface RuleContext<D extends Details> {
  /** The rest of the workbook, as far as a rule about one patient may know it; a rule that looks at the workbook has it as its subject. */
  readonly ledger: Surroundings;
  /** Every rule there is, also those not run this time, for what names a rule. */
  readonly ruleIds: ReadonlySet<string>;
  /** The rules that need a column of Visits, by their ids. */
  rulesNeeding(column: string): readonly string[];
  report(place: CellPlace, report: Report<D>): void;
  /** Says that the rule cannot run for this visit because `column` of `record` is not typed in; `uses` is what it takes for it instead. */
  lacks(record: AnyRecord, column: string, about?: About, uses?: string): void;
}

/** One rule, one file: its words, its source and its check (house.md, "Adding a rule"). */
export interface Rule<S extends Scope = Scope, D extends Details = Details> {
  /** The file's name: the thing and what is wrong with it, in a biller's words. */
  readonly id: string;
  readonly family: Family;
  readonly looksAt: S;
  readonly severity: Severity;
  /** One sentence: the condition found. */
  readonly summary: string;
  /** Why a payer or a clinic minds. */
  readonly why: string;
  readonly remedy: string;
  readonly source: Source;
  /** The columns of the workbook that switch or tune it, in words. */
  readonly settings?: string;
  /** Columns of Visits; where one is empty or unreadable the rule is skipped for that subject. */
  readonly needs?: readonly (keyof VisitRecord)[];
  /** Details that change as days go by, and nothing else does: in no fingerprint, so that an ignored finding stays ignored. */
  readonly goesBy?: readonly (keyof D & string)[];
  /** What is there; what is allowed. */
  readonly says: (details: D) => string;
  readonly check: (subject: Scopes[S], on: RuleContext<D>) => void;
}

export const defineRule = <S extends Scope, D extends Details>(rule: Rule<S, D>): Rule<S, D> => rule;

/** A rule of any scope, for lists; only the runner opens it. */
export type AnyRule = {
  readonly [S in Scope]: Omit<Rule<S>, "says" | "check" | "goesBy"> & {
    readonly goesBy?: readonly string[];
    says(details: Details): string;
    check(subject: Scopes[S], on: RuleContext<Details>): void;
  };
}[Scope];
