import { dated } from "./dated";

/** How many diagnoses one claim form has room for (box 21 of the CMS-1500, 02/12 version). */
export const mostDiagnoses = dated([
  { from: "2014-04-01", value: 12, source: { title: "CMS-1500 (02/12), item 21; rule book 5.4", verified: "verified" } },
]);
