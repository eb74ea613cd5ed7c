import type { AnyRule } from "./define-rule";
import { cellHoldsFormulaError } from "./records/cell-holds-formula-error";
import { cellNotReadable } from "./records/cell-not-readable";
import { columnMissing } from "./records/column-missing";
import { dateAmbiguous } from "./records/date-ambiguous";
import { formulaNotCalculated } from "./records/formula-not-calculated";
import { identifierDamaged } from "./records/identifier-damaged";
import { keyDuplicated } from "./records/key-duplicated";
import { numberStoredAsText } from "./records/number-stored-as-text";
import { patientDuplicated } from "./records/patient-duplicated";
import { referenceNotFound } from "./records/reference-not-found";
import { requiredCellEmpty } from "./records/required-cell-empty";
import { ruleLacksData } from "./records/rule-lacks-data";
import { valueNotInList } from "./records/value-not-in-list";
import { visitLinesDisagree } from "./records/visit-lines-disagree";
import { chargeDiffersFromFee } from "./units/charge-differs-from-fee";
import { chargeExceedsDailyMaximum } from "./units/charge-exceeds-daily-maximum";
import { serviceLineDuplicated } from "./units/service-line-duplicated";
import { therapistDoubleBooked } from "./units/therapist-double-booked";
import { treatmentMinutesExceedAppointment } from "./units/treatment-minutes-exceed-appointment";
import { treatmentMinutesMissing } from "./units/treatment-minutes-missing";
import { treatmentMinutesUnlikely } from "./units/treatment-minutes-unlikely";
import { unitRuleUnknown } from "./units/unit-rule-unknown";
import { unitsBelowMinutes } from "./units/units-below-minutes";
import { unitsExceedDailyMaximum } from "./units/units-exceed-daily-maximum";
import { unitsExceedMinutes } from "./units/units-exceed-minutes";
import { unitsOnWrongCode } from "./units/units-on-wrong-code";
import { untimedCodeWithManyUnits } from "./units/untimed-code-with-many-units";
import { diagnosesTooMany } from "./diagnoses/diagnoses-too-many";
import { diagnosisMalformed } from "./diagnoses/diagnosis-malformed";
import { diagnosisMissing } from "./diagnoses/diagnosis-missing";
import { diagnosisPointerInvalid } from "./diagnoses/diagnosis-pointer-invalid";
import { injuryWithoutAccident } from "./diagnoses/injury-without-accident";
import { prescriberNotAccepted } from "./prescriptions/prescriber-not-accepted";
import { prescriptionEndDiffers } from "./prescriptions/prescription-end-differs";
import { prescriptionEndingSoon } from "./prescriptions/prescription-ending-soon";
import { prescriptionFrequencyExceeded } from "./prescriptions/prescription-frequency-exceeded";
import { prescriptionIncomplete } from "./prescriptions/prescription-incomplete";
import { prescriptionOpenEnded } from "./prescriptions/prescription-open-ended";
import { prescriptionVisitsUsedUp } from "./prescriptions/prescription-visits-used-up";
import { prescriptionWrittenAfterVisit } from "./prescriptions/prescription-written-after-visit";
import { progressReportDue } from "./prescriptions/progress-report-due";
import { treatmentNoteMissing } from "./prescriptions/treatment-note-missing";
import { visitAfterPrescriptionEnd } from "./prescriptions/visit-after-prescription-end";
import { visitAreaNotPrescribed } from "./prescriptions/visit-area-not-prescribed";
import { visitBeforePrescription } from "./prescriptions/visit-before-prescription";
import { visitLongerThanPrescribed } from "./prescriptions/visit-longer-than-prescribed";
import { visitWithoutPrescription } from "./prescriptions/visit-without-prescription";
import { authorizationCodeDiffers } from "./authorizations/authorization-code-differs";
import { authorizationEndingSoon } from "./authorizations/authorization-ending-soon";
import { authorizationUsedUp } from "./authorizations/authorization-used-up";
import { visitOutsideAuthorization } from "./authorizations/visit-outside-authorization";
import { visitWithoutAuthorization } from "./authorizations/visit-without-authorization";
import { dollarLimitNearlyReached } from "./limits/dollar-limit-nearly-reached";
import { secondVisitSameDay } from "./limits/second-visit-same-day";
import { visitBeyondDollarLimit } from "./limits/visit-beyond-dollar-limit";
import { visitBeyondLimit } from "./limits/visit-beyond-limit";
import { visitLimitNearlyReached } from "./limits/visit-limit-nearly-reached";
import { visitsElsewhereUnknown } from "./limits/visits-elsewhere-unknown";
import { benefitsNotVerified } from "./benefits/benefits-not-verified";
import { benefitsVerificationOld } from "./benefits/benefits-verification-old";
import { chargeAbovePublicFee } from "./benefits/charge-above-public-fee";
import { chargeBelowContract } from "./benefits/charge-below-contract";
import { copayWaivedRepeatedly } from "./benefits/copay-waived-repeatedly";
import { deductibleMetDiffers } from "./benefits/deductible-met-differs";
import { deductibleStatusOld } from "./benefits/deductible-status-old";
import { financialAgreementMissing } from "./benefits/financial-agreement-missing";
import { massageNotCovered } from "./benefits/massage-not-covered";
import { patientOvercharged } from "./benefits/patient-overcharged";
import { patientShareDiffers } from "./benefits/patient-share-differs";
import { payerOrderWrong } from "./benefits/payer-order-wrong";
import { policyMissing } from "./benefits/policy-missing";
import { policyNotInForce } from "./benefits/policy-not-in-force";
import { therapistOutOfNetwork } from "./benefits/therapist-out-of-network";
import { addressNotBillable } from "./providers/address-not-billable";
import { npiInvalid } from "./providers/npi-invalid";
import { taxIdInvalid } from "./providers/tax-id-invalid";
import { taxonomyInvalid } from "./providers/taxonomy-invalid";
import { accidentDetailsMissing } from "./claims/accident-details-missing";
import { appealDeadlineNear } from "./claims/appeal-deadline-near";
import { appealDeadlinePassed } from "./claims/appeal-deadline-passed";
import { claimInformationMissing } from "./claims/claim-information-missing";
import { claimSpansBenefitYears } from "./claims/claim-spans-benefit-years";
import { claimTextTooLong } from "./claims/claim-text-too-long";
import { claimTotalDiffers } from "./claims/claim-total-differs";
import { claimUnanswered } from "./claims/claim-unanswered";
import { denialWithoutFollowUp } from "./claims/denial-without-follow-up";
import { filingDeadlineNear } from "./claims/filing-deadline-near";
import { filingDeadlinePassed } from "./claims/filing-deadline-passed";
import { adjustmentCodeUnknown } from "./payments/adjustment-code-unknown";
import { cardPaymentNotEligible } from "./payments/card-payment-not-eligible";
import { deniedLineWrittenOff } from "./payments/denied-line-written-off";
import { paymentBelowAllowed } from "./payments/payment-below-allowed";
import { paymentDuplicated } from "./payments/payment-duplicated";
import { paymentExceedsCharge } from "./payments/payment-exceeds-charge";
import { paymentOutOfBalance } from "./payments/payment-out-of-balance";
import { paymentWithoutVisit } from "./payments/payment-without-visit";
import { prepaidPackageUsedOnClaim } from "./payments/prepaid-package-used-on-claim";
import { writeOffWithoutReason } from "./payments/write-off-without-reason";

