/** Closed lists that more than one sheet uses (contracts section 8). */
export const PAID_HOW = ["Cash", "Card", "HSA/FSA card", "Check", "Package", "Other"] as const;
export const DISCIPLINES = ["Massage", "Chiropractic", "Acupuncture", "Physical therapy", "Naturopathy", "Other"] as const;
export const UNIT_RULES = ["Total minutes", "Each code", "Full 15"] as const;
export const LIMIT_PERIODS = ["Calendar year", "Benefit year", "Rolling 12 months", "Injury", "Prescription", "Claim"] as const;
export const AUTHORIZATION_NEEDS = ["Yes", "No", "After visit"] as const;
export const PRESCRIPTION_NEEDS = ["Required", "Recommended", "No"] as const;
export const DEDUCTIBLE_APPLIES = ["Yes", "No", "HSA plans only"] as const;

/** Other spellings of the same words, as offices type them. */
export const PAID_HOW_ALSO = {
  "Credit card": "Card",
  Credit: "Card",
  Debit: "Card",
  HSA: "HSA/FSA card",
  FSA: "HSA/FSA card",
  Cheque: "Check",
} as const;
export const DISCIPLINES_ALSO = {
  Chiro: "Chiropractic",
  Acu: "Acupuncture",
  PT: "Physical therapy",
  ND: "Naturopathy",
  LMT: "Massage",
} as const;
export const LIMIT_PERIODS_ALSO = { Year: "Calendar year", "Plan year": "Benefit year", "Rolling 12 mo": "Rolling 12 months" } as const;
export const PRESCRIPTION_NEEDS_ALSO = { Yes: "Required" } as const;

/** Suggestions of open lists: anything else may be typed. */
export const CREDENTIALS = ["LMT", "LMP", "RMT", "CMT", "MMP"] as const;
export const PRESCRIBER_TYPES = ["MD", "DO", "DC", "ND", "NP", "PA", "PT"] as const;
export const PLACES_OF_SERVICE = ["11", "12", "02", "10", "99"] as const;
