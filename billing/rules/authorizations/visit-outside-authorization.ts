import { listed } from "../../findings/words";
import { isoDate } from "../../values/calendar-date";
import { cellOf, defineRule } from "../define-rule";
import { writtenDay } from "../written-day";

type OutsideDetails = { readonly auth: string; readonly date: string; readonly starts?: string; readonly end?: string };

export const visitOutsideAuthorization = defineRule<"covered visit", OutsideDetails>({
  id: "visit-outside-authorization",
  family: "authorizations",
  looksAt: "covered visit",
  severity: "error",
  summary: "The date of service lies outside the dates of the authorization that the visit names.",
  why: "A visit before or after the authorized days counts as not authorized (reason code 197).",
  remedy: "Name the authorization that covers this date, or ask the payer for an extension.",
  source: { title: "claim adjustment reason code 197, authorization absent", verified: "verified" },
  settings: "Starts and Ends in Authorizations. For VA without an end: 90 days from the first treatment.",
  says: ({ auth, date, starts, end }) => {
    const from = starts === undefined ? undefined : `starts ${writtenDay(starts)}`;
    const to = end === undefined ? undefined : `ends ${writtenDay(end)}`;
    return `Authorization ${auth} ${listed([from, to].filter((part) => part !== undefined))}; the visit is on ${writtenDay(date)}.`;
  },
  check: ({ patient, covered }, on) => {
    for (const { isOutside, authorization, line } of patient.benefits.authorizations().of(covered)) {
      if (!isOutside) continue;
      const { record, ends } = authorization;
      on.report(cellOf(line.record, "dateOfService"), {
        details: {
          auth: record.authNumber ?? "",
          date: isoDate(covered.date),
          ...(record.starts === undefined ? {} : { starts: isoDate(record.starts) }),
          ...(ends === undefined ? {} : { end: isoDate(ends) }),
        },
      });
    }
  },
});
