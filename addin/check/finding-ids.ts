import type { Finding } from "../../billing/findings/finding";

/** Tells a finding from every other, also from one check to the next. */
export type FindingIds = ReadonlyMap<Finding, string>;

/** A finding's key; findings of rows that are the same in everything share one, and are numbered. */
export const idsOf = (findings: readonly Finding[]): FindingIds => {
  const seen = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const nth = (seen.get(finding.key) ?? 0) + 1;
      seen.set(finding.key, nth);
      return [finding, nth === 1 ? finding.key : `${finding.key} #${nth}`];
    }),
  );
};
