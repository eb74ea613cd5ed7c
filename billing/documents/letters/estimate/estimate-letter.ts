import { counted } from "../../../findings/words";
import { isoDate } from "../../../values/calendar-date";
import { cents } from "../../../values/cents";
import { dateValue, moneyValue, textValue, type NamedValues } from "../../../workbook/template-values";
import { memberValues } from "../insured";
import type { Letter, LetterSources, NoLetter } from "../letter";
import { letterheadValues, patientValues, practiceNumberValues } from "../letterhead";
import type { Coming } from "./coming-visits";
import { buildEstimate, type Estimate } from "./estimate";
import { addedUp, type EstimatedVisit } from "./estimated-visit";
import { estimateGaps } from "./estimate-gaps";
import { NO_PROMISE, openingOf, restsOn, servicesOf, stepsHeading, stepsOf } from "./estimate-words";

const visitRow =
  ({ isBooked }: Coming) =>
  (visit: EstimatedVisit): NamedValues => ({
    Date: dateValue(isBooked ? visit.date : undefined),
    Services: textValue(servicesOf(visit.lines)),
    Charge: moneyValue(visit.charge),
    WrittenOff: moneyValue(visit.writtenOff),
    InsurancePays: moneyValue(visit.insurancePays),
    Deductible: moneyValue(visit.deductible),
    Copay: moneyValue(visit.copay),
    Coinsurance: moneyValue(visit.coinsurance),
    Other: moneyValue(visit.other),
    PatientPays: moneyValue(visit.patientPays),
  });

const totalsOf = (visits: readonly EstimatedVisit[]): NamedValues => {
  const { charge, writtenOff, insurancePays, patientPays, paid } = addedUp(visits);
  return {
    "Estimate.Total.Charges": moneyValue(charge),
    "Estimate.Total.WrittenOff": moneyValue(writtenOff),
    "Estimate.Total.InsurancePays": moneyValue(insurancePays),
    "Estimate.Total.PatientPays": moneyValue(patientPays),
    "Estimate.Total.Paid": moneyValue(paid),
    "Estimate.Total.Due": moneyValue(cents(patientPays - paid)),
  };
};

const letterOf = (estimate: Estimate): Letter => {
  const { ledger, patient, insured, coming, visits } = estimate;
  const explained = visits.find(({ shares }) => shares.length > 0);
  const drafts = coming.isBooked ? coming.lines.filter(({ record }) => record.status === "Draft").length : 0;
  return {
    about: `${patient.id ?? ""} ${isoDate(ledger.today)}`,
    values: {
      fields: {
        ...letterheadValues("Estimate", ledger.clinic.practice, ledger.today),
        ...practiceNumberValues("Estimate", ledger.clinic.practice),
        ...patientValues("Estimate", patient.id, patient.record),
        ...memberValues("Estimate", insured),
        ...totalsOf(visits),
        "Estimate.Opening": textValue(openingOf(coming, visits)),
        "Estimate.StepsHeading": textValue(explained && stepsHeading(coming, explained)),
        "Estimate.RestsOn": textValue(restsOn(insured, visits)),
        "Estimate.NoPromise": textValue(NO_PROMISE),
      },
      blocks: {
        "Estimate.Visits": visits.map(visitRow(coming)),
        "Estimate.Steps": (explained ? stepsOf(explained) : []).map(({ words, amount }) => ({
          Words: textValue(words),
          Amount: textValue(amount),
        })),
      },
    },
    gaps: estimateGaps(estimate),
    remarks: drafts === 0 ? [] : [`${counted(drafts, "line")} of it ${drafts === 1 ? "is" : "are"} still a Draft in Visits.`],
  };
};

/** What the patient's part of the coming visits is likely to be, with the sum; it never promises. */
export const estimateLetter = (sources: LetterSources): Letter | NoLetter => {
  const estimate = buildEstimate(sources);
  if (!estimate)
    return { why: `Patient ${sources.patient.id ?? ""} has no visit to come and none before, so there is nothing to estimate.` };
  return letterOf(estimate);
};
