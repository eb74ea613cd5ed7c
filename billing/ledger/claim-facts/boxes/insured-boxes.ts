import { isFiledByPatient } from "../../claims/patient-claims";
import { conditionPaidBy } from "../../coverage/payer-order";
import { fromPolicy, yesNo, type Box } from "../box";
import type { ClaimSource } from "../claim-source";
import { lastFirstOf } from "../form-names";
import { capitals, longDate, unparted } from "../form-text";
import { assigned, PATIENT_BOXES } from "./patient-boxes";

export const isWorkersComp = ({ payer }: ClaimSource): boolean => conditionPaidBy(payer) === "Work";
const isPatientInsured = (claim: ClaimSource): boolean => !isWorkersComp(claim) && claim.policy?.relationship === "Self";

const ACCIDENT_CLAIM = fromPolicy("accidentClaimNumber", unparted);
const MEMBER_ID = fromPolicy("memberId", unparted);

/** The insurer of an accident knows the patient by the number of the accident's claim. */
const idBox = (claim: ClaimSource): Box =>
  conditionPaidBy(claim.payer) !== undefined && claim.policy?.accidentClaimNumber !== undefined ? ACCIDENT_CLAIM : MEMBER_ID;

/** What the box of the patient says, where the patient is the insured; nothing else is known of other people's addresses. */
const sameAsPatient = (box: Box): Box => ({
  text: (claim) => (isPatientInsured(claim) ? box.text(claim) : undefined),
  ...(box.cell === undefined ? {} : { cell: box.cell }),
});

const EMPLOYER = fromPolicy("employer", capitals);
const SUBSCRIBER = fromPolicy("subscriber", lastFirstOf);

/** The employer insures against injuries at work (rule book 5.4, box 4). */
const nameBox = (claim: ClaimSource): Box => (isWorkersComp(claim) ? EMPLOYER : isPatientInsured(claim) ? PATIENT_BOXES["2"] : SUBSCRIBER);

const RELATIONSHIP = fromPolicy("relationship", capitals);
const BIRTH_DATE = fromPolicy("subscriberBirthDate", longDate);
const birthDateBox = (claim: ClaimSource): Box => (isPatientInsured(claim) ? PATIENT_BOXES["3.date"] : BIRTH_DATE);

const chosen = (choose: (claim: ClaimSource) => Box): Box => ({
  text: (claim) => choose(claim).text(claim),
  cell: (claim) => choose(claim).cell?.(claim),
});

const GROUP = fromPolicy("groupNumber", unparted);
const PLAN = fromPolicy("planName", capitals);

/** Where Medicare pays first there is no group (NUCC manual, item 11). */
const isMedicareFirst = ({ payer, policy, record }: ClaimSource): boolean =>
  payer.record?.kind === "Medicare" && record?.kind !== "Secondary" && (policy?.rank ?? "1") === "1";

/** Who is insured, and by what. */
export const INSURED_BOXES = {
  "1a": chosen(idBox),
  "4": chosen(nameBox),
  // An employee is none of the other three to the employer.
  "6": { text: (claim) => (isWorkersComp(claim) ? "OTHER" : RELATIONSHIP.text(claim)), cell: (claim) => RELATIONSHIP.cell?.(claim) },
  "7.street": sameAsPatient(PATIENT_BOXES["5.street"]),
  "7.city": sameAsPatient(PATIENT_BOXES["5.city"]),
  "7.state": sameAsPatient(PATIENT_BOXES["5.state"]),
  "7.zip": sameAsPatient(PATIENT_BOXES["5.zip"]),
  "7.phone": sameAsPatient(PATIENT_BOXES["5.phone"]),
  "11": { text: (claim) => (isMedicareFirst(claim) ? "NONE" : GROUP.text(claim)), cell: (claim) => GROUP.cell?.(claim) },
  "11a.date": {
    text: (claim) => (isWorkersComp(claim) ? undefined : birthDateBox(claim).text(claim)),
    cell: (claim) => birthDateBox(claim).cell?.(claim),
  },
  "11a.sex": sameAsPatient(PATIENT_BOXES["3.sex"]),
  "11c": { text: (claim) => PLAN.text(claim) ?? capitals(claim.payer.name), cell: (claim) => PLAN.cell?.(claim) },
  "11d": { text: (claim) => yesNo(claim.otherPlan() !== undefined) },
  "13": {
    text: (claim) => (isFiledByPatient(claim.payer, claim.record) ? undefined : assigned.text(claim)),
    cell: (claim) => assigned.cell?.(claim),
  },
} satisfies Readonly<Record<string, Box>>;
