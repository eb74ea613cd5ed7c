import type { PAYER_KINDS } from "../../../records/payers";
import { BLANK, cityLine, fromPayer, type Box } from "../box";
import { capitals } from "../form-text";

/** "Other" is the box of commercial plans, HMOs, automobile and workers' compensation insurers (NUCC manual, item 1; rule book 5.4). */
const COVERAGE: Readonly<Record<(typeof PAYER_KINDS)[number], string | undefined>> = {
  Commercial: "OTHER",
  Medicare: "MEDICARE",
  // A private plan that stands in for Medicare.
  "Medicare Advantage": "OTHER",
  Medicaid: "MEDICAID",
  "Workers comp": "OTHER",
  Auto: "OTHER",
  // Community care is neither TRICARE nor CHAMPVA.
  VA: "OTHER",
  "Discount program": "OTHER",
  Cash: undefined,
};

const city: Box = {
  text: ({ payer: { record } }) => cityLine(record?.claimsCity, record?.claimsState, record?.claimsZip),
  cell: ({ payer: { record } }) => record && { record, column: "claimsCity" },
};

/** Whom the form goes to, and the kind of coverage. */
export const CARRIER_BOXES = {
  "carrier.name": {
    text: ({ payer }) => capitals(payer.name),
    cell: ({ payer: { record } }) => record && { record, column: "payer" },
  },
  "carrier.street": fromPayer("claimsAddress", capitals),
  "carrier.street2": BLANK,
  "carrier.city": city,
  "1": fromPayer("kind", (kind) => COVERAGE[kind]),
} satisfies Readonly<Record<string, Box>>;
