import { isUnsent } from "../../ledger/claims/filing";
import type { ClaimFacts } from "../../ledger/claim-facts/claim-facts";
import { daysToAnswer } from "../../ledger/deadlines";
import { changeSheet } from "../../records/changes";
import { claimSheet, type ClaimRecord } from "../../records/claims";
import { rawCell } from "../../records/describe";
import type { SentBy } from "../../records/sent-by";
import { setCells, type NewCell } from "../../rules/set-cell";
import { addDays, serialFromDate, type CalendarDate, type DateSystem } from "../../values/calendar-date";
import { inDollars } from "../../values/cents";
import type { Edit, NewRow } from "../../workbook/edit";
import { addedRowTold, changesOf, type Changing } from "../change-log";
import type { CheckedWorkbook } from "../check-workbook";
import { numbering } from "../import/numbering";
import { factsAbout, type PacketAbout } from "./about";

/** How a claim went out, and who writes it down. */
export interface Sending extends Omit<Changing, "action"> {
  readonly sentOn: CalendarDate;
  readonly sentBy: SentBy;
  readonly trackingNumber?: string | undefined;
}

/** Edits for one step to undo. */
export interface MarkedAsSent {
  readonly edits: readonly Edit[];
  readonly claim: string;
  /** When to ask for an answer; undefined where the payer's usual days cannot be read. */
  readonly followUpOn: CalendarDate | undefined;
  /** Headers that Claims lacks, so that what belongs under them is not written. */
  readonly lacks: readonly string[];
}

const ACTION = "Mark as sent";

/** A claim that was answered keeps what was answered. */
const BEFORE_ANSWER: ReadonlySet<string | undefined> = new Set([undefined, "Draft", "Sent", "Rejected"]);

/** Columns that say how a claim went out, by their keys. */
const sentCells = (sending: Sending, followUpOn: CalendarDate | undefined, dateSystem: DateSystem): NewRow => ({
  sentOn: serialFromDate(sending.sentOn, dateSystem),
  sentBy: sending.sentBy,
  ...(sending.trackingNumber === undefined ? {} : { trackingNumber: sending.trackingNumber }),
  status: "Sent",
  ...(followUpOn === undefined ? {} : { followUpOn: serialFromDate(followUpOn, dateSystem) }),
});

const cellsOfClaim = (record: ClaimRecord, sent: NewRow): readonly NewCell[] =>
  Object.entries(sent)
    .filter(([column]) => column !== "status" || BEFORE_ANSWER.has(record.status))
    .map(([column, value]) => ({ record, column, value }));

/** What was paid or denied says more than Billed. */
const cellsOfLines = ({ lines }: ClaimFacts, claim: string): readonly NewCell[] =>
  lines.flatMap(({ line }): readonly NewCell[] => [
    ...(line.record.claimNumber === undefined ? [{ record: line.record, column: "claimNumber", value: claim }] : []),
    ...(isUnsent(line) ? [{ record: line.record, column: "status", value: "Billed" }] : []),
  ]);

const differing = ({ record, column, value }: NewCell): boolean => rawCell(record, column) !== value;

const newClaim = ({ patient, payer, policy, charge }: ClaimFacts, claim: string, sent: NewRow): NewRow => ({
  claimNumber: claim,
  patient: patient.id ?? null,
  payer: payer.name,
  ...(policy?.policyNumber === undefined ? {} : { policyNumber: policy.policyNumber }),
  kind: "Original",
  billed: inDollars(charge),
  ...sent,
});

const lackingHeaders = ({ ledger: { records } }: CheckedWorkbook, row: NewRow): readonly string[] => {
  const receipt = records.receipts.find(({ table }) => table === claimSheet.table);
  if (!receipt) return [];
  const there = new Set(receipt.columns.map(({ ours }) => ours));
  return Object.entries(claimSheet.columns).flatMap(([key, { header }]) => (row[key] !== undefined && !there.has(header) ? [header] : []));
};

/**
 * Writes down that a claim went out: Sent on, Sent by, Tracking #, Status and Follow up on of its row, and its lines as Billed. Lines without a
 * claim get a row of Claims with the next number. Undefined where there is no such claim or line.
 */
export const markAsSent = (checked: CheckedWorkbook, about: PacketAbout, sending: Sending): MarkedAsSent | undefined => {
  const { ledger, workbook } = checked;
  const { dateSystem } = workbook;
  const facts = factsAbout(ledger, about, undefined);
  if (!facts) return undefined;
  const { records } = ledger;
  const next = (): string =>
    numbering(
      records.claims.map(({ claimNumber }) => claimNumber),
      "C-0001",
    ).next();
  const claim = facts.record?.claimNumber ?? next();
  const days = daysToAnswer(facts.payer);
  const followUpOn = days === undefined ? undefined : addDays(sending.sentOn, days);
  const sent = sentCells(sending, followUpOn, dateSystem);
  const row = facts.record ? undefined : newClaim(facts, claim, sent);
  const cells = [...(facts.record ? cellsOfClaim(facts.record, sent) : []), ...cellsOfLines(facts, claim)].filter(differing);
  const changing: Changing = { by: sending.by, when: sending.when, action: ACTION };
  const set = setCells(ACTION, cells).map(({ writes, identity }) => ({ does: "setCells" as const, writes, identity }));
  const told = [
    ...(row ? [addedRowTold(claimSheet.table, { key: claim, holds: row["billed"] ?? null }, changing, dateSystem)] : []),
    ...set.flatMap((edit) => changesOf(edit, records.receipts, changing, dateSystem).rows),
  ];
  return {
    edits: [
      ...set,
      ...(row ? [{ does: "appendRows" as const, table: claimSheet.table, rows: [row] }] : []),
      ...(told.length === 0 ? [] : [{ does: "appendRows" as const, table: changeSheet.table, rows: told }]),
    ],
    claim,
    followUpOn,
    lacks: lackingHeaders(checked, row ?? sent),
  };
};
