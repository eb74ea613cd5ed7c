import { dated } from "./dated";

/** How many diagnoses one claim form has room for (box 21 of the CMS-1500, 02/12 version). */
export const mostDiagnoses = dated([
  { from: "2014-04-01", value: 12, source: { title: "CMS-1500 (02/12), item 21; rule book 5.4", verified: "verified" } },
]);

/** How many of them one service line can point to (box 24E). */
export const mostPointers = dated([
  { from: "2014-04-01", value: 4, source: { title: "CMS-1500 (02/12), item 24E; 837P SV107; rule book 3.3 D-09", verified: "verified" } },
]);

/**
 * The parts of the boxes that a form carries once, by official number: our own label and the characters there is room for.
 * A box with a choice ("6": "SELF") holds the chosen word, its length is that of one X.
 * Lengths: NUCC 1500 manual, 02/12 form, as listed in rule book 5.4; unverified.
 */
export const CLAIM_BOXES = {
  "carrier.name": { label: "Payer", length: 31 },
  "carrier.street": { label: "Payer, street", length: 31 },
  "carrier.street2": { label: "Payer, second line of the street", length: 31 },
  "carrier.city": { label: "Payer, city, state and ZIP", length: 31 },
  "1": { label: "Kind of coverage", length: 1 },
  "1a": { label: "Insured's ID", length: 29 },
  "2": { label: "Patient's name", length: 28 },
  "3.date": { label: "Patient's birth date", length: 8 },
  "3.sex": { label: "Patient's sex", length: 1 },
  "4": { label: "Insured's name", length: 29 },
  "5.street": { label: "Patient's street", length: 28 },
  "5.city": { label: "Patient's city", length: 24 },
  "5.state": { label: "Patient's state", length: 3 },
  "5.zip": { label: "Patient's ZIP", length: 12 },
  "5.phone": { label: "Patient's phone", length: 10 },
  "6": { label: "Patient's relationship to the insured", length: 1 },
  "7.street": { label: "Insured's street", length: 29 },
  "7.city": { label: "Insured's city", length: 23 },
  "7.state": { label: "Insured's state", length: 4 },
  "7.zip": { label: "Insured's ZIP", length: 12 },
  "7.phone": { label: "Insured's phone", length: 10 },
  "9": { label: "Other insured's name", length: 28 },
  "9a": { label: "Other insured's policy or group", length: 28 },
  "9d": { label: "Other insurance plan", length: 28 },
  "10a": { label: "Condition due to employment", length: 1 },
  "10b": { label: "Condition due to an auto accident", length: 1 },
  "10b.state": { label: "State of the auto accident", length: 2 },
  "10c": { label: "Condition due to another accident", length: 1 },
  "10d": { label: "Claim codes", length: 19 },
  "11": { label: "Group or FECA number", length: 29 },
  "11a.date": { label: "Insured's birth date", length: 8 },
  "11a.sex": { label: "Insured's sex", length: 1 },
  "11b.qualifier": { label: "Other claim ID, qualifier", length: 2 },
  "11b": { label: "Other claim ID", length: 28 },
  "11c": { label: "Insurance plan", length: 29 },
  "11d": { label: "Another health plan", length: 1 },
  "12": { label: "Patient's signature", length: 17 },
  "13": { label: "Insured's signature", length: 17 },
  "14.date": { label: "Date of the illness or injury", length: 8 },
  "14.qualifier": { label: "Date of the illness or injury, qualifier", length: 3 },
  "15.qualifier": { label: "Other date, qualifier", length: 3 },
  "15.date": { label: "Other date", length: 8 },
  "16.from": { label: "Unable to work from", length: 8 },
  "16.to": { label: "Unable to work to", length: 8 },
  "17.qualifier": { label: "Prescriber, qualifier", length: 2 },
  "17": { label: "Prescriber", length: 24 },
  "17b": { label: "Prescriber's NPI", length: 10 },
  "19": { label: "Additional information", length: 71 },
  "20": { label: "Outside laboratory", length: 1 },
  "21.indicator": { label: "Diagnosis code set", length: 1 },
  "21A": { label: "Diagnosis A", length: 7 },
  "21B": { label: "Diagnosis B", length: 7 },
  "21C": { label: "Diagnosis C", length: 7 },
  "21D": { label: "Diagnosis D", length: 7 },
  "21E": { label: "Diagnosis E", length: 7 },
  "21F": { label: "Diagnosis F", length: 7 },
  "21G": { label: "Diagnosis G", length: 7 },
  "21H": { label: "Diagnosis H", length: 7 },
  "21I": { label: "Diagnosis I", length: 7 },
  "21J": { label: "Diagnosis J", length: 7 },
  "21K": { label: "Diagnosis K", length: 7 },
  "21L": { label: "Diagnosis L", length: 7 },
  "22": { label: "Resubmission code", length: 11 },
  "22.reference": { label: "Payer's number of the first claim", length: 18 },
  "23": { label: "Authorization", length: 29 },
  "25": { label: "Tax ID", length: 15 },
  "25.type": { label: "Kind of tax ID", length: 1 },
  "26": { label: "Our claim number", length: 14 },
  "27": { label: "Accepts assignment", length: 1 },
  "31": { label: "Therapist's signature", length: 22 },
  "31.date": { label: "Date of the therapist's signature", length: 8 },
  "32": { label: "Place of the service", length: 26 },
  "32.street": { label: "Place of the service, street", length: 26 },
  "32.city": { label: "Place of the service, city, state and ZIP", length: 26 },
  "32a": { label: "Place of the service, NPI", length: 10 },
  "33.phone": { label: "Practice's phone", length: 10 },
  "33": { label: "Practice", length: 29 },
  "33.street": { label: "Practice's street", length: 29 },
  "33.city": { label: "Practice's city, state and ZIP", length: 29 },
  "33a": { label: "Practice's NPI", length: 10 },
  "33b": { label: "Practice's other ID", length: 17 },
} as const;

/** The boxes of one service line, and of the form's own sums. */
export const LINE_BOXES = {
  "24A": { label: "Date of service", length: 6 },
  "24B": { label: "Place of service", length: 2 },
  "24D": { label: "Code", length: 6 },
  "24D.modifiers": { label: "Modifiers", length: 11 },
  "24E": { label: "Diagnosis pointers", length: 4 },
  "24F": { label: "Charge", length: 8 },
  "24G": { label: "Units", length: 3 },
  "24I": { label: "Therapist's other ID, qualifier", length: 2 },
  "24J.other": { label: "Therapist's other ID", length: 11 },
  "24J": { label: "Therapist's NPI", length: 10 },
} as const;

export type ClaimBox = keyof typeof CLAIM_BOXES;
export type LineBox = keyof typeof LINE_BOXES;

/** "24J" is 24, for the order of the form; the carrier stands above box 1. */
export const boxNumber = (box: ClaimBox | LineBox): number => Number.parseInt(box.replace("carrier", "0"), 10);

/** Service lines on one sheet of the form (02/12 version); the seventh starts a new one with its own total (rule book 5.4, X-06). */
export const linesPerForm = dated([
  { from: "2014-04-01", value: 6, source: { title: "CMS-1500 (02/12), item 24; rule book 5.4", verified: "verified" } },
]);
