import { labelOf } from "../../../reference/procedure-codes";
import { dateValue, moneyValue, numberValue, textValue, type NamedValues, type TemplateValues } from "../../../workbook/template-values";
import type { Refusal } from "../../../ledger/claims/refusals";
import { diagnosesOf } from "../../../ledger/visits/line-diagnoses";
import { capitalized, joined } from "../../written-names";
import { memberValues, payerAddressValues } from "../insured";
import type { Letter, LetterSources, NoLetter } from "../letter";
import { letterheadValues, patientValues, practiceNumberValues } from "../letterhead";
import { eachDay } from "../written-terms";
import { buildAppeal, type Appeal } from "./appeal";
import { appealGaps, appealRemarks } from "./appeal-gaps";
import { datesOf, isAboutNecessity, LINES_TO_FILL, MEASURED, openingOf, prescriptionOf, requestOf, therapistsOf } from "./appeal-words";
import { reasonWords } from "./arguments";
import { enclosuresOf } from "./enclosures";

const lineRow =
  ({ patient }: Appeal) =>
  ({ line, amount, reasons }: Refusal): NamedValues => ({
    Date: dateValue(line.date),
    Code: textValue(joined([line.code, line.record.modifiers?.join(" ")], " ")),
    Service: textValue(capitalized(line.code === undefined ? "" : (labelOf(line.code) ?? ""))),
    Diagnosis: textValue(diagnosesOf(patient, line).join(", ")),
    Minutes: numberValue(line.record.minutes),
    Units: numberValue(line.record.units),
    Amount: moneyValue(amount),
    Reasons: textValue(reasons.map(reasonWords).join("; ")),
  });

const factRow = (about: string, services: string, text: string): NamedValues => ({
  About: textValue(about),
  Services: textValue(services),
  Text: textValue(text),
});

/** What answers the reasons, what was prescribed, and lines for what only the therapist has measured. */
const factRows = (appeal: Appeal): readonly NamedValues[] => [
  ...appeal.arguments.map(({ reason, dates, text }) => factRow(reason, eachDay(dates), text)),
  ...appeal.prescriptions.map((use) => factRow("Prescribed", "", prescriptionOf(use))),
  ...(isAboutNecessity(appeal) ? MEASURED.map((what) => factRow(what, "", LINES_TO_FILL)) : []),
];

const fieldsOf = (appeal: Appeal): NamedValues => {
  const { ledger, patient, claim, insured } = appeal;
  const { practice } = ledger.clinic;
  return {
    ...letterheadValues("Appeal", practice, ledger.today),
    ...practiceNumberValues("Appeal", practice),
    ...patientValues("Appeal", patient.id, patient.record),
    ...memberValues("Appeal", insured),
    ...payerAddressValues("Appeal", insured),
    "Appeal.Claim.PayerNumber": textValue(claim.record.payerClaimNumber),
    "Appeal.Claim.Number": textValue(claim.record.claimNumber),
    "Appeal.DatesOfService": textValue(datesOf(appeal)),
    "Appeal.DeniedOn": dateValue(appeal.deniedOn),
    "Appeal.Level": numberValue(appeal.level),
    "Appeal.Deadline": dateValue(appeal.due),
    "Appeal.Therapist": textValue(therapistsOf(appeal)),
    "Appeal.Opening": textValue(openingOf(appeal)),
    "Appeal.Total": moneyValue(appeal.amount),
    "Appeal.FactsHeading": textValue(factRows(appeal).length === 0 ? undefined : "What speaks for the services"),
    "Appeal.Request": textValue(requestOf(appeal)),
  };
};

const valuesOf = (appeal: Appeal): TemplateValues => ({
  fields: fieldsOf(appeal),
  blocks: {
    "Appeal.Lines": appeal.refusals.map(lineRow(appeal)),
    "Appeal.Facts": factRows(appeal),
    "Appeal.Enclosures": enclosuresOf(appeal).map((paper) => ({ Text: textValue(paper) })),
  },
});

/** The letter against the denial of a claim: it says what the workbook supports, and nothing else. */
export const appealLetter = (sources: LetterSources): Letter | NoLetter => {
  const { claim } = sources;
  if (!claim) return { why: "An appeal is about one claim, and none was named." };
  const number = claim.record.claimNumber ?? "";
  const appeal = buildAppeal(sources, claim);
  if (!appeal)
    return {
      why: `Nothing of claim ${number} stands refused, so there is nothing to appeal: no line of it was denied, or what was denied is paid, written off or closed since.`,
    };
  return { about: number, values: valuesOf(appeal), gaps: appealGaps(appeal), remarks: appealRemarks(appeal) };
};
