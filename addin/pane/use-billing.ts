import { useCallback, useMemo, useState } from "react";
import type { BillForm } from "../bill/bill-form";
import type { Billing } from "../bill/billing";
import type { SelectedRow } from "../office/watch-selection";

interface BillingControl extends Billing {
  /** Asks for a superbill for the patient of a row. */
  readonly wish: (row: SelectedRow) => void;
  /** Another workbook has other patients and days; the clinic's own template stays. */
  readonly forgetPatient: () => void;
}

/** What the Bill screen is given and what it keeps while other screens are shown. */
export const useBilling = ({ ask, standardTemplate, delivery }: Pick<Billing, "ask" | "standardTemplate" | "delivery">): BillingControl => {
  const [form, setForm] = useState<Partial<BillForm>>({});
  const [wished, wish] = useState<SelectedRow>();
  const takeWish = useCallback(() => wish(undefined), []);
  const change = useCallback((part: Partial<BillForm>) => setForm((before) => ({ ...before, ...part })), []);
  const forgetPatient = useCallback(() => setForm(({ own, usesOwn = false, showPaid = true }) => ({ own, usesOwn, showPaid })), []);
  return useMemo(
    () => ({ ask, standardTemplate, delivery, form, change, wished, takeWish, wish, forgetPatient }),
    [ask, change, delivery, forgetPatient, form, standardTemplate, takeWish, wished],
  );
};
