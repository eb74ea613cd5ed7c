/** Hundredths of a per cent, so that 33.33 % is a whole number. */
export type BasisPoints = number & { readonly kind: "BasisPoints" };

/** The basis points in a number of per cent (20 is 2000), or undefined outside 0 to 100 or finer than two decimals. */
export const basisPoints = (percent: number): BasisPoints | undefined => {
  const points = Math.round(percent * 100);
  return percent >= 0 && percent <= 100 && Math.abs(percent * 100 - points) < 1e-6 ? (points as BasisPoints) : undefined;
};
