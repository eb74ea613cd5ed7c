import type { DocumentGap } from "../../gap";
import { usDate } from "../../../values/calendar-date";
import { textValue } from "../../../workbook/template-values";
import { birthDateGaps, nameGaps } from "../../patient-gaps";
import { missingSettings } from "../../practice-gaps";
import { joined, subscriberOf } from "../../written-names";
import { memberValues } from "../insured";
import { memberGaps } from "../insurance-gaps";
import type { Letter, LetterSources } from "../letter";
import { letterheadValues, patientValues, practiceNumberValues } from "../letterhead";
import { cellGap } from "../../gap";
import { callFacts, type CallFacts } from "./call-facts";
import { CALL_SECTIONS } from "./call-questions";

const lastCall = ({ policy }: CallFacts): string => {
  if (policy?.verifiedOn === undefined)
    return "The benefits were never verified. What stands below is from the workbook: ask for all of it.";
  const how = joined(
    [
      policy.verifiedBy === undefined ? undefined : `by ${policy.verifiedBy}`,
      policy.spokeTo === undefined ? undefined : `with ${policy.spokeTo}`,
      policy.callRef === undefined ? undefined : `reference ${policy.callRef}`,
    ],
    ", ",
  );
  return `Verified last on ${usDate(policy.verifiedOn)}${how === "" ? "" : `, ${how}`}. What stands below is from the workbook: read it back.`;
};

const phoneGaps = ({ payer, insured: { payerName } }: CallFacts): readonly DocumentGap[] =>
  payer && payer.phone === undefined ? [cellGap(payer, "phone", `Phone number of ${payerName ?? "the payer"}`, false)] : [];

/** What the caller is asked for before anything is answered. */
const gapsOf = (facts: CallFacts): readonly DocumentGap[] => [
  ...missingSettings(facts.ledger.clinic.practice, ["practiceName", "taxId"], true),
  ...nameGaps(facts.patient),
  ...birthDateGaps(facts.patient, true),
  ...memberGaps(facts.patient, facts.insured),
  ...phoneGaps(facts),
];

const WHERE_ANSWERS_GO = "Type the answers in Policies and Payers, with Verified on, Spoke to and Call ref: they are proof in an appeal.";

/** The sheet for the call to the payer: every question, with what is known; what is not is a line to write on. */
export const benefitsCall = (sources: LetterSources): Letter => {
  const facts = callFacts(sources);
  const { ledger, patient, insured, policy, payer } = facts;
  const answers = CALL_SECTIONS.flatMap(({ questions }) => questions).map(
    ({ name, answer }) => [`BenefitsCall.${name}`, textValue(answer?.(facts))] as const,
  );
  return {
    about: patient.id ?? "",
    values: {
      fields: {
        ...letterheadValues("BenefitsCall", ledger.clinic.practice, ledger.today),
        ...practiceNumberValues("BenefitsCall", ledger.clinic.practice),
        ...patientValues("BenefitsCall", patient.id, patient.record),
        ...memberValues("BenefitsCall", insured),
        "BenefitsCall.Insurance.Phone": textValue(payer?.phone),
        "BenefitsCall.Insurance.Subscriber": textValue(policy && subscriberOf(policy, patient.record)),
        "BenefitsCall.LastCall": textValue(lastCall(facts)),
        ...Object.fromEntries(answers),
      },
      blocks: {},
    },
    gaps: gapsOf(facts),
    remarks: [WHERE_ANSWERS_GO],
  };
};
