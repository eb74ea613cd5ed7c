import { counted, listed } from "../../../../findings/words";
import type { UnitRule } from "../../../../ledger/coverage/payer-terms";
import { filingDue } from "../../../../ledger/deadlines";
import { placeOf } from "../../../../records/cell-in-workbook";
import { usDate } from "../../../../values/calendar-date";
import { holds, lacks, type Fact, type RefusedLine } from "./fact";

const RULE_WORDS: Readonly<Record<UnitRule, string>> = {
  "Total minutes": "counted by the total minutes",
  "Each code": "counted for each code",
  "Full 15": "counted in full quarter hours",
};

/** The minutes support the units: 150, 152, 222. */
export const supportedByMinutes = ({ patient, refusal: { line } }: RefusedLine): Fact => {
  const pool = patient.minutePools.find(({ lines }) => lines.includes(line));
  const units = pool?.units;
  const code = units?.codes.find(({ lines }) => lines.includes(line));
  if (!units || !code)
    return lacks("Minutes or units of the visit are missing, so nothing can be said for them.", placeOf(line.record, "minutes"));
  const fits = units.codes.every(({ billed, share }) => billed <= share) || units.accepts(units.codes.map(({ billed }) => billed));
  if (units.billed > units.supported || !fits)
    return lacks(
      "By our own count the minutes do not support the units. Lower them and send a corrected claim.",
      placeOf(line.record, "units"),
    );
  const how = pool.payer.unitRule === undefined ? "" : `, ${RULE_WORDS[units.rule]},`;
  const minutes = listed(units.codes.map((one) => `${counted(one.minutes, "minute")} of ${one.code}`));
  return holds(
    `${minutes} were given${how} and support ${counted(units.supported, "unit")}; ${counted(units.billed, "unit")} ${units.billed === 1 ? "was" : "were"} billed.`,
  );
};

/** The treatment was written down: 112, B12. */
export const documented = ({ refusal: { line } }: RefusedLine): Fact =>
  line.record.noteDone === true
    ? holds("The treatment note of the day is enclosed. It documents the service.")
    : lacks("Visits does not say that the treatment note is done.", placeOf(line.record, "noteDone"));

/** What was asked for was sent: 163, 226, 252. */
export const papersSent = ({ patient, refusal: { line, denied } }: RefusedLine): Fact => {
  const sent = patient.claims.notesOf(line.record.claimNumber).findLast(({ what, when }) => what === "Records sent" && when !== undefined);
  if (sent?.when === undefined) return lacks("FollowUp has no row Records sent for the claim. Send what is missing and write it down.");
  const when = denied !== undefined && sent.when > denied ? "We have sent the records since" : "The records were sent";
  return holds(`${when}, on ${usDate(sent.when)}${sent.callRef === undefined ? "" : ` (reference ${sent.callRef})`}.`);
};

/** It was filed in time: 29. */
export const filedInTime = ({ clinic, refusal: { line, claim } }: RefusedLine): Fact => {
  if (!claim) return lacks("Visits names no claim for it, so nothing proves when it was filed.", placeOf(line.record, "claimNumber"));
  const { record, payer } = claim;
  const { sentOn, sentBy, trackingNumber } = record;
  if (sentOn === undefined) return lacks("Claims does not say when it was sent.", placeOf(record, "sentOn"));
  if (trackingNumber === undefined || sentBy === undefined)
    return lacks(
      "Only a tracking number proves the filing. Fill in Sent by and Tracking # in Claims.",
      placeOf(record, trackingNumber === undefined ? "trackingNumber" : "sentBy"),
    );
  const due = payer && filingDue(payer, clinic.practice, line.date);
  if (due === undefined)
    return lacks("The payer's time for filing is not known.", payer?.record && placeOf(payer.record, "fileWithinDays"));
  if (sentOn > due)
    return lacks(`It was sent on ${usDate(sentOn)}, after its last day ${usDate(due)}. Nothing speaks for it.`, placeOf(record, "sentOn"));
  return holds(
    `The claim was filed on ${usDate(sentOn)} by ${sentBy.toLowerCase()}, tracking number ${trackingNumber}; the last day for it was ${usDate(due)}.`,
    `Proof of filing, tracking number ${trackingNumber}`,
  );
};
