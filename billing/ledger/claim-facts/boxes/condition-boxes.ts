import { conditionPaidBy } from "../../coverage/payer-order";
import type { PolicyRecord } from "../../../records/policies";
import { BLANK, fromAccident, yesNo, type Box } from "../box";
import type { ClaimSource } from "../claim-source";
import { capitals, longDate, stateOnForm } from "../form-text";

type Condition = NonNullable<ClaimSource["condition"]>;

/** Where nobody says what the condition is due to, neither YES nor NO is marked. */
const dueTo = (one: Condition): Box => ({
  text: ({ condition }) => (condition === undefined ? undefined : yesNo(condition === one)),
  cell: ({ patient: { record } }) => record && { record, column: "conditionDueTo" },
});

/** Illness or injury: there is no other qualifier for an injury in box 14, 439 belongs to box 15 (NUCC manual, item 14; rule book 5.4). */
const ONSET = "431";
const ACCIDENT = "439";

const ACCIDENT_DATE = fromAccident("accidentDate", longDate);

const besideDate = (qualifier: string): Box => ({
  text: (claim) => (claim.accident()?.accidentDate === undefined ? undefined : qualifier),
  ...(ACCIDENT_DATE.cell === undefined ? {} : { cell: ACCIDENT_DATE.cell }),
});

/** Property and casualty claims have a number of their own; a health plan that pays after an accident has none. */
const casualty = (claim: ClaimSource): PolicyRecord | undefined => (conditionPaidBy(claim.payer) === undefined ? undefined : claim.policy);

const claimNumberCell: NonNullable<Box["cell"]> = (claim) => {
  const record = casualty(claim);
  return record && { record, column: "accidentClaimNumber" };
};

/** Says that box 11b holds a property and casualty claim number (rule book 5.4, box 11b). */
const PROPERTY_AND_CASUALTY = "Y4";
const ACCIDENT_STATE = fromAccident("accidentState", stateOnForm);

/** What the condition is due to, and the accident. */
export const CONDITION_BOXES = {
  "10a": dueTo("Work"),
  "10b": dueTo("Auto"),
  "10b.state": {
    text: (claim) => (claim.condition === "Auto" ? ACCIDENT_STATE.text(claim) : undefined),
    cell: (claim) => ACCIDENT_STATE.cell?.(claim),
  },
  "10c": dueTo("Other"),
  "10d": BLANK,
  "11b.qualifier": {
    text: (claim) => (casualty(claim)?.accidentClaimNumber === undefined ? undefined : PROPERTY_AND_CASUALTY),
    cell: claimNumberCell,
  },
  "11b": {
    text: (claim) => {
      const number = casualty(claim)?.accidentClaimNumber;
      return number === undefined ? undefined : capitals(number);
    },
    cell: claimNumberCell,
  },
  "14.date": ACCIDENT_DATE,
  "14.qualifier": besideDate(ONSET),
  "15.qualifier": besideDate(ACCIDENT),
  "15.date": ACCIDENT_DATE,
} satisfies Readonly<Record<string, Box>>;
