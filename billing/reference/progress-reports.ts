import { dated } from "./dated";

/** Washington L&I wants a report to the attending provider and the insurer after six visits or one month, whichever is first. */
export const lniProgressReport = dated([
  {
    from: "2000-01-01",
    value: { visits: 6, months: 1 },
    source: { title: "WAC 296-23-250", verified: "verified" as const },
  },
]);
