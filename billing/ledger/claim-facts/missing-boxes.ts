import { cellToFill, settingToFill } from "../../records/cell-to-fill";
import type { AnyRecord } from "../../records/describe";
import type { PatientRecord } from "../../records/patients";
import type { PracticeSetting } from "../../records/practice";
import type { ClaimBox } from "../../reference/claim-form";
import { conditionPaidBy } from "../coverage/payer-order";
import { settingCell } from "./box";
import { firstClaimCell } from "./boxes/reference-boxes";
import { isWorkersComp } from "./boxes/insured-boxes";
import { BOXES_OF } from "./boxes/all-boxes";
import type { MissingBox } from "./claim-facts";
import type { ClaimSource } from "./claim-source";
import { gatherMissing, type AddMissing } from "./gather-missing";
import { missingOfLines } from "./missing-line-boxes";

const PATIENT: readonly (readonly [ClaimBox, keyof PatientRecord, string])[] = [
  ["2", "last", "Last name"],
  ["2", "first", "First name"],
  ["3.date", "birthDate", "Birth date"],
  ["3.sex", "sex", "Sex"],
  ["5.street", "address", "Address"],
  ["5.city", "city", "City"],
  ["5.state", "state", "State"],
  ["5.zip", "zip", "ZIP"],
];

const PRACTICE: readonly (readonly [ClaimBox, PracticeSetting, string])[] = [
  ["25", "taxId", "Tax ID of the practice"],
  ["25.type", "taxIdType", "Kind of the practice's tax ID"],
  ["33", "practiceName", "Practice name"],
  ["33.street", "address1", "Address of the practice"],
  ["33.city", "city", "City of the practice"],
  ["33.city", "state", "State of the practice"],
  ["33.city", "zip", "ZIP of the practice"],
  ["33.phone", "phone", "Phone of the practice"],
];

type AddCell = (box: ClaimBox, what: string, record: AnyRecord, column: string) => void;

const whoIs = ({ patient }: ClaimSource): string => `patient ${patient.id ?? "without an ID"}`;

/** Adds cells of the patient's policies. */
const cellAdder =
  (claim: ClaimSource, add: AddMissing): AddCell =>
  (box, what, record, column) => {
    add(box, `${what} of ${whoIs(claim)}`, { record, column }, cellToFill(record, column));
  };

const ofPatient = (claim: ClaimSource, add: AddMissing): void => {
  const { record, id = "" } = claim.patient;
  if (!record) add("2", `Name of ${whoIs(claim)}`, undefined, { remedy: `Add ${id} to Patients, with the name.`, place: undefined });
  else
    for (const [box, column, what] of PATIENT)
      if (record[column] === undefined) add(box, `${what} of ${whoIs(claim)}`, { record, column }, cellToFill(record, column));
};

const ofPayer = ({ payer }: ClaimSource, add: AddMissing): void => {
  const { record, name } = payer;
  if (!record) add("1", `Kind of payer ${name}`, undefined, { remedy: `Add ${name} to Payers.`, place: undefined });
  else if (record.kind === undefined) add("1", `Kind of ${name}`, { record, column: "kind" }, cellToFill(record, "kind"));
};

/** The insured is named by the relationship; whoever insures against injuries at work is the employer. */
const ofInsured = (claim: ClaimSource, addCell: AddCell): void => {
  const { policy } = claim;
  if (!policy) return;
  if (BOXES_OF["1a"].text(claim) === undefined) addCell("1a", "Member ID", policy, "memberId");
  if (isWorkersComp(claim)) {
    if (policy.employer === undefined) addCell("4", "Employer", policy, "employer");
    return;
  }
  if (policy.relationship === undefined) addCell("6", "Relationship to the insured", policy, "relationship");
  else if (policy.relationship !== "Self" && policy.subscriber === undefined) addCell("4", "Subscriber", policy, "subscriber");
};

