/** The shape of a procedure code: 97124, G0283, 0552T; a clinic's own code ("GIFT") has another. */
export const isProcedureCode = (code: string): boolean => /^(?:\d{4}[0-9A-Z]|[A-Z]\d{4})$/.test(code);
