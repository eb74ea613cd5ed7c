import { canBeSsn, isAssignedPrefix, TAX_ID_SOURCE } from "../../reference/tax-ids";
import { cellOf, defineRule } from "../define-rule";

type TaxIdDetails = { readonly why: "length" | "prefix" | "SSN"; readonly type?: "EIN" | "SSN" };

/** A hyphen may stand where the tax office puts it, and nowhere else. */
const WRITTEN = { EIN: /^\d{2}-?\d{7}$/, SSN: /^\d{3}-?\d{2}-?\d{4}$/ } as const;

const faultOf = (taxId: string, type: "EIN" | "SSN" | undefined): TaxIdDetails["why"] | undefined => {
  const digits = taxId.replaceAll("-", "");
  if (!WRITTEN[type ?? "EIN"].test(taxId)) return "length";
  if (type === "SSN") return canBeSsn(digits) ? undefined : "SSN";
  return isAssignedPrefix(digits) ? undefined : "prefix";
};

const SAYS: Readonly<Record<TaxIdDetails["why"], string>> = {
  length: "The Tax ID is not nine digits; an EIN is written 12-3456789.",
  prefix: "The first two digits of the Tax ID are none that the IRS gives to an EIN.",
  SSN: "The Tax ID is said to be a Social Security number; none begins with 000, 666 or 9.",
};

export const taxIdInvalid = defineRule<"workbook", TaxIdDetails>({
  id: "tax-id-invalid",
  family: "providers",
  looksAt: "workbook",
  severity: "error",
  summary: "The practice's Tax ID cannot be one.",
  why: "Payers match box 25 to their contract and the IRS; a wrong number stops every claim.",
  remedy: "Copy it from the letter of the IRS (CP 575) or from form W-9; check Tax ID type.",
  source: TAX_ID_SOURCE,
  settings: "Tax ID and Tax ID type in Practice. First two digits that are not known are for review: the IRS adds some.",
  says: ({ why }) => SAYS[why],
  check: ({ clinic: { practice } }, on) => {
    const row = practice.rows.get("taxId");
    const { taxId, taxIdType } = practice;
    const why = taxId === undefined ? undefined : faultOf(taxId, taxIdType);
    if (row && why !== undefined)
      on.report(cellOf(row, "value"), {
        details: { why, ...(taxIdType === undefined ? {} : { type: taxIdType }) },
        ...(why === "prefix" ? { severity: "warning" } : {}),
      });
  },
});
