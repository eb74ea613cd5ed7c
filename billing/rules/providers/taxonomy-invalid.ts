import { isTaxonomy, MASSAGE_THERAPIST, TAXONOMY_SOURCE } from "../../reference/taxonomies";
import type { Ledger } from "../../ledger/ledger";
import type { CellOfRecord } from "../../records/cell-in-workbook";
import { folded } from "../../values/folded";
import { cellOf, defineRule } from "../define-rule";
import { setCell } from "../set-cell";
import { claimVisits } from "./treated-by";

type TaxonomyDetails = { readonly holds: string; readonly visits: number };

interface TypedTaxonomy {
  readonly taxonomy: string | undefined;
  readonly cell: CellOfRecord;
  /** Undefined for the practice's. */
  readonly provider: string | undefined;
}

const typedTaxonomies = ({ clinic: { practice }, records }: Ledger): readonly TypedTaxonomy[] => {
  const row = practice.rows.get("taxonomy");
  return [
    ...(row ? [{ taxonomy: practice.taxonomy, cell: cellOf(row, "value"), provider: undefined }] : []),
    ...records.providers.map((record) => ({
      taxonomy: record.taxonomy,
      cell: cellOf(record, "taxonomy"),
      provider: folded(record.providerId ?? ""),
    })),
  ];
};

export const taxonomyInvalid = defineRule<"workbook", TaxonomyDetails>({
  id: "taxonomy-invalid",
  family: "providers",
  looksAt: "workbook",
  severity: "warning",
  summary: "A taxonomy code does not have the shape of one.",
  why: "Payers that ask for it find no provider under another code, and clearinghouses turn it back.",
  remedy: `A massage therapist's is ${MASSAGE_THERAPIST}; others are in the NPI registry beside the provider's name.`,
  source: TAXONOMY_SOURCE,
  settings: "Taxonomy in Practice and in Providers; both may stay empty.",
  says: ({ holds }) => `The taxonomy is ${holds}; a taxonomy code has ten characters, digits and capitals, and ends in X.`,
  check: (ledger, on) => {
    for (const { taxonomy, cell, provider } of typedTaxonomies(ledger))
      if (taxonomy !== undefined && !isTaxonomy(taxonomy))
        on.report(cell, {
          details: { holds: taxonomy, visits: claimVisits(ledger, provider) },
          fixes: setCell(cell.record, cell.column, MASSAGE_THERAPIST, `Set ${MASSAGE_THERAPIST}`),
        });
  },
});
