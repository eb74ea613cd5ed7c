import type { Fix } from "../../findings/finding";
import { isRefused } from "../../ledger/shares/line-share";
import { refuses } from "../../reconcile/denials";
import type { IndexedLine } from "../../reconcile/line-index";
import type { Answer } from "../../reconcile/proposal";
import { rawCell, type AnyRecord } from "../../records/describe";
import { setCells } from "../../rules/set-cell";
import { folded } from "../../values/folded";
import { groupedBy } from "../../values/grouped";
import type { Accepted } from "./choices";
import type { ReconciliationRun } from "./run";

/** What a payer made of a line; undefined where it does not say, or takes something back. */
type LineOutcome = "Paid" | "Denied" | undefined;

type Share = Pick<Answer, "paid" | "deductible" | "copay" | "coinsurance">;

const isAllowed = ({ paid, deductible, copay, coinsurance }: Share): boolean => paid > 0 || deductible + copay + coinsurance > 0;

const acceptedOutcome = (answers: readonly Answer[]): LineOutcome => {
  if (answers.some(({ isReversal, paid }) => isReversal || paid < 0)) return undefined;
  if (answers.some(isAllowed)) return "Paid";
  return answers.every(refuses) ? "Denied" : undefined;
};

/** By the rows of an earlier acceptance. */
const postedOutcome = ({ line, patient }: IndexedLine): LineOutcome => {
  const posted = patient.benefits.posted().ofPayer(line);
  if (isRefused(line, posted)) return "Denied";
  return posted && isAllowed(posted) ? "Paid" : undefined;
};

/** States that an answer of the payer follows; Appealed, Closed, Written off and the like are somebody's own decision. */
const OPEN: ReadonlySet<unknown> = new Set(["Ready", "Billed", "Sent"]);

/** Nothing where the cell holds anything that is not an open state, or a word that we cannot read. */
const statusFix = (record: AnyRecord & { readonly status?: unknown }, value: string): readonly Fix[] =>
  rawCell(record, "status") === null || OPEN.has(record.status)
    ? setCells(`Reconcile: set ${value}`, [{ record, column: "status", value }])
    : [];

const statusOfClaim = (outcomes: readonly LineOutcome[]): string => {
  const first = outcomes[0] ?? "";
  return outcomes.every((outcome) => outcome === first) ? first : "Part paid";
};

const canBeAnswered = ({ line: { claimable, record } }: IndexedLine): boolean => claimable || rawCell(record, "status") === null;

/** Claims with a row of Visits that joins nothing, since its day or patient cannot be read: nobody knows what became of it. */
const unclearClaims = ({ checked, index }: ReconciliationRun): ReadonlySet<string> => {
  const joined = new Set(index.all.map(({ line }) => line.record));
  const rows = checked.ledger.records.visits.filter((record) => !joined.has(record));
  return new Set(rows.flatMap(({ claimNumber }) => (claimNumber === undefined ? [] : folded(claimNumber))));
};

/**
 * Sets where visits and claims stand once every line of a claim is paid or denied, by what is accepted now and what was before. A line that is the
 * patient's by deductible, copay or coinsurance counts as paid: the payer is done with it.
 */
export const statusFixes = (run: ReconciliationRun, all: readonly Accepted[]): readonly Fix[] => {
  const answered = groupedBy(
    all.filter(({ line }) => line !== undefined),
    ({ line }) => line,
  );
  const outcomeOf = (indexed: IndexedLine): LineOutcome => {
    const accepted = answered.get(indexed);
    return accepted ? acceptedOutcome(accepted.map(({ proposal }) => proposal.answer)) : postedOutcome(indexed);
  };
  const unclear = unclearClaims(run);
  // A line without a claim stands for itself.
  const claims = groupedBy([...answered.keys()], ({ line, nth }) => folded(line.record.claimNumber ?? "") || nth);
  return [...claims].flatMap(([number, [first]]) => {
    if (!first || (typeof number === "string" && unclear.has(number))) return [];
    const all = typeof number === "string" ? run.index.ofClaim(number).filter(canBeAnswered) : [first];
    const lines = all.map((indexed) => ({ indexed, outcome: outcomeOf(indexed) }));
    if (lines.some(({ outcome }) => outcome === undefined)) return [];
    const claim = first.patient.claimOf(first.line);
    return [
      ...lines.flatMap(({ indexed, outcome = "" }) => statusFix(indexed.line.record, outcome)),
      ...(claim ? statusFix(claim, statusOfClaim(lines.map(({ outcome }) => outcome))) : []),
    ];
  });
};
