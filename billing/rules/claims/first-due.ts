import type { Unfiled } from "../../ledger/claims/filing";
import { groupedBy } from "../../values/grouped";

/** Of each visit the line that is due first; visits in date order. */
export const firstDueOfVisits = (unfiled: readonly Unfiled[]): readonly Unfiled[] =>
  [...groupedBy(unfiled, ({ visit }) => visit).values()].map((lines) => lines.reduce((first, one) => (one.due < first.due ? one : first)));
