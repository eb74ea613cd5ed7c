import { counted, listed } from "../../findings/words";
import type { AuthorizationNeed } from "../../ledger/authorizations/authorization-need";
import type { CoveredVisit } from "../../ledger/coverage/coverage";
import { cellOf, defineRule } from "../define-rule";
import { decidedBy } from "../decided-by";
import { setCells } from "../set-cell";

type WithoutDetails = {
  readonly payer: string;
  /** Authorizations that cover the date and have room left: none, or some of which none is named. */
  readonly covering: readonly string[];
  /** The typed Auth #, where it is another patient's or payer's. */
  readonly named?: string;
  /** Visits that need none, and which one this is, where the payer counts them. */
  readonly after?: number;
  readonly ordinal?: number;
};

const countedIn = (need: AuthorizationNeed): { readonly after?: number; readonly ordinal?: number } =>
  need.needed === "unknown" || need.after === undefined || need.ordinal === undefined ? {} : { after: need.after, ordinal: need.ordinal };

/** An Auth # that no row has is `reference-not-found` alone, and one that cannot be read is a finding of its own. */
const namesUnknown = ({ lines }: CoveredVisit, isAuthorization: (number: string) => boolean): boolean =>
  lines.some(
    ({ record }) => record.unreadable?.has("authNumber") || (record.authNumber !== undefined && !isAuthorization(record.authNumber)),
  );

export const visitWithoutAuthorization = defineRule<"covered visit", WithoutDetails>({
  id: "visit-without-authorization",
  family: "authorizations",
  looksAt: "covered visit",
  severity: "error",
  summary: "The payer wants an authorization for the visit, and none covers it.",
  why: "Treatment without the payer's leave is denied (reason code 197), and mostly cannot be charged to the patient.",
  remedy: "Name the authorization that covers this date, ask for one, or bill the visit to the patient.",
  source: { title: "claim adjustment reason code 197; WAC 296-23-250 for L&I", verified: "verified" },
  settings:
    "Authorization needed in Policies, else in Payers; Authorization after visit in Payers. Without them programme LNI wants one after six visits, VA for each.",
  says: ({ payer, covering, named, after, ordinal }) => {
    const wants =
      after === undefined ? `${payer} wants one` : `${payer} wants one after ${counted(after, "visit")}, and this is visit ${ordinal ?? 0}`;
    if (named !== undefined) return `Authorization ${named} is another patient's or payer's; ${wants}.`;
    if (covering.length > 1) return `${listed(covering)} cover this date and none is named; ${wants}.`;
    return `No authorization covers this visit; ${wants}.`;
  },
  check: ({ patient, covered }, on) => {
    const { benefits } = patient;
    const need = benefits.authorizationNeed(covered);
    const { payer } = covered.coverage;
    if (need.needed === "unknown" && need.lacks !== undefined && payer.record) on.lacks(payer.record, need.lacks, { payer: payer.name });
    if (need.needed !== true || benefits.authorizations().of(covered).length > 0 || namesUnknown(covered, on.ledger.isAuthorization))
      return;
    const line = covered.lines.find(({ record }) => record.authNumber !== undefined) ?? covered.line;
    const covering = benefits
      .authorizations()
      .fitting(covered)
      .flatMap(({ record }) => record.authNumber ?? []);
    on.report(cellOf(line.record, "authNumber"), {
      explanation: need.decidedBy && { steps: [], decidedBy: decidedBy(need.decidedBy) },
      details: {
        payer: payer.name,
        covering,
        ...(line.record.authNumber === undefined ? {} : { named: line.record.authNumber }),
        ...countedIn(need),
      },
      fixes: covering.flatMap((number) =>
        setCells(
          `Use ${number}`,
          covered.lines.map(({ record }) => ({ record, column: "authNumber", value: number })),
        ),
      ),
    });
  },
});
