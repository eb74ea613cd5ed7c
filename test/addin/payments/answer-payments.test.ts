import { paymentsEdits, paymentsView } from "../../../addin/check/answer-payments";
import { clinicWith } from "../../clinics/clinic-with";
import { BY, bookOf, MEMBER } from "../../billing/reconcile/reconciled";

test("a patient's payment on a visit can be unmatched like a payer's, and one on no visit is not in the list", () => {
  const paid = { received: "2026-11-04", from: "Patient", payerOrPatient: "P-0042", patient: "P-0042", paid: 25 };
  const Payments = [
    { ...paid, paymentNumber: "PY-1", visitLine: "V-1-1" },
    { ...paid, paymentNumber: "PY-2" },
  ];
  const checked = bookOf(clinicWith({ ...MEMBER, Visits: [{ visitNumber: "V-1" }], Payments }));
  expect(paymentsView(checked, []).matched).toMatchObject([{ paymentNumber: "PY-1", patient: "P-0042", paid: 2_500 }]);
  const { edits } = paymentsEdits(checked, { files: [], act: { is: "unmatch", paymentNumber: "PY-1" }, by: BY });
  expect(edits).toMatchObject([
    { does: "setCells", writes: [{ sheet: "Payments", was: "V-1-1", value: null }] },
    { does: "appendRows", table: "Changes" },
  ]);
});
