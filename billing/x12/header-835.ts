import type { CalendarDate } from "../values/calendar-date";
import type { Cents } from "../values/cents";
import type { OtherSegment, Remittance } from "../records/remittance";
import { account, dayAt, requiredAmountAt, type Reading835 } from "./reading-835";
import { elementAt, type Segment } from "./segment";

interface Draft {
  total: Cents | undefined;
  method: string | undefined;
  date: CalendarDate | undefined;
  produced: CalendarDate | undefined;
  traceNumber: string | undefined;
  originator: string | undefined;
  payerName: string | undefined;
  readonly payerIds: Set<string>;
  payeeName: string | undefined;
  npi: string | undefined;
  taxId: string | undefined;
  readonly seen: Set<string>;
}

/** What a remittance says before its claims. */
export type RemittanceHeader = Pick<
  Remittance,
  "payer" | "payee" | "traceNumber" | "originator" | "method" | "total" | "date" | "produced"
>;

/** REF01 of numbers of the payer. */
const PAYER_IDS: ReadonlySet<string> = new Set(["2U", "NF", "EO", "HI"]);
const DOLLARS = "USD";

const addId = (header: Draft, id: string | undefined): boolean => {
  if (id !== undefined) header.payerIds.add(id);
  return id !== undefined;
};

const readPayment = (reading: Reading835, bpr: Segment, header: Draft): boolean => {
  header.total = requiredAmountAt(reading, bpr, 2, "the total of the payment");
  header.method = elementAt(bpr, 4)?.toUpperCase();
  header.date = dayAt(reading, bpr, 16);
  if (elementAt(bpr, 3) === "D") {
    const message = "The payer takes this amount (BPR03 is D, debit) instead of paying it. Ask the payer what it is for.";
    reading.problems.push({ code: "total-is-debit", severity: "warning", place: bpr.place, message });
  }
  return header.total !== undefined;
};

const readParty = (n1: Segment, header: Draft): boolean => {
  const [qualifier, id] = [elementAt(n1, 3), elementAt(n1, 4)];
  if (elementAt(n1, 1) === "PR") {
    header.payerName = elementAt(n1, 2);
    addId(header, id);
    return true;
  }
  if (elementAt(n1, 1) !== "PE") return false;
  header.payeeName = elementAt(n1, 2);
  if (qualifier === "XX") header.npi = id;
  if (qualifier === "FI") header.taxId = id;
  return id === undefined || qualifier === "XX" || qualifier === "FI";
};

const readReference = (ref: Segment, header: Draft): boolean => {
  const [qualifier = "", id] = [elementAt(ref, 1), elementAt(ref, 2)];
  if (PAYER_IDS.has(qualifier)) return addId(header, id);
  if (qualifier !== "TJ" || id === undefined || (header.taxId ?? id) !== id) return false;
  header.taxId = id;
  return true;
};

const readCurrency = (reading: Reading835, cur: Segment): boolean => {
  const currency = elementAt(cur, 2);
  if (currency === DOLLARS) return true;
  const message = `The amounts are in ${currency ?? "a currency that is not named"}, not in US dollars. Do not post them before they are converted.`;
  reading.problems.push({ code: "currency-foreign", severity: "error", place: cur.place, message });
  return false;
};

/** Puts one segment before the claims into the header; of segments that come once, a second is kept as it is written. */
const understand = (reading: Reading835, segment: Segment, header: Draft): boolean => {
  const { id } = segment;
  const once = id === "N1" ? `N1 ${elementAt(segment, 1) ?? ""}` : id;
  if (id !== "REF" && header.seen.has(once)) return false;
  header.seen.add(once);
  switch (id) {
    case "BPR":
      return readPayment(reading, segment, header);
    case "TRN":
      header.traceNumber = elementAt(segment, 2);
      header.originator = elementAt(segment, 3);
      return true;
    case "CUR":
      return readCurrency(reading, segment);
    case "DTM":
      if (elementAt(segment, 1) !== "405") return false;
      header.produced = dayAt(reading, segment, 2);
      return header.produced !== undefined;
    case "N1":
      return readParty(segment, header);
    case "REF":
      return readReference(segment, header);
    default:
      return false;
  }
};

const reportMissing = (reading: Reading835, place: Segment["place"], { seen, traceNumber, date }: Draft): void => {
  const missing = [
    ...(seen.has("BPR") ? [] : ["the total of the payment (BPR)"]),
    ...(seen.has("BPR") && date === undefined ? ["the day of the payment (BPR16)"] : []),
    ...(traceNumber === undefined ? ["the number of the check or transfer (TRN)"] : []),
  ];
  for (const what of missing) {
    const message = `The remittance lacks ${what}, so it cannot be matched with a deposit. Ask the payer for it.`;
    reading.problems.push({ code: "value-missing", severity: "warning", place, message });
  }
};

/** What stands before the first claim. @param place of the remittance, for what is missing. */
export const readHeader = (
  reading: Reading835,
  segments: readonly Segment[],
  place: Segment["place"],
  others: OtherSegment[],
): RemittanceHeader => {
  const header: Draft = {
    total: undefined,
    method: undefined,
    date: undefined,
    produced: undefined,
    traceNumber: undefined,
    originator: undefined,
    payerName: undefined,
    payerIds: new Set(),
    payeeName: undefined,
    npi: undefined,
    taxId: undefined,
    seen: new Set(),
  };
  for (const segment of segments) account(reading, segment, understand(reading, segment, header), others);
  reportMissing(reading, place, header);
  const { payerName, payerIds, payeeName, npi, taxId, traceNumber, originator, method, total, date, produced } = header;
  const payer = { name: payerName, ids: [...payerIds] };
  return { payer, payee: { name: payeeName, npi, taxId }, traceNumber, originator, method, total, date, produced };
};
