/** Capitals, trimmed, and the dot after the third character: "s134xxd" is "S13.4XXD". Malformed text is left as it is. */
export const diagnosisCode = (text: string): string => {
  const code = text.trim().toUpperCase();
  return /^[A-Z][0-9][0-9A-Z]{2,5}$/.test(code) ? `${code.slice(0, 3)}.${code.slice(3)}` : code;
};

/** Form of ICD-10-CM: letter, digit, digit or letter, then up to four more after a dot (rule book 3.3 D-01). */
export const isDiagnosisShape = (code: string): boolean => /^[A-Z][0-9][0-9A-Z](\.[0-9A-Z]{1,4})?$/.test(code);

/** The first four characters without the dot, by which a claim's code matches a prescription's (contracts section 8). */
export const diagnosisRoot = (code: string): string => code.replace(".", "").slice(0, 4);
