import { counted } from "../../../findings/words";
import type { OtherChargeRecord } from "../../../records/other-charges";
import { usDate, type CalendarDate } from "../../../values/calendar-date";
import { cents, NO_CENTS, sumCents, type Cents } from "../../../values/cents";
import { covers } from "../../../values/date-span";
import { dateValue, moneyValue, textValue, type NamedValues } from "../../../workbook/template-values";
import { cellGap, type DocumentGap } from "../../gap";
import { nameGaps } from "../../patient-gaps";
import { LETTERHEAD, missingSettings } from "../../practice-gaps";
import { spanWords, superbillNumber } from "../../superbill/superbill-names";
import { fullName, joined } from "../../written-names";
import type { Letter, LetterSources, NoLetter } from "../letter";
import { letterheadValues, practiceNumberValues } from "../letterhead";
import { daysWords } from "../written-terms";

/** A row of OtherCharges with a day, an amount and what it is. */
interface Charge {
  readonly record: OtherChargeRecord;
  readonly date: CalendarDate;
  readonly kind: NonNullable<OtherChargeRecord["kind"]>;
  readonly amount: Cents;
}

const chargesOf = ({ patient, span }: LetterSources): readonly Charge[] =>
  patient.rows.otherCharges
    .flatMap((record): readonly Charge[] => {
      const { date, kind, amount } = record;
      if (date === undefined || kind === undefined || amount === undefined || !covers(span, date)) return [];
      return [{ record, date, kind, amount }];
    })
    .sort((a, b) => a.date - b.date || a.record.place.row - b.record.place.row);

/** Rows that say too little to stand on a receipt. */
const unreadable = ({ patient, span }: LetterSources): readonly DocumentGap[] =>
  patient.rows.otherCharges.flatMap((record) => {
    if (record.date !== undefined && !covers(span, record.date)) return [];
    const empty = (["date", "kind", "amount"] as const).find((column) => record[column] === undefined);
    return empty === undefined ? [] : [cellGap(record, empty, "A row of OtherCharges, left off the receipt", true)];
  });

/** What was paid when the package was sold is not paid again. */
const isPaidBefore = ({ kind }: Charge): boolean => kind === "Package used";

const isUnpaid = (charge: Charge): boolean => charge.record.paidHow === undefined && !isPaidBefore(charge);

/** No money is handed over for it. */
const isDiscount = ({ kind }: Charge): boolean => kind === "Discount";

const sumOf = (charges: readonly Charge[]): Cents => sumCents(charges.map(({ amount }) => amount));

/** What is still due; a discount comes off what is not paid, as far as there is any. Negative is due to the patient. */
const openOf = (charges: readonly Charge[]): Cents => {
  const unpaid = charges.filter(isUnpaid);
  const due = sumOf(unpaid.filter((charge) => !isDiscount(charge)));
  return due > 0 ? cents(Math.max(0, due + sumOf(unpaid.filter(isDiscount)))) : due;
};

/** A receipt is for nothing that an insurer pays, so it names no procedure and no diagnosis, whoever typed one as a reason. */
const CODE = /\b(?:\d{5}|[A-Z]\d{4}|\d{4}[A-Z]|[A-TV-Z]\d[0-9A-Z]\.?[0-9A-Z]{0,4})\b/i;

const reasonOf = ({ record: { reason } }: Charge): string | undefined => (reason === undefined || CODE.test(reason) ? undefined : reason);

const chargeRow = (charge: Charge): NamedValues => ({
  Date: dateValue(charge.date),
  What: textValue(joined([charge.kind, reasonOf(charge)], ": ")),
  How: textValue(isPaidBefore(charge) ? "Paid with the package" : charge.record.paidHow),
  Amount: moneyValue(isPaidBefore(charge) ? NO_CENTS : charge.amount),
});

const gapsOf = (sources: LetterSources, charges: readonly Charge[]): readonly DocumentGap[] => [
  ...missingSettings(sources.ledger.clinic.practice, LETTERHEAD, true),
  ...nameGaps(sources.patient),
  ...unreadable(sources),
  ...charges.flatMap((charge) =>
    !isUnpaid(charge) || isDiscount(charge)
      ? []
      : [cellGap(charge.record, "paidHow", `How the ${charge.kind.toLowerCase()} of ${usDate(charge.date)} was paid`, true)],
  ),
];

const remarksOf = (charges: readonly Charge[]): readonly string[] => {
  const withCode = charges.filter((charge) => charge.record.reason !== undefined && reasonOf(charge) === undefined);
  return withCode.length === 0
    ? []
    : [`${counted(withCode.length, "reason")} left off: a receipt names no code of a procedure or a diagnosis.`];
};

const STATEMENT =
  "These are no services that an insurer pays for, and this receipt is for none of them: treatments stand on the superbill.";

/** A receipt of its own for tips, products, packages and missed visits, which are on no superbill and no claim. */
export const receipt = (sources: LetterSources): Letter | NoLetter => {
  const { ledger, patient } = sources;
  const { id = "" } = patient;
  const charges = chargesOf(sources);
  const from = charges[0]?.date;
  const to = charges.at(-1)?.date;
  if (from === undefined || to === undefined)
    return {
      why: `OtherCharges has no tip, product, package or missed visit of patient ${id} in these days, so there is nothing for a receipt.`,
    };
  const total = sumOf(charges.filter((charge) => !isPaidBefore(charge)));
  const open = openOf(charges);
  return {
    about: `${id} ${spanWords(from, to)}`,
    values: {
      fields: {
        ...letterheadValues("Receipt", ledger.clinic.practice, ledger.today),
        ...practiceNumberValues("Receipt", ledger.clinic.practice),
        "Receipt.Patient.Name": textValue(patient.record && fullName(patient.record)),
        "Receipt.Patient.Id": textValue(id),
        "Receipt.Number": textValue(`R-${superbillNumber(id, from, to)}`),
        "Receipt.Days": textValue(daysWords(from, to)),
        "Receipt.Total": moneyValue(total),
        "Receipt.Paid": moneyValue(cents(total - open)),
        "Receipt.Open": moneyValue(open),
        "Receipt.Statement": textValue(STATEMENT),
      },
      blocks: { "Receipt.Charges": charges.map(chargeRow) },
    },
    gaps: gapsOf(sources, charges),
    remarks: remarksOf(charges),
  };
};
