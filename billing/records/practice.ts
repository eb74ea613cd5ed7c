import { oneOf, suggested } from "./column-types/choice";
import { date } from "./column-types/date";
import { identifier, npi, zip } from "./column-types/identifier";
import { percent, wholeNumber } from "./column-types/number";
import { text } from "./column-types/text";
import { yesNo } from "./column-types/yes-no";
import { anything } from "./column-types/anything";
import { column, rawCell, sheet, type AnyRecord, type RecordOf, type TablePlace, type ValueOf } from "./describe";
import { folded } from "../values/folded";
import { PLACES_OF_SERVICE, UNIT_RULES } from "./words";

export const TAX_ID_TYPES = ["EIN", "SSN"] as const;

/** The rows of the Practice sheet: what its Value cell holds depends on its Setting. */
export const practiceSettings = {
  practiceName: column("Practice name", text(), {
    required: true,
    aliases: ["Clinic name", "Business name"],
    note: "As on superbills and claims.",
    example: "Calm Hands LLC",
  }),
  legalName: column("Legal name", text(), { note: "Only where it differs from the practice name." }),
  taxId: column("Tax ID", identifier("a Tax ID of nine digits", [9]), {
    required: true,
    aliases: ["EIN", "TIN"],
    note: "Box 25.",
    example: "91-1234567",
  }),
  taxIdType: column("Tax ID type", oneOf(TAX_ID_TYPES), { required: true, note: "EIN or SSN.", example: "EIN" }),
  groupNpi: column("Group NPI", npi(), {
    aliases: ["NPI", "Practice NPI"],
    note: "Box 33a. Empty where therapists bill by themselves.",
    example: "1234567893",
  }),
  taxonomy: column("Taxonomy", text(), { note: "The massage therapist taxonomy unless your payer says otherwise.", example: "225700000X" }),
  address1: column("Address 1", text(), {
    required: true,
    aliases: ["Address", "Street"],
    note: "A street address. Box 33 takes no PO box.",
    example: "12 Alder St",
  }),
  address2: column("Address 2", text(), { note: "Suite or floor." }),
  city: column("City", text(), { required: true, note: "City of the practice.", example: "Grants Pass" }),
  state: column("State", text(), { required: true, note: "Two letters.", example: "OR" }),
  zip: column("ZIP", zip(), { required: true, aliases: ["ZIP code", "Postal code"], note: "Five or nine digits.", example: "97526" }),
  phone: column("Phone", text(), { required: true, aliases: ["Telephone"], note: "Ten digits.", example: "541-555-0100" }),
  fax: column("Fax", text(), { note: "For packets." }),
  email: column("Email", text(), { note: "For superbills." }),
  payToAddress: column("Pay-to address", text(), { note: "Only where payments go elsewhere." }),
  payToCity: column("Pay-to city", text(), { note: "Only where payments go elsewhere." }),
  payToState: column("Pay-to state", text(), { note: "Only where payments go elsewhere." }),
  payToZip: column("Pay-to ZIP", zip(), { note: "Only where payments go elsewhere." }),
  placeOfService: column("Place of service", suggested(PLACES_OF_SERVICE), {
    aliases: ["Place of service default", "POS"],
    note: "For lines that name none.",
    example: "11",
  }),
  acceptsAssignment: column("Accepts assignment", yesNo(), { aliases: ["Accepts assignment default"], note: "Box 27.", example: "Yes" }),
  unitRule: column("Unit rule", oneOf(UNIT_RULES), { note: "For payers that name none.", example: "Total minutes" }),
  fileWithinDays: column("File within (days)", wholeNumber(1), {
    aliases: ["Timely filing default (days)", "Timely filing"],
    note: "For payers that name none.",
    example: "90",
  }),
  lateCancellationHours: column("Late cancellation hours", wholeNumber(), { note: "Notice that patients must give.", example: "24" }),
  lateCancellationPercent: column("Late cancellation percent", percent(), { note: "Part of the fee that is charged.", example: "50" }),
  superbillFooter: column("Superbill footer", text(), { note: "A line at the foot of every superbill." }),
  checkAsOf: column("Check as of", date(), { note: "Checks as if today were this day. Empty means today." }),
} as const;

export type PracticeSetting = keyof typeof practiceSettings;

const isSetting = (key: string): key is PracticeSetting => key in practiceSettings;

const keyByName: ReadonlyMap<string, PracticeSetting> = new Map(
  Object.entries(practiceSettings).flatMap(([key, { header, aliases = [] }]) =>
    isSetting(key) ? [header, ...aliases].map((name) => [folded(name), key] as const).reverse() : [],
  ),
);

/** The setting of these words or of an alias; undefined for words that are not ours. */
export const settingNamed = (words: string): PracticeSetting | undefined => keyByName.get(folded(words));

/** What the clinic is: one setting per row. */
export const practiceSheet = sheet(
  "Practice",
  "The clinic itself: one setting per row.",
  {
    setting: column("Setting", text(), { required: true, note: "Do not rename these.", example: "Practice name", width: 26 }),
    value: column("Value", anything(), { note: "What the row's setting is.", example: "Calm Hands LLC", width: 40 }),
  },
  { keyColumn: "setting" },
);

export type PracticeRecord = RecordOf<typeof practiceSheet>;

/** The settings as typed, and where each stands; a setting is undefined when empty, unreadable or without a row. */
export type PracticeSettings = { readonly [Key in PracticeSetting]: ValueOf<(typeof practiceSettings)[Key]> | undefined } & {
  /** Undefined where the workbook has no Practice sheet. */
  readonly table: TablePlace | undefined;
  readonly rows: ReadonlyMap<PracticeSetting, PracticeRecord>;
};

/** The setting that a row of Practice is for. */
export const settingIn = (record: AnyRecord): PracticeSetting | undefined => {
  const words = rawCell(record, "setting");
  return typeof words === "string" ? settingNamed(words) : undefined;
};
