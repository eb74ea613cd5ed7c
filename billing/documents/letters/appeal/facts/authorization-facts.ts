import { counted } from "../../../../findings/words";
import type { AuthorizationUse, AuthorizedVisit } from "../../../../ledger/authorizations/authorization-use";
import { placeOf } from "../../../../records/cell-in-workbook";
import { usDate } from "../../../../values/calendar-date";
import { cents, usd } from "../../../../values/cents";
import { holds, holdsWithCount, lacks, verifiedWords, type Fact, type RefusedLine } from "./fact";

const authorizedOf = ({ patient, refusal: { line }, covered }: RefusedLine): AuthorizedVisit | undefined =>
  covered &&
  patient.benefits
    .authorizations()
    .of(covered)
    .find((one) => one.lines.includes(line));

const paperOf = ({ record }: AuthorizationUse): string => `Authorization ${record.authNumber ?? ""}`;

const given = (use: AuthorizationUse): string => {
  const { starts } = use.record;
  const span = starts === undefined || use.ends === undefined ? "" : ` from ${usDate(starts)} to ${usDate(use.ends)}`;
  return `${paperOf(use)} was given${span}`;
};

const amountWords = ({ basis, amount }: AuthorizationUse): string | undefined => {
  if (amount === undefined) return undefined;
  if (basis === "Dollars") return usd(cents(amount));
  return basis === "Units" ? counted(amount, "unit") : counted(amount, "visit");
};

const NONE = "No authorization covers the day. Add it to Authorizations, or ask the payer for a retroactive one.";

/** What keeps an authorization from covering the service; undefined where one does. */
const notAuthorized = ({ refusal: { line } }: RefusedLine, authorized: AuthorizedVisit | undefined): Fact | undefined => {
  if (!authorized) return lacks(NONE, placeOf(line.record, "authNumber"));
  const { record } = authorized.authorization;
  if (authorized.isOutside) return lacks(`${paperOf(authorized.authorization)} does not cover the day.`, placeOf(record, "starts"));
  if (authorized.isBeyond) return lacks(`By our own count ${paperOf(authorized.authorization)} was used up.`, placeOf(record, "amount"));
  return undefined;
};

/** Nobody asked for one: what the payer said when benefits were verified. */
const notNeeded = ({ refusal: { line } }: RefusedLine): Fact | undefined => {
  const { policy } = line;
  const payer = line.payer?.record;
  const verified = policy && verifiedWords(policy);
  if (policy?.authorizationNeeded === "No" && verified !== undefined)
    return holds(`When we verified the benefits ${verified}, massage needed no authorization.`, "Our record of the benefits verification");
  if (policy?.authorizationNeeded !== undefined || payer?.authorizationNeeded !== "No" || payer.checkedOn === undefined) return undefined;
  const reference = payer.callRef === undefined ? "" : ` (call reference ${payer.callRef})`;
  return holds(
    `By your terms as we checked them on ${usDate(payer.checkedOn)}${reference}, massage needs no authorization.`,
    "Our record of your terms",
  );
};

/** It was authorized, or needed no authorization: 197. */
export const authorized = (refused: RefusedLine): Fact => {
  const found = authorizedOf(refused);
  const trouble = notAuthorized(refused, found);
  if (found && !trouble) return holds(`${given(found.authorization)} and covers the day of service.`, paperOf(found.authorization));
  return (found ? undefined : notNeeded(refused)) ?? trouble ?? lacks(NONE);
};

/** No more than authorized: 198. */
export const withinAuthorization = (refused: RefusedLine): Fact => {
  const found = authorizedOf(refused);
  const trouble = notAuthorized(refused, found);
  if (trouble || !found) return trouble ?? lacks(NONE);
  const { authorization, used, counted: own } = found;
  const amount = amountWords(authorization);
  if (amount === undefined) return lacks(`Fill in how much ${paperOf(authorization)} allows.`, placeOf(authorization.record, "amount"));
  const soFar = used + own;
  const number = authorization.basis === "Dollars" ? usd(cents(soFar)) : String(soFar);
  return holdsWithCount(`${given(authorization)} for ${amount}.`, { amount: soFar, written: number }, paperOf(authorization));
};

/** It is for this very code: 284. */
export const authorizedCode = (refused: RefusedLine): Fact => {
  const found = authorizedOf(refused);
  const trouble = notAuthorized(refused, found);
  if (trouble || !found) return trouble ?? lacks(NONE);
  const { code } = refused.refusal.line;
  const { codes = [] } = found.authorization.record;
  if (code === undefined || !codes.includes(code))
    return lacks(`${paperOf(found.authorization)} does not name the code.`, placeOf(found.authorization.record, "codes"));
  return holds(`${given(found.authorization)} and names ${code}.`, paperOf(found.authorization));
};
