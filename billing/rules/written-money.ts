import { centsFromDollars, NO_CENTS, usd } from "../values/cents";

/** Dollars of a finding's details as people write them: "$1,284.40". */
export const writtenMoney = (dollars: number): string => usd(centsFromDollars(dollars) ?? NO_CENTS);
