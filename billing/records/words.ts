/** Closed lists that more than one sheet uses (contracts section 8). */
export const PAID_HOW = ["Cash", "Card", "HSA/FSA card", "Check", "Package", "Other"] as const;
export const DISCIPLINES = ["Massage", "Chiropractic", "Acupuncture", "Physical therapy", "Naturopathy", "Other"] as const;
export const UNIT_RULES = ["Total minutes", "Each code", "Full 15"] as const;
export const LIMIT_PERIODS = ["Calendar year", "Benefit year", "Rolling 12 months", "Injury", "Prescription", "Claim"] as const;
export const AUTHORIZATION_NEEDS = ["Yes", "No", "After visit"] as const;
export const PRESCRIPTION_NEEDS = ["Required", "Recommended", "No"] as const;
export const DEDUCTIBLE_APPLIES = ["Yes", "No", "HSA plans only"] as const;
