/** What is wrong with a provider's number: not ten digits, a first digit that none has, or a check digit that the others do not give. */
export type NpiFault = "length" | "start" | "check digit";

const NPI_DIGITS = 10;
/** What the ISO prefix 80840 adds to the sum of every NPI. */
const PREFIX_SUM = 24;

/** The sum of Luhn: every second digit from the right counts double, and a two-digit double as the sum of its digits. */
const luhnSum = (digits: string): number =>
  Array.from(digits).reduceRight((sum, digit, at) => {
    const isDoubled = (digits.length - 1 - at) % 2 === 1;
    const value = Number(digit) * (isDoubled ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);

/** Undefined for a number that can be an NPI; spaces and hyphens are let pass (CMS, NPI check digit; 45 CFR 162.406). */
export const npiFault = (text: string): NpiFault | undefined => {
  const digits = text.replace(/[\s-]/g, "");
  if (!/^\d+$/.test(digits) || digits.length !== NPI_DIGITS) return "length";
  if (!/^[12]/.test(digits)) return "start";
  return (luhnSum(digits) + PREFIX_SUM) % 10 === 0 ? undefined : "check digit";
};
