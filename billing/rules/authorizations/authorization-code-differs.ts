import { listed } from "../../findings/words";
import { coversCode } from "../../ledger/authorizations/authorization-use";
import { cellOf, defineRule } from "../define-rule";

type CodeDetails = { readonly auth: string; readonly code: string; readonly allowed: readonly string[] };

export const authorizationCodeDiffers = defineRule<"covered visit", CodeDetails>({
  id: "authorization-code-differs",
  family: "authorizations",
  looksAt: "covered visit",
  severity: "error",
  summary: "The code billed is not one of those that the authorization names.",
  why: "A code that was not authorized is denied, though the visit was (reason code 284).",
  remedy: "Bill an authorized code, or have the authorization changed before the claim goes out.",
  source: { title: "claim adjustment reason code 284, authorization does not apply to the billed service", verified: "verified" },
  settings: "Codes in Authorizations; empty means every code.",
  says: ({ auth, code, allowed }) => `${code} is billed; authorization ${auth} is for ${listed(allowed, "or")}.`,
  check: ({ patient, covered }, on) => {
    for (const { authorization, lines, isOutside } of patient.benefits.authorizations().of(covered)) {
      if (isOutside) continue;
      for (const line of lines) {
        if (line.code === undefined || coversCode(authorization, line)) continue;
        on.report(cellOf(line.record, "code"), {
          details: { auth: authorization.record.authNumber ?? "", code: line.code, allowed: authorization.record.codes ?? [] },
        });
      }
    }
  },
});
