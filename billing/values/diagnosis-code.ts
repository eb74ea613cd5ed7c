/** Capitals, trimmed, and the dot after the third character: "s134xxd" is "S13.4XXD". Malformed text is left as it is. */
export const diagnosisCode = (text: string): string => {
  const code = text.trim().toUpperCase();
  return /^[A-Z][0-9][0-9A-Z]{2,5}$/.test(code) ? `${code.slice(0, 3)}.${code.slice(3)}` : code;
};

/** Whether a code written with its dot has the shape of ICD-10-CM; U is a letter like any other (U07.1). */
export const isDiagnosisShape = (code: string): boolean => /^[A-Z][0-9][0-9A-Z](?:\.[0-9A-Z]{1,4})?$/.test(code);

/** Chapter 19 of ICD-10-CM: injuries and what else happens to people from outside. */
export const isInjury = (code: string): boolean => /^[ST]\d/.test(code);
