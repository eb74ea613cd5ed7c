import { counted } from "../../../../findings/words";
import { credentialingOn, isInNetwork } from "../../../../ledger/coverage/credentialing";
import { PERIOD_WORDS } from "../../../../ledger/limits/limit-words";
import { elsewhereBefore } from "../../../../ledger/limits/visit-limit";
import { placeOf } from "../../../../records/cell-in-workbook";
import { covers } from "../../../../values/date-span";
import { usDate } from "../../../../values/calendar-date";
import { fullName, withCredential } from "../../../written-names";
import { daysWords } from "../../written-terms";
import { holds, holdsWithCount, lacks, verifiedWords, type Fact, type RefusedLine } from "./fact";

const NO_POLICY = "No row of Policies covers the day.";
const RECORD = "Our record of the benefits verification";

/** Visits are left: 119, 149. */
export const withinVisitLimit = ({ patient, refusal: { line }, covered }: RefusedLine): Fact => {
  const count = covered && patient.benefits.visitCount(covered.coverage);
  const own = count?.visits.find((one) => one.covered === covered);
  if (!covered || !count || !own)
    return lacks("No visit limit is typed that the visits could be counted against.", line.policy && placeOf(line.policy, "visitLimit"));
  const { value, record, column } = count.limit.limit;
  if (own.isBeyond) return lacks("By our own count the visits were used up. The patient may owe it.", placeOf(record, column));
  const elsewhere = elsewhereBefore(count, covered);
  const used = own.used + own.counted;
  const written = elsewhere === 0 ? String(used) : `${used} (${elsewhere} of them elsewhere)`;
  return holdsWithCount(
    `The plan pays for ${counted(value, "visit")} ${PERIOD_WORDS[count.limit.per]}.`,
    { amount: used, written },
    RECORD,
  );
};

/** The policy was in force: 26, 27, 200. */
export const inForce = ({ refusal: { line } }: RefusedLine): Fact => {
  const { policy } = line;
  if (!policy) return lacks(NO_POLICY, placeOf(line.record, "billTo"));
  const verified = verifiedWords(policy);
  if (verified === undefined) return lacks("Nobody has verified the policy.", placeOf(policy, "verifiedOn"));
  if (policy.starts === undefined || !covers(policy, line.date))
    return lacks(`${NO_POLICY} Check eligibility with the payer.`, placeOf(policy, "starts"));
  const span = policy.ends === undefined ? `from ${usDate(policy.starts)} on` : daysWords(policy.starts, policy.ends);
  return holds(`When we verified the benefits ${verified}, the coverage was in force ${span}.`, RECORD);
};

/** Massage is covered: 96, 204, B1. */
export const massageCovered = ({ refusal: { line } }: RefusedLine): Fact => {
  const { policy } = line;
  if (!policy) return lacks(NO_POLICY, placeOf(line.record, "billTo"));
  const verified = verifiedWords(policy);
  if (policy.massageCovered !== "Yes")
    return lacks("Policies does not say that the plan covers massage.", placeOf(policy, "massageCovered"));
  if (verified === undefined) return lacks("Nobody has verified that the plan covers massage.", placeOf(policy, "verifiedOn"));
  return holds(`When we verified the benefits ${verified}, the plan covered massage.`, RECORD);
};

const therapistOf = ({ clinic, refusal: { line } }: RefusedLine) => clinic.providers.get(line.provider);

/** The therapist is in the network: 242, 279. */
export const inNetwork = (refused: RefusedLine): Fact => {
  const { clinic, refusal } = refused;
  const { line } = refusal;
  const { payer } = line;
  const therapist = therapistOf(refused);
  if (!payer || !therapist || !isInNetwork(clinic, line.provider, payer, line.date))
    return lacks("Credentialing has no row In network in force for the therapist and the payer.");
  const row = credentialingOn(clinic, line.provider, payer, line.date);
  const since = row?.effective === undefined ? "" : `, since ${usDate(row.effective)}`;
  const number = row?.payerProviderNumber === undefined ? "" : ` (your provider number ${row.payerProviderNumber})`;
  return holds(
    `${withCredential(fullName(therapist), therapist.credential)}, who gave the treatment, is in your network${number}${since}.`,
  );
};

/** The therapist is licensed: 185, B7. */
export const licensed = (refused: RefusedLine): Fact => {
  const { line } = refused.refusal;
  const therapist = therapistOf(refused);
  if (!therapist) return lacks("Providers has no row for the therapist.", placeOf(line.record, "provider"));
  const { licenseNumber, licenseState, licenseExpires, npi } = therapist;
  if (licenseNumber === undefined || licenseState === undefined || licenseExpires === undefined)
    return lacks("Complete the therapist's license in Providers.", placeOf(therapist, "licenseNumber"));
  if (licenseExpires < line.date) return lacks("By Providers the license had expired.", placeOf(therapist, "licenseExpires"));
  const who = withCredential(fullName(therapist), therapist.credential);
  const also = npi === undefined ? "" : `, and NPI ${npi}`;
  return holds(`${who} holds license ${licenseNumber} of ${licenseState}, in force until ${usDate(licenseExpires)}${also}.`);
};
