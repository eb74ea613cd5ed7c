import type { ImportPreset } from "../../reference/import-presets/preset";
import { isoDate } from "../../values/calendar-date";
import { folded } from "../../values/folded";
import type { IncomingPayment } from "../../workbook/incoming/incoming-sheets";
import { contentMark } from "./content-mark";

const word = (value: unknown): string =>
  typeof value === "string" ? folded(value) : typeof value === "number" ? String(value) : Array.isArray(value) ? value.join("+") : "";

/** What tells one payment from another in a file that numbers none of them. */
const CONTENT = [
  "collected",
  "paid",
  "tip",
  "customerId",
  "patient",
  "lastName",
  "firstName",
  "payerOrPatient",
  "method",
  "paidWith",
  "transactionId",
  "checkOrEftNumber",
  "invoice",
  "claimNumber",
  "code",
  "units",
  "billed",
  "item",
  "remark",
] as const satisfies readonly (keyof IncomingPayment)[];

const OWN_NUMBERS: readonly (keyof IncomingPayment)[] = ["transactionId", "eventType"];

const day = (date: IncomingPayment["received"]): string => (date === undefined ? "" : isoDate(date));

/** Names a payment so that it is known when the same file comes again: by the vendor's own numbers, else by everything it says. */
export const paymentKey = (incoming: IncomingPayment, preset: ImportPreset | undefined): string => {
  const kind = preset?.id ?? "rows";
  const named = (preset?.key ?? OWN_NUMBERS).map((key) => word((incoming as Readonly<Record<string, unknown>>)[key]));
  if (named[0] !== undefined && named[0] !== "") return `${kind}:${named.join("/")}`;
  const said = [day(incoming.dateOfService), ...CONTENT.map((key) => word(incoming[key]))];
  return `${kind}:${day(incoming.received)}/${contentMark(said.join("/"))}`;
};
