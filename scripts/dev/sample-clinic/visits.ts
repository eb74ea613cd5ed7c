import { textOf } from "../clinic-rows";
import type { VisitRow } from "./course";
import { visitsOfJae } from "./visits-of-jae";
import { visitsOfLuz } from "./visits-of-luz";
import { visitsOfMara } from "./visits-of-mara";
import { visitsOfNoa } from "./visits-of-noa";
import { visitsOnClaims } from "./visits-on-claims";
import { visitsWithGaps } from "./visits-with-gaps";

const when = ({ dateOfService, start }: VisitRow): string =>
  `${textOf(dateOfService)} ${typeof start === "number" ? start.toFixed(4) : "1"}`;

/** All service lines as a clinic would have typed them: day by day. */
export const visits: readonly VisitRow[] = [
  ...visitsOfJae,
  ...visitsOfMara,
  ...visitsOfLuz,
  ...visitsOfNoa,
  ...visitsOnClaims,
  ...visitsWithGaps,
].sort((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0));
