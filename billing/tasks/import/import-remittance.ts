import { paymentRows, type PaymentRow } from "../../reconcile/payment-rows";
import { postedBefore } from "../../reconcile/posted-before";
import { paymentSheet } from "../../records/payments";
import type { Remittance } from "../../records/remittance";
import { folded } from "../../values/folded";
import { read835 } from "../../x12/read-835";
import type { ClinicSoFar } from "./clinic-so-far";
import { leftOut, needsYou, type Outcome, type RowOutcome } from "./outcome";
import type { PaymentsHere } from "./payments-here";

const NO_AMOUNT = "The remittance says no amount for it.";
const NO_DAY = "The remittance has no date of payment.";
const SAME_PAYMENT =
  "A payment of this number and total is in Payments already, typed by hand or from another source. Delete those rows to take these instead, or leave it so.";

/** What becomes of each row that the remittances of an 835 file make, and what the reading of it says. */
export interface RemittanceOutcomes {
  readonly rows: readonly RowOutcome[];
  readonly notes: readonly string[];
}

/** The Patient ID: by our claim, else by the name where it is one patient's; undefined leaves the name as the payer writes it. */
const patientFinder = ({ records, people }: ClinicSoFar): ((row: PaymentRow) => string | undefined) => {
  const ofClaim = new Map(
    records.claims.flatMap(({ claimNumber, patient }) =>
      claimNumber === undefined || patient === undefined ? [] : [[folded(claimNumber), patient] as const],
    ),
  );
  return ({ claim, row }) => {
    const ours = claim?.claimNumber === undefined ? undefined : ofClaim.get(folded(claim.claimNumber));
    const written = ours ?? row["patient"];
    const found = typeof written === "string" ? people.find({ patient: written }) : undefined;
    return found && "person" in found ? found.person.id : ours;
  };
};

const payerOf = ({ payer }: Remittance, clinic: ClinicSoFar): string | undefined =>
  [payer.name, ...payer.ids].flatMap((word) => (word === undefined ? [] : (clinic.payer(word) ?? [])))[0];

/** Reads an 835 and makes its rows of Payments, each by its own key, so that the same remittance is known in whatever file it comes. */
export const importRemittance = (
  contents: { readonly text: string },
  file: string,
  clinic: ClinicSoFar,
  known: PaymentsHere,
): RemittanceOutcomes => {
  const { remittances, problems } = read835(contents.text, { file });
  const patientOf = patientFinder(clinic);
  const before = postedBefore(clinic.records.payments);
  let line = 0;

  const become = (one: PaymentRow): Outcome => {
    const { key, paid, row } = one;
    if (paid === undefined) return needsYou(NO_AMOUNT);
    const here = known.find([key], paid, contents);
    if (here) return here;
    if ((row["received"] ?? null) === null) return needsYou(NO_DAY);
    known.add([key], paid, { source: contents, line });
    const patient = patientOf(one);
    const whole = { ...row, ...(patient === undefined ? {} : { patient }), paymentNumber: clinic.numbers.Payments.next() };
    return { is: "added", rows: [{ table: paymentSheet.table, row: whole }], refund: paid < 0 };
  };

  const rows = remittances.flatMap((remittance) => {
    const on = { dateSystem: clinic.dateSystem, payer: payerOf(remittance, clinic), nextNumber: () => "" };
    const made = paymentRows(remittance, on);
    if (made.length === 0) return [{ line: ++line, outcome: leftOut("no money and no claim") }];
    const isThere = before(remittance, made).state === "same payment";
    return made.map((one) => ({ line: ++line, outcome: isThere ? needsYou(SAME_PAYMENT) : become(one) }));
  });
  const told = problems.filter(({ severity }) => severity !== "note");
  return { rows, notes: told.map(({ place, message }) => `${file}, line ${place.line}: ${message}`) };
};
