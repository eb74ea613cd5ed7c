const EXTENSION = /\s*(?:ext?\.?|x|#)\s*\d+\s*$/i;
const DIGITS = 10;

/** The ten digits of a phone number, without the country's 1 and an extension; another count of digits is left for a person to see. */
export const phoneDigits = (text: string): string => {
  const digits = text.replace(EXTENSION, "").replace(/\D/g, "");
  return digits.length === DIGITS + 1 && digits.startsWith("1") ? digits.slice(1) : digits;
};

/** Ten digits, and neither area nor exchange begins with 0 or 1 (North American Numbering Plan). */
export const isPhoneNumber = (text: string): boolean => /^[2-9]\d\d[2-9]\d{6}$/.test(phoneDigits(text));
