import type { AuthorizationBasis } from "../../ledger/authorizations/authorization-use";
import { cellOf, defineRule } from "../define-rule";
import { decidedBy } from "../decided-by";
import { howManyAre } from "../how-many-are";
import { writtenMoney } from "../written-money";
import { amountInWords, inBasis } from "./amount-words";

type UsedUpDetails = {
  readonly auth: string;
  readonly basis: AuthorizationBasis;
  readonly limit: number;
  readonly used: number;
  readonly counted: number;
};

/** The column of Visits that the amount is counted in; a visit itself needs none. */
const COUNTED_IN = { Visits: undefined, Units: "units", Dollars: "charge" } as const;

export const authorizationUsedUp = defineRule<"covered visit", UsedUpDetails>({
  id: "authorization-used-up",
  family: "authorizations",
  looksAt: "covered visit",
  severity: "error",
  summary: "The visit does not fit into what is left of the authorization.",
  why: "What goes beyond the authorization is denied (reason code 198).",
  remedy: "Ask the payer for more before the visit, or bill it to the patient where the payer lets you.",
  source: { title: "claim adjustment reason code 198, authorization exceeded", verified: "verified" },
  settings: "Basis and Amount in Authorizations: visits, units of the authorized codes, or dollars allowed.",
  says: ({ auth, basis, limit, used, counted }) => {
    const before = basis !== "Dollars" ? howManyAre(used) : used === 0 ? "nothing is" : `${writtenMoney(used)} is`;
    const takes = basis === "Visits" ? "" : `, which takes ${amountInWords(basis, counted)}`;
    return `Authorization ${auth} is for ${amountInWords(basis, limit)}; ${before} used before this visit${takes}.`;
  },
  check: ({ patient, covered }, on) => {
    for (const { isBeyond, authorization, lines, line, used, counted } of patient.benefits.authorizations().of(covered)) {
      const { record, basis, amount } = authorization;
      const column = COUNTED_IN[basis];
      if (!isBeyond || amount === undefined || (column && lines.some(({ record: visit }) => visit[column] === undefined))) continue;
      const details = {
        auth: record.authNumber ?? "",
        basis,
        limit: inBasis(basis, amount),
        used: inBasis(basis, used),
        counted: inBasis(basis, counted),
      };
      on.report(cellOf(line.record, "authNumber"), {
        explanation: {
          steps: [
            { words: "Authorized", amount: amountInWords(basis, details.limit) },
            { words: "Used before this visit", amount: amountInWords(basis, details.used) },
            { words: "This visit takes", amount: amountInWords(basis, details.counted) },
          ],
          decidedBy: decidedBy({ value: amount, record, column: "amount" }),
        },
        details,
      });
    }
  },
});
