import { mostDiagnoses } from "../../reference/claim-form";
import { cents } from "../../values/cents";
import type { BilledLine, Superbill } from "./superbill";
import * as words from "./superbill-words";

const payersOf = (lines: readonly BilledLine[]): readonly string[] => [...new Set(lines.flatMap(({ line }) => line.payer?.name ?? []))];
const daysOf = (lines: readonly BilledLine[]) => lines.map(({ line }) => line.date);

const filed = ({ lines }: Superbill): string | undefined => {
  const sent = lines.filter(({ filing }) => filing === "sent");
  return sent.length === 0 ? undefined : words.claimWasSent(payersOf(sent), sent.length === lines.length, daysOf(sent));
};

/** Where the money stands; what the patient is to be reimbursed only where the insurer has not been asked by the clinic. */
const money = ({ lines, totals: { charges, paidByPatient, paidByPayers, adjustments, balance } }: Superbill): string | undefined => {
  const isPatients = !lines.some(({ filing }) => filing === "sent") && paidByPayers === 0;
  if (balance > 0) return paidByPatient === 0 ? words.balanceDue(balance) : words.partlyPaid(paidByPatient, balance);
  const credit = balance < 0 ? [words.creditOf(cents(Math.abs(balance)), isPatients)] : [];
  if (!isPatients || charges === 0 || paidByPatient <= 0) return [words.NOTHING_OWED, ...credit].join(" ");
  if (balance === 0 && adjustments === 0) return words.PAID_IN_FULL;
  return [adjustments === 0 ? words.PAID_WITH_CREDIT : words.NOTHING_OWED, words.PLEASE_REIMBURSE, ...credit].join(" ");
};

/** What the superbill asks of whom: reimburse the patient, do not file twice, what is still due. */
export const statementOf = (bill: Superbill): string | undefined => {
  if (bill.lines.length === 0) return undefined;
  const sentences = [filed(bill), bill.showPaid ? money(bill) : undefined].filter((sentence) => sentence !== undefined);
  return sentences.length === 0 ? undefined : sentences.join(" ");
};

/** What the office should know before it hands the superbill out. */
export const remarksOf = (bill: Superbill): readonly string[] => {
  const { lines, visits, diagnoses, insurances, prescriptions } = bill;
  const most = mostDiagnoses.on(bill.to)?.value;
  const drafts = visits.filter((visit) => lines.some(({ line }) => line.record.status === "Draft" && visit.lines.includes(line)));
  const toSend = lines.filter(({ filing }) => filing === "to send");
  const sent = lines.filter(({ filing }) => filing === "sent");
  const billed = insurances.filter(({ isBilled }) => isBilled);
  return [
    ...(drafts.length === 0 ? [] : [words.draftVisits(drafts.length)]),
    ...(sent.length === 0 ? [] : [words.billedAlready(payersOf(sent), daysOf(sent))]),
    ...(toSend.length === 0 ? [] : [words.clinicFiles(payersOf(toSend), daysOf(toSend))]),
    ...(most !== undefined && diagnoses.length > most ? [words.tooManyDiagnoses(diagnoses.length, most)] : []),
    ...(billed.length > 1 ? [words.severalPolicies(billed.map(({ payer }) => payer))] : []),
    ...(prescriptions.length > 1 ? [words.severalPrescriptions(prescriptions.length)] : []),
  ];
};
