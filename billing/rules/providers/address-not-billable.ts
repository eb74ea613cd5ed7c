import { stateCode } from "../../reference/states";
import { practiceSettings, type PracticeSetting, type PracticeSettings } from "../../records/practice";
import { isPhoneNumber } from "../../values/phone-number";
import { cellOf, defineRule } from "../define-rule";

type AddressDetails = { readonly header: string; readonly why: "PO box" | "missing" | "state" | "ZIP" | "phone" };

type Why = AddressDetails["why"];

/** A box at the post office, a lockbox or a private mailbox, in the ways people write them. */
const NO_STREET = /\b(?:p\.?\s*o\.?\s*box|post office box|lock\s?box|pmb)\b/i;
const ZIP = /^\d{5}(?:-?\d{4})?$/;

const isNoStreet = (text: string): boolean => NO_STREET.test(text);
const isNoState = (text: string): boolean => stateCode(text) === undefined;
const isNoZip = (text: string): boolean => !ZIP.test(text);

/** What is wrong with what is typed; an empty cell that every practice needs is `required-cell-empty`. */
const TESTS: readonly (readonly [PracticeSetting, Why, (text: string) => boolean])[] = [
  ["address1", "PO box", isNoStreet],
  ["address2", "PO box", isNoStreet],
  ["state", "state", isNoState],
  ["zip", "ZIP", isNoZip],
  ["phone", "phone", (text) => !isPhoneNumber(text)],
  ["payToState", "state", isNoState],
  ["payToZip", "ZIP", isNoZip],
];

const PAY_TO: readonly PracticeSetting[] = ["payToAddress", "payToCity", "payToState", "payToZip"];

/** Payments go elsewhere, and part of that address is not typed. */
const missingPayTo = (practice: PracticeSettings): readonly PracticeSetting[] => {
  const isEmpty = (setting: PracticeSetting): boolean => {
    const value = practice.rows.get(setting)?.value;
    return value === undefined || value === null;
  };
  return PAY_TO.every(isEmpty) ? [] : PAY_TO.filter(isEmpty);
};

const WHAT_IS_RIGHT: Readonly<Record<Why, string>> = {
  "PO box": "names a box at a post office; box 33 takes a street address only",
  missing: "is empty, and the rest of that address is typed; payments need all of it",
  state: "is no state; it takes the two letters of one",
  ZIP: "is no ZIP code; it takes five or nine digits",
  phone: "is no phone number; it takes ten digits, and neither area nor exchange begins with 0 or 1",
};

export const addressNotBillable = defineRule<"workbook", AddressDetails>({
  id: "address-not-billable",
  family: "providers",
  looksAt: "workbook",
  severity: "error",
  summary: "The practice's address is none that a claim may have.",
  why: "Clearinghouses turn claims back whose billing address is a PO box or lacks a state, a ZIP code or a phone number.",
  remedy: "Type the street where you work; where mail goes elsewhere, that is the Pay-to address.",
  source: { title: "837P 005010X222A1, loops 2010AA and 2010AB; a clearinghouse's published claim edits", verified: "verified" },
  settings: "Address 1, Address 2, State, ZIP, Phone and the Pay-to address in Practice.",
  says: ({ header, why }) => `${header} ${WHAT_IS_RIGHT[why]}.`,
  check: ({ clinic: { practice } }, on) => {
    const report = (setting: PracticeSetting, why: Why): void => {
      const row = practice.rows.get(setting);
      if (row) on.report(cellOf(row, "value"), { details: { header: practiceSettings[setting].header, why } });
    };
    for (const [setting, why, isWrong] of TESTS) {
      const typed = practice[setting];
      if (typeof typed === "string" && isWrong(typed)) report(setting, why);
    }
    for (const setting of missingPayTo(practice)) report(setting, "missing");
  },
});
