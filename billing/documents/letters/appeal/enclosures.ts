import type { PaymentRecord } from "../../../records/payments";
import { usDate } from "../../../values/calendar-date";
import { isRefusal } from "../../../ledger/payments/typed-reason";
import { eachDay } from "../written-terms";
import type { Appeal } from "./appeal";
import { prescriptionPaper } from "./facts/prescription-facts";

const claimCopy = ({ claim: { record } }: Appeal): string =>
  `Claim ${record.claimNumber ?? ""}${record.sentOn === undefined ? "" : `, sent on ${usDate(record.sentOn)}`}`;

const remittance = ({ received, checkOrEftNumber }: PaymentRecord): string =>
  `Remittance${received === undefined ? "" : ` of ${usDate(received)}`}${checkOrEftNumber === undefined ? "" : `, number ${checkOrEftNumber}`}`;

const remittances = ({ patient, refusals }: Appeal): readonly string[] =>
  refusals.flatMap(({ line }) =>
    patient.benefits
      .posted()
      .ownRowsOf(line)
      .filter(({ reasonCodes }) => reasonCodes?.some(isRefusal) === true)
      .map(remittance),
  );

const notes = ({ refusals }: Appeal): readonly string[] => {
  const written = refusals.filter(({ line }) => line.record.noteDone === true);
  return written.length === 0
    ? []
    : [`Treatment ${written.length === 1 ? "note" : "notes"} of ${eachDay(written.map(({ line }) => line.date))}`];
};

/** The papers that go with the letter, each once: those alone that the workbook says are there. */
export const enclosuresOf = (appeal: Appeal): readonly string[] => [
  ...new Set([
    claimCopy(appeal),
    ...remittances(appeal),
    ...appeal.prescriptions.map(({ record }) => prescriptionPaper(record)),
    ...notes(appeal),
    ...appeal.arguments.flatMap(({ encloses }) => encloses),
  ]),
];
