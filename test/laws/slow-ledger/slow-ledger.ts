import type { CalendarDate } from "../../../billing/values/calendar-date";
import type { ClinicRecords } from "../../../billing/workbook/read-records";
import { allowedBy } from "./allowed";
import { authorizedVisits } from "./authorizations";
import { balanceOf, type Balance } from "./balance";
import { dollarLimit } from "./dollar-limit";
import { gatherPeople, type Patient, type People } from "./patients";
import { matchPayments, type Postings } from "./postings";
import { sharesOf } from "./shares";
import type { Shared } from "./steps";
import { visitLimit } from "./visit-limit";

/** A row of Visits that is somebody's on some day; all amounts are cents. */
export interface SlowLine extends Balance {
  /** Row of the Visits sheet; a clinic with month sheets has the same row more than once. */
  readonly row: number;
  /** Policy # of a line that can be on a claim. */
  readonly policy: string | undefined;
  /** By the payer it is billed to; the charge of a line that is billed to none. */
  readonly allowed: number;
  /** Undefined without policy or charge, for a Denied line, for massage that the policy does not cover, and where a term cannot be read. */
  readonly share: (Shared & { readonly secondaryPays: number }) | undefined;
  /** Whether what was met before it is known, or does not matter; false without a share. */
  readonly isSure: boolean;
  /** Policy # of the coverage after it, whether what that had met is known, and what of the share the patient still owes. */
  readonly secondary: { readonly policy: string | undefined; readonly isSure: boolean; readonly patientOwes: number } | undefined;
}

/** A visit with a massage line to a policy; a visit to two policies is there twice. */
export interface SlowVisit {
  /** Its first massage row to the policy. */
  readonly firstRow: number;
  readonly policy: string;
  readonly limit: number | undefined;
  readonly used: number | undefined;
  readonly counted: number;
  readonly beyond: boolean;
  /** Cents, as are the three after it. */
  readonly dollarLimit: number | undefined;
  readonly dollarsUsed: number | undefined;
  readonly dollars: number;
  readonly dollarsBeyond: number;
  readonly authorization: string | undefined;
  /** Typed, else worked out from the first visit for the VA. */
  readonly authorizationEnds: CalendarDate | undefined;
  /** Visits, units, or cents, as the authorization counts. */
  readonly authorizationUsed: number | undefined;
  readonly authorizationCounted: number | undefined;
  readonly authorizationBeyond: boolean;
  readonly needsAuthorization: boolean | "unknown";
}

export interface SlowLedger {
  readonly lines: readonly SlowLine[];
  readonly visits: readonly SlowVisit[];
}

const slowLines = (people: People, patient: Patient, postings: Postings): readonly SlowLine[] => {
  const shares = sharesOf(people, patient, postings);
  return patient.lines.map((line): SlowLine => {
    const worked = shares.get(line);
    const next = worked?.secondary;
    return {
      row: line.record.place.row,
      policy: line.claimable ? line.policy?.policyNumber : undefined,
      allowed: allowedBy(line.payer, people.clinic, postings, line),
      share: worked?.share && { ...worked.share, secondaryPays: next?.pays ?? 0 },
      isSure: worked?.isSure ?? false,
      secondary: next && { policy: next.policy.policyNumber, isSure: next.isSure, patientOwes: next.patientOwes },
      ...balanceOf(postings, line),
    };
  });
};

const slowVisits = (people: People, patient: Patient, postings: Postings): readonly SlowVisit[] => {
  const allowed = (line: Patient["lines"][number]): number => allowedBy(line.payer, people.clinic, postings, line);
  return authorizedVisits(people, patient, allowed).flatMap(
    ({ policy, visit, needs, authorization, ends, used, counted, beyond }): readonly SlowVisit[] => {
      const [first] = visit.massage;
      if (first === undefined) return [];
      const payer = people.payerOf(policy)?.record;
      const dollars = dollarLimit(patient, policy, payer, visit, allowed);
      return [
        {
          firstRow: first.record.place.row,
          policy: policy.policyNumber ?? "",
          ...visitLimit(patient, policy, payer, visit),
          dollarLimit: dollars.limit,
          dollarsUsed: dollars.used,
          dollars: dollars.amount,
          dollarsBeyond: dollars.excess,
          authorization: authorization?.authNumber,
          authorizationEnds: ends,
          authorizationUsed: used,
          authorizationCounted: counted,
          authorizationBeyond: beyond,
          needsAuthorization: needs,
        },
      ];
    },
  );
};

/**
 * The benefits ledger a second time, from the texts alone: for every line a look at everything before it, to be compared with the ledger
 * that the rules use. Nothing in it depends on today. Lines are patient by patient in content order, visits in date order.
 */
export const slowLedger = (records: ClinicRecords): SlowLedger => {
  const people = gatherPeople(records);
  const postings = matchPayments(records, people);
  return {
    lines: people.patients.flatMap((patient) => slowLines(people, patient, postings)),
    visits: people.patients.flatMap((patient) => slowVisits(people, patient, postings)),
  };
};
