/** Capitals, trimmed, and the dot after the third character: "s134xxd" is "S13.4XXD". Malformed text is left as it is. */
export const diagnosisCode = (text: string): string => {
  const code = text.trim().toUpperCase();
  return /^[A-Z][0-9][0-9A-Z]{2,5}$/.test(code) ? `${code.slice(0, 3)}.${code.slice(3)}` : code;
};
