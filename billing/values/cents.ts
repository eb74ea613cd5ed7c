/** Whole cents. No amount in ClaimSheet is a float of dollars. */
export type Cents = number & { readonly kind: "Cents" };

/** A count of cents that is already whole; throws on a fraction, which would be our own mistake. */
export const cents = (count: number): Cents => {
  if (!Number.isSafeInteger(count)) throw new RangeError("an amount must be a whole number of cents");
  return count as Cents;
};

export const NO_CENTS = cents(0);

/** Dollars with at most two decimals, as the JSON contract wants money: 12034 cents is 120.34. */
export const inDollars = (amount: Cents): number => amount / 100;

/** "$1,284.40", "-$45.00". */
export const usd = (amount: Cents): string => {
  const sign = amount < 0 ? "-" : "";
  const whole = Math.floor(Math.abs(amount) / 100);
  const rest = String(Math.abs(amount) % 100).padStart(2, "0");
  return `${sign}$${String(whole).replace(/\B(?=(\d{3})+$)/g, ",")}.${rest}`;
};

export const sumCents = (amounts: Iterable<Cents>): Cents => {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return cents(sum);
};

/** The whole cents in a number of dollars, or undefined when it holds a fraction of a cent (more than a float's own error). */
export const centsFromDollars = (dollars: number): Cents | undefined => {
  const scaled = dollars * 100;
  const whole = Math.round(scaled);
  return Number.isSafeInteger(whole) && Math.abs(scaled - whole) < 1e-6 ? ((whole + 0) as Cents) : undefined;
};
