import type { SuperbillGap } from "../../billing/tasks/superbills";

/** Tells one thing that is missing from another. */
export const gapKey = ({ item, place }: SuperbillGap): string => `${item} ${place?.sheet ?? ""} ${place?.cell ?? ""}`;

/** What is missing, each thing once: several superbills may lack the same. What must be there comes first. */
export const gapsOnce = (gaps: readonly SuperbillGap[]): readonly SuperbillGap[] =>
  [...new Map(gaps.map((gap) => [gapKey(gap), gap])).values()].sort((a, b) => Number(b.blocks) - Number(a.blocks));
