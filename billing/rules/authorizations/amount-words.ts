import { counted } from "../../findings/words";
import type { AuthorizationBasis } from "../../ledger/authorizations/authorization-use";
import { cents, inDollars } from "../../values/cents";
import { writtenMoney } from "../written-money";

/** An amount of an authorization as details hold it: visits, units, or dollars for the ledger's cents. */
export const inBasis = (basis: AuthorizationBasis, amount: number): number => (basis === "Dollars" ? inDollars(cents(amount)) : amount);

/** "12 visits", "48 units", "$600.00". */
export const amountInWords = (basis: AuthorizationBasis, amount: number): string =>
  basis === "Dollars" ? writtenMoney(amount) : counted(amount, basis === "Units" ? "unit" : "visit");
