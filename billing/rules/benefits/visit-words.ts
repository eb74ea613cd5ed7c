import { counted } from "../../findings/words";
import { writtenDay } from "../written-day";

/** "1 visit is billed", "3 visits after that day are billed". */
export const visitsBilled = (visits: number, which = ""): string =>
  `${counted(visits, "visit")} ${which}${visits === 1 ? "is" : "are"} billed`;

/** @param since the ISO day on which the first of the benefit years began. */
export const visitsInLaterYears = (visits: number, since: string): string =>
  visits === 1
    ? `1 visit lies in the benefit year that began ${writtenDay(since)}`
    : `${visits} visits lie in benefit years that began ${writtenDay(since)} or later`;