/** Every rule, family by family; written by `npm run docs`. */
export const allRules: readonly AnyRule[] = [
  cellHoldsFormulaError,
  cellNotReadable,
  columnMissing,
  dateAmbiguous,
  formulaNotCalculated,
  identifierDamaged,
  keyDuplicated,
  numberStoredAsText,
  patientDuplicated,
  referenceNotFound,
  requiredCellEmpty,
  ruleLacksData,
  valueNotInList,
  visitLinesDisagree,
  chargeDiffersFromFee,
  chargeExceedsDailyMaximum,
  serviceLineDuplicated,
  therapistDoubleBooked,
  treatmentMinutesExceedAppointment,
  treatmentMinutesMissing,
  treatmentMinutesUnlikely,
  unitRuleUnknown,
  unitsBelowMinutes,
  unitsExceedDailyMaximum,
  unitsExceedMinutes,
  unitsOnWrongCode,
  untimedCodeWithManyUnits,
  diagnosesTooMany,
  diagnosisMalformed,
  diagnosisMissing,
  diagnosisPointerInvalid,
  injuryWithoutAccident,
  prescriberNotAccepted,
  prescriptionEndDiffers,
  prescriptionEndingSoon,
  prescriptionFrequencyExceeded,
  prescriptionIncomplete,
  prescriptionOpenEnded,
  prescriptionVisitsUsedUp,
  prescriptionWrittenAfterVisit,
  progressReportDue,
  treatmentNoteMissing,
  visitAfterPrescriptionEnd,
  visitAreaNotPrescribed,
  visitBeforePrescription,
  visitLongerThanPrescribed,
  visitWithoutPrescription,
  authorizationCodeDiffers,
  authorizationEndingSoon,
  authorizationUsedUp,
  visitOutsideAuthorization,
  visitWithoutAuthorization,
  dollarLimitNearlyReached,
  secondVisitSameDay,
  visitBeyondDollarLimit,
  visitBeyondLimit,
  visitLimitNearlyReached,
  visitsElsewhereUnknown,
  benefitsNotVerified,
  benefitsVerificationOld,
  chargeAbovePublicFee,
  chargeBelowContract,
  copayWaivedRepeatedly,
  deductibleMetDiffers,
  deductibleStatusOld,
  financialAgreementMissing,
  massageNotCovered,
  patientOvercharged,
  patientShareDiffers,
  payerOrderWrong,
  policyMissing,
  policyNotInForce,
  therapistOutOfNetwork,
  addressNotBillable,
  npiInvalid,
  taxIdInvalid,
  taxonomyInvalid,
  accidentDetailsMissing,
  appealDeadlineNear,
  appealDeadlinePassed,
  claimInformationMissing,
  claimSpansBenefitYears,
  claimTextTooLong,
  claimTotalDiffers,
  claimUnanswered,
  denialWithoutFollowUp,
  filingDeadlineNear,
  filingDeadlinePassed,
  adjustmentCodeUnknown,
  cardPaymentNotEligible,
  deniedLineWrittenOff,
  paymentBelowAllowed,
  paymentDuplicated,
  paymentExceedsCharge,
  paymentOutOfBalance,
  paymentWithoutVisit,
  prepaidPackageUsedOnClaim,
  writeOffWithoutReason,
];
