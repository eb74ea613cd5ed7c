import { sumCents } from "../../../values/cents";
import { dateField, dateValue, moneyField, moneyValue, textField, textValue } from "../../../workbook/template-values";
import { paymentsWords } from "../packet-words";
import { headFields, REQUIRED, type SheetNames } from "./sheet-names";
import { headValues, type SheetValues } from "./sheet-values";

export const paymentsNames: SheetNames = {
  fields: {
    ...headFields("Payments"),
    "Packet.Payments.Total": moneyField("All payments: what the statement shows as paid.", REQUIRED),
    "Packet.Payments.Says": textField("That nothing else is in it.", REQUIRED),
  },
  blocks: {
    "Packet.Payments.Payments": {
      required: REQUIRED,
      columns: {
        Date: dateField("The day the money came.", REQUIRED),
        How: textField("Who paid, and how.", REQUIRED),
        Amount: moneyField("How much.", REQUIRED),
      },
    },
  },
};

/** Tips, products, packages and missed visits are rows of OtherCharges, which no line of service holds: they are not in here. */
export const paymentsValues: SheetValues = ({ packet }) => {
  const { payments } = packet.bill;
  return {
    fields: {
      ...headValues("Payments", packet),
      "Packet.Payments.Total": moneyValue(sumCents(payments.map(({ amount }) => amount))),
      "Packet.Payments.Says": textValue(paymentsWords(packet)),
    },
    blocks: {
      "Packet.Payments.Payments": payments.map(({ date, how, amount }) => ({
        Date: dateValue(date),
        How: textValue(how),
        Amount: moneyValue(amount),
      })),
    },
  };
};