/** What must be said of an accident (rule book 5.4, X-03 and X-04). */
const ofAccident = (claim: ClaimSource, addCell: AddCell): void => {
  const accident = claim.accident();
  if (!accident) return;
  if (claim.condition === "Auto" && accident.accidentState === undefined)
    addCell("10b.state", "State of the accident", accident, "accidentState");
  const { policy } = claim;
  if (conditionPaidBy(claim.payer) !== undefined && policy && policy.accidentClaimNumber === undefined)
    addCell("11b", "Claim number of the accident", policy, "accidentClaimNumber");
  if (accident.accidentDate === undefined) addCell("15.date", "Date of the accident", accident, "accidentDate");
};

/** The other plan's three boxes, where box 11d says that there is one. */
const ofOtherPlan = (claim: ClaimSource, add: AddMissing): void => {
  const policy = claim.otherPlan()?.policy;
  if (!policy) return;
  const addCell = cellAdder(claim, add);
  const { relationship, subscriber, groupNumber, memberId } = policy;
  if (subscriber === undefined && relationship !== "Self") {
    if (relationship === undefined) addCell("9", "Relationship to the other insured", policy, "relationship");
    else addCell("9", "Subscriber of the other plan", policy, "subscriber");
  }
  if (groupNumber === undefined && memberId === undefined) addCell("9a", "Member ID of the other plan", policy, "memberId");
};

const ofPolicies = (claim: ClaimSource, add: AddMissing): void => {
  const { policy, payer } = claim;
  if (!policy)
    add("1a", `Policy of ${whoIs(claim)} with ${payer.name}`, undefined, {
      remedy: `Add the patient's policy with ${payer.name} to Policies.`,
      place: undefined,
    });
  const addCell = cellAdder(claim, add);
  ofInsured(claim, addCell);
  ofAccident(claim, addCell);
};

const ofFirstClaim = (claim: ClaimSource, add: AddMissing): void => {
  const cell = firstClaimCell(claim);
  if (!cell || BOXES_OF["22.reference"].text(claim) !== undefined) return;
  const number = claim.record?.claimNumber ?? "";
  add("22.reference", `Payer's number of the claim that ${number} corrects`, cell, cellToFill(cell.record, cell.column));
};

const ofPractice = (claim: ClaimSource, add: AddMissing): void => {
  const { practice } = claim.clinic;
  for (const [box, setting, item] of PRACTICE)
    if (practice[setting] === undefined) add(box, item, settingCell(setting, claim), settingToFill(practice, setting));
};

/** A single therapist without an NPI is missing in 24J already. */
const ofGroup = (claim: ClaimSource, add: AddMissing): void => {
  const { practice } = claim.clinic;
  if (practice.groupNpi === undefined && claim.therapists().length > 1)
    add("33a", "Group NPI, for a claim of several therapists", settingCell("groupNpi", claim), settingToFill(practice, "groupNpi"));
};

/** What hangs on clinic, patient, policy and payer alone, the same for all claims that share them. */
const ofStanding = (claim: ClaimSource, add: AddMissing): void => {
  ofPayer(claim, add);
  ofPatient(claim, add);
  ofPolicies(claim, add);
  ofPractice(claim, add);
};

const ofClaim = (claim: ClaimSource, add: AddMissing): void => {
  ofOtherPlan(claim, add);
  ofFirstClaim(claim, add);
  ofGroup(claim, add);
  missingOfLines(claim, add);
};

/** What a claim cannot go without and does not have (rule book 5.4, X-01 to X-06), in the order of the boxes. */
export const missingBoxes = (claim: ClaimSource): readonly MissingBox[] => {
  const missing = gatherMissing(claim.lines);
  ofStanding(claim, missing.add);
  ofClaim(claim, missing.add);
  return missing.inOrder();
};

/** The part of it that all claims of the same policy and payer lack. */
export const missingStanding = (claim: ClaimSource): readonly MissingBox[] => {
  const missing = gatherMissing(claim.lines);
  ofStanding(claim, missing.add);
  return missing.inOrder();
};

/** The other part. */
export const missingOwn = (claim: ClaimSource): readonly MissingBox[] => {
  const missing = gatherMissing(claim.lines);
  ofClaim(claim, missing.add);
  return missing.inOrder();
};
