import type { ImportPreset } from "../../reference/import-presets/preset";
import { cents, NO_CENTS, type Cents } from "../../values/cents";
import type { IncomingPayment } from "../../workbook/incoming/incoming-sheets";

/** What a row brought, to the cent: `payment + tip + giftCard` is everything that was collected. */
export interface Amounts {
  readonly payment: Cents;
  readonly tip: Cents;
  readonly giftCard: Cents;
  readonly isRefund: boolean;
}

const isRefund = (incoming: IncomingPayment, preset: ImportPreset | undefined): boolean => {
  const says = preset ? preset.refunds?.says : ["refund"];
  const words = (incoming.eventType ?? "").toLowerCase();
  return says?.some((one) => words.includes(one)) === true;
};

/** Undefined where the row has no amount. A refund is negative however the vendor signs it. */
export const amountsOf = (incoming: IncomingPayment, preset: ImportPreset | undefined): Amounts | undefined => {
  const { collected, paid, tip = NO_CENTS, giftCard = NO_CENTS } = incoming;
  const whole = collected ?? (paid === undefined ? undefined : cents(paid + tip + giftCard));
  if (whole === undefined) return undefined;
  const back = isRefund(incoming, preset);
  const sign = back && whole > 0 ? -1 : 1;
  const signed = (amount: Cents): Cents => cents(amount * sign + 0);
  const [t, g] = [signed(tip), signed(giftCard)];
  return { payment: cents(signed(whole) - t - g), tip: t, giftCard: g, isRefund: back || whole < 0 };
};
