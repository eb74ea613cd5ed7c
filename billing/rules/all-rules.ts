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
];
