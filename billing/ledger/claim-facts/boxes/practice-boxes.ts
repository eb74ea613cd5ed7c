import type { ProviderRecord } from "../../../records/providers";
import { cityLine, BLANK, fromClaim, fromPractice, settingCell, yesNo, type Box } from "../box";
import type { ClaimSource } from "../claim-source";
import { barsChargingPatients } from "../../coverage/payer-terms";
import { remembered } from "../../../values/remembered";
import { capitals, digits, longDate, phoneOnForm } from "../form-text";

const SIGNED = "SIGNATURE ON FILE";

/** Network and programme decide before what the practice does by itself (rule book 5.4, box 27). */
const isAssigned = ({ payer, policy, clinic: { practice } }: ClaimSource): boolean | undefined =>
  policy?.network === "In" || barsChargingPatients(payer) ? true : practice.acceptsAssignment;

/** The only therapist of the claim. */
const onlyTherapist = (claim: ClaimSource): ProviderRecord | undefined => {
  const therapists = claim.therapists();
  return therapists.length === 1 ? therapists[0] : undefined;
};

/** "JAE PARK LMT": first name first, as people sign; undefined without a name. */
const signatureOf = remembered(({ first, last, credential = "" }: ProviderRecord): string | undefined =>
  first === undefined || last === undefined ? undefined : capitals([first, last, credential].join(" ")),
);

/** Several therapists share no signature: each stands in 24J of the own lines, and the practice keeps what they signed. */
const signature: Box = {
  text: (claim) => {
    if (claim.therapists().length > 1) return SIGNED;
    const therapist = onlyTherapist(claim);
    return therapist && signatureOf(therapist);
  },
  cell: (claim) => {
    const record = onlyTherapist(claim);
    return record && { record, column: "credential" };
  },
};

const HOME = "12";

/** Only where it is not at the practice, and known: at the patient's home. */
const isAtHome = ({ lines, clinic: { practice } }: ClaimSource): boolean =>
  lines.length > 0 && lines.every(({ record }) => (record.placeOfService ?? practice.placeOfService) === HOME);

const atHome = (text: (claim: ClaimSource) => string | undefined): Box => ({
  text: (claim) => (isAtHome(claim) ? text(claim) : undefined),
});

/** The group's; therapists who bill by themselves have only their own. */
const billingNpi: Box = {
  text: (claim) => {
    const npi = claim.clinic.practice.groupNpi ?? onlyTherapist(claim)?.npi;
    return npi === undefined ? undefined : digits(npi);
  },
  cell: (claim) => {
    const record = onlyTherapist(claim);
    return claim.clinic.practice.groupNpi === undefined && record ? { record, column: "npi" } : settingCell("groupNpi", claim);
  },
};

/** Who bills, who signs, and where the treatment was. */
export const PRACTICE_BOXES = {
  "25": fromPractice("taxId", digits),
  "25.type": fromPractice("taxIdType", capitals),
  "27": {
    text: (claim) => {
      const answer = isAssigned(claim);
      return answer === undefined ? undefined : yesNo(answer);
    },
  },
  "31": signature,
  // The day on which the claim went out; before that whoever prints it dates it.
  "31.date": fromClaim("sentOn", longDate),
  "32": atHome(() => "PATIENT HOME"),
  "32.street": atHome(({ patient: { record } }) => (record?.address === undefined ? undefined : capitals(record.address))),
  "32.city": atHome(({ patient: { record } }) => cityLine(record?.city, record?.state, record?.zip)),
  "32a": BLANK,
  "33.phone": fromPractice("phone", phoneOnForm),
  "33": {
    text: ({ clinic: { practice } }) => {
      const name = practice.legalName ?? practice.practiceName;
      return name === undefined ? undefined : capitals(name);
    },
    cell: (claim) => settingCell(claim.clinic.practice.legalName === undefined ? "practiceName" : "legalName", claim),
  },
  "33.street": {
    text: ({ clinic: { practice } }) => capitals([practice.address1, practice.address2].filter((part) => part !== undefined).join(" ")),
    cell: (claim) => settingCell("address1", claim),
  },
  "33.city": {
    text: ({ clinic: { practice } }) => cityLine(practice.city, practice.state, practice.zip),
    cell: (claim) => settingCell("city", claim),
  },
  "33a": billingNpi,
  "33b": fromPractice("taxonomy", (taxonomy) => capitals(`ZZ${taxonomy}`)),
} satisfies Readonly<Record<string, Box>>;
