import { settingToFill } from "../records/cell-to-fill";
import type { PracticeSetting, PracticeSettings } from "../records/practice";
import type { DocumentGap } from "./gap";

const ITEMS = {
  practiceName: "Practice name",
  address1: "Address of the practice",
  city: "City of the practice",
  state: "State of the practice",
  zip: "ZIP code of the practice",
  phone: "Phone number of the practice",
  taxId: "Tax ID of the practice",
  placeOfService: "Place of service",
  fax: "Fax number of the practice",
} as const satisfies Partial<Record<PracticeSetting, string>>;

type NeededSetting = keyof typeof ITEMS;

/** What every document says of the clinic that it comes from (rule book 6, starred). */
export const LETTERHEAD: readonly NeededSetting[] = ["practiceName", "address1", "city", "state", "zip", "phone"];

const settingGap = (practice: PracticeSettings, setting: NeededSetting, blocks: boolean): DocumentGap => ({
  item: ITEMS[setting],
  ...settingToFill(practice, setting),
  blocks,
});

/** Those of the settings that are empty, unreadable or without a row. */
export const missingSettings = (practice: PracticeSettings, settings: readonly NeededSetting[], blocks: boolean): readonly DocumentGap[] =>
  settings.flatMap((setting) => (practice[setting] === undefined ? [settingGap(practice, setting, blocks)] : []));
