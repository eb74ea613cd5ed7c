import { counted } from "../../../findings/words";
import { placeOf } from "../../../records/cell-in-workbook";
import { usd } from "../../../values/cents";
import { paymentGaps } from "../../superbill/line-gaps";
import { inFile, missing, type Judged } from "../judged";
import type { Packet } from "../packet";

const PAID = "Type what the patient paid under Paid by patient in Visits, or post it in Payments.";

/** Each payment with its day and way; for paid invoices nothing may be open (rule book 6, seed 004). */
export const proofOfPayment = ({ bill, for: packetFor }: Packet): Judged | undefined => {
  const { totals, payments, lines } = bill;
  const isLien = packetFor.kind === "attorney" && packetFor.mode === "lien";
  if (payments.length === 0 && isLien) return undefined;
  const [first] = lines;
  if (totals.paidByPatient <= 0 || !first)
    return missing([
      { item: "A payment by the patient", remedy: PAID, place: first && placeOf(first.line.record, "paidByPatient"), blocks: true },
    ]);
  const gaps = paymentGaps(bill);
  if (gaps.length > 0) return missing(gaps);
  const owing = lines.find(({ balance }) => balance.open > 0);
  const mustBePaid = packetFor.kind === "attorney" && !isLien;
  if (mustBePaid && owing) {
    const item = `Payment of the open ${usd(totals.balance)}`;
    return missing([
      {
        item,
        remedy: `An invoice is paid once nothing is open. ${PAID}`,
        place: placeOf(owing.line.record, "paidByPatient"),
        blocks: true,
      },
    ]);
  }
  return inFile(`${counted(payments.length, "payment")}, ${usd(totals.paidByPatient)} of ${usd(totals.charges)} by the patient.`);
};
