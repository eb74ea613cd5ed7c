import { screen } from "@testing-library/react";
import type { PaymentsAct, PaymentsView } from "../../../addin/check/money-questions";
import type { ExcelHost } from "../../../addin/pane/excel-host";
import type { Edit } from "../../../billing/workbook/edit";
import { fakeHost } from "../fake-host";
import { answering, givesInTurn } from "../fake-session";
import { finding, outcome } from "../outcome";
import { checkedPane } from "../pane-under-test";
import { lineAt, paymentRows } from "./payments-view";

export const SOME = outcome([finding(118)]);

/** The pane on Payments; remembers what was to be accepted. */
export const paymentsPane = async (shown: PaymentsView, host: ExcelHost = fakeHost(), edits: readonly Edit[] = [paymentRows(1)]) => {
  const acts: PaymentsAct[] = [];
  const ask = answering({
    payments: () => shown,
    findLines: (text) => ({ lines: text === "ortiz" ? [lineAt(150, { patientName: "Ortiz, Lee" })] : [], more: 0 }),
    paymentsEdits: ({ act }) => {
      acts.push(act);
      return { edits, lacking: [] };
    },
  });
  const user = await checkedPane({ ...givesInTurn(SOME), ask }, host);
  await user.click(screen.getByRole("tab", { name: "Payments" }));
  await screen.findByRole("button", { name: "Accept all exact" });
  return { user, acts };
};
export const isOff = (button: HTMLElement): boolean => button.getAttribute("aria-disabled") === "true";
