import type { PaymentRecord } from "../../records/payments";
import { NO_CENTS, sumCents, type Cents } from "../../values/cents";
import { folded } from "../../values/folded";
import { groupedBy } from "../../values/grouped";
import { lineFinder } from "./payment-line";
import { addUp, type Posted } from "./posted";
import type { ServiceLine } from "../visits/service-line";
import type { Visit } from "../visits/visit";

/** What the patient's own rows say of a line, added up. */
export interface PatientsRows {
  readonly paid: Cents;
  readonly writeOff: Cents;
  readonly otherAdjustment: Cents;
}

const NO_PAYMENTS: readonly PaymentRecord[] = [];
const NO_ROWS: PatientsRows = { paid: NO_CENTS, writeOff: NO_CENTS, otherAdjustment: NO_CENTS };

/** What was posted for the lines of one patient. */
export interface PostedPayments {
  /** Of the payer that the line is billed to, or of another one by its key. */
  readonly ofPayer: (line: ServiceLine, payerKey?: string) => Posted | undefined;
  /** Of other payers: secondary coverage, or money under another name. */
  readonly ofOthers: (line: ServiceLine) => readonly Posted[];
  /** The Payments rows of a line: payers' by the day they came, then the patient's. */
  readonly rowsOf: (line: ServiceLine) => readonly PaymentRecord[];
  /** Those of them that are payers', by the day they came. */
  readonly payerRowsOf: (line: ServiceLine) => readonly PaymentRecord[];
  /** Those of them that are the payer's whom the line is billed to. */
  readonly ownRowsOf: (line: ServiceLine) => readonly PaymentRecord[];
  /** The line that a row of Payments is for. */
  readonly lineOf: (row: PaymentRecord) => ServiceLine | undefined;
  /** Payments rows from payers that tell no line: for a claim as a whole, or for nothing that is here. */
  readonly payerRowsWithoutLine: readonly PaymentRecord[];
  /** Payments rows from the patient. */
  readonly ofPatient: (line: ServiceLine) => PatientsRows;
  /** Payments rows from the patient that name no line: for which visits they are is not known. */
  readonly patientRowsWithoutLine: number;
}

const sum = (rows: readonly PaymentRecord[], column: keyof PatientsRows): Cents => sumCents(rows.map((row) => row[column] ?? NO_CENTS));

const payerOf = ({ payerOrPatient }: PaymentRecord): string => folded(payerOrPatient ?? "");

/**
 * Joins a patient's Payments rows to the lines they are for.
 * @param payments the patient's, in content order. @param lines the patient's, in content order. @param visits the same patient's.
 */
export const postPayments = (
  payments: readonly PaymentRecord[],
  lines: readonly ServiceLine[],
  visits: readonly Visit[],
): PostedPayments => {
  const fromPayers = new Map<ServiceLine, PaymentRecord[]>();
  const fromPatient = new Map<ServiceLine, PaymentRecord[]>();
  const lineOf = new Map<PaymentRecord, ServiceLine>();
  const payerRowsWithoutLine: PaymentRecord[] = [];
  let patientRowsWithoutLine = 0;
  const find = payments.length === 0 ? () => undefined : lineFinder(lines, visits);
  for (const row of payments) {
    const line = find(row);
    if (line) lineOf.set(row, line);
    if (row.from === "Patient") {
      const rows = line && fromPatient.get(line);
      if (rows) rows.push(row);
      else if (line) fromPatient.set(line, [row]);
      else patientRowsWithoutLine++;
      continue;
    }
    if (row.from !== "Payer") continue;
    if (!line) {
      payerRowsWithoutLine.push(row);
      continue;
    }
    const rows = fromPayers.get(line);
    if (rows) rows.push(row);
    else fromPayers.set(line, [row]);
  }
  const postedOf = new Map<ServiceLine, readonly Posted[]>();
  for (const [line, rows] of fromPayers)
    postedOf.set(
      line,
      [...groupedBy(rows, payerOf)].map(([payer, own]) => addUp(payer, own, line.record.charge)),
    );
  return {
    ofPayer: (line, payerKey = line.payer?.key) => postedOf.get(line)?.find(({ payer }) => payer === payerKey),
    ofOthers: (line) => postedOf.get(line)?.filter(({ payer }) => payer !== line.payer?.key) ?? [],
    payerRowsOf: (line) => fromPayers.get(line) ?? NO_PAYMENTS,
    ownRowsOf: (line) => fromPayers.get(line)?.filter((row) => payerOf(row) === line.payer?.key) ?? NO_PAYMENTS,
    lineOf: (row) => lineOf.get(row),
    payerRowsWithoutLine,
    rowsOf: (line) => [...(fromPayers.get(line) ?? []), ...(fromPatient.get(line) ?? [])],
    ofPatient: (line) => {
      const rows = fromPatient.get(line);
      return rows ? { paid: sum(rows, "paid"), writeOff: sum(rows, "writeOff"), otherAdjustment: sum(rows, "otherAdjustment") } : NO_ROWS;
    },
    patientRowsWithoutLine,
  };
};
