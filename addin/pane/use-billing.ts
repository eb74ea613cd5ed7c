import { useCallback, useMemo, useState } from "react";
import type { BillForm } from "../bill/bill-form";
import type { Billing } from "../bill/billing";
import type { PacketForm } from "../bill/packet-form";
import type { DocumentTemplate } from "../built-in-workbooks";
import type { SelectedRow } from "../office/watch-selection";

interface BillingControl extends Billing {
  /** Asks for a superbill for the patient of a row. */
  readonly wish: (row: SelectedRow) => void;
  /** Another workbook has other patients and days; the clinic's own templates stay. */
  readonly forgetPatient: () => void;
}

/** What the Bill screen is given and what it keeps while other screens are shown. */
export const useBilling = ({
  ask,
  standardTemplate,
  delivery,
  writer,
}: Pick<Billing, "ask" | "standardTemplate" | "delivery" | "writer">): BillingControl => {
  const [document, chooseDocument] = useState<DocumentTemplate>("superbill");
  const [form, setForm] = useState<Partial<BillForm>>({});
  const [packet, setPacket] = useState<Partial<PacketForm>>({});
  const [wished, setWished] = useState<SelectedRow>();
  const takeWish = useCallback(() => setWished(undefined), []);
  const wish = useCallback((row: SelectedRow) => {
    chooseDocument("superbill");
    setWished(row);
  }, []);
  const change = useCallback((part: Partial<BillForm>) => setForm((before) => ({ ...before, ...part })), []);
  const changePacket = useCallback((part: Partial<PacketForm>) => setPacket((before) => ({ ...before, ...part })), []);
  const forgetPatient = useCallback(() => {
    setForm(({ own, usesOwn = false, showPaid = true }) => ({ own, usesOwn, showPaid }));
    setPacket(({ own, usesOwn = false }) => ({ own, usesOwn }));
  }, []);
  return useMemo(
    () => ({
      ...{ ask, standardTemplate, delivery, writer, document, chooseDocument, form, change, packet, changePacket },
      ...{ wished, takeWish, wish, forgetPatient },
    }),
    [ask, change, changePacket, delivery, document, forgetPatient, form, packet, standardTemplate, takeWish, wish, wished, writer],
  );
};
