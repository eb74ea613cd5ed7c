import { listed } from "../../../findings/words";
import type { AuthorizedVisit, AuthorizationUse } from "../../../ledger/authorizations/authorization-use";
import type { CoveredVisit } from "../../../ledger/coverage/coverage";
import { placeOf } from "../../../records/cell-in-workbook";
import { usDate } from "../../../values/calendar-date";
import type { DocumentGap } from "../../gap";
import { inFile, missing, type Judged } from "../judged";
import type { Packet } from "../packet";

const authorized = ({ patient: { benefits }, bill }: Packet, covered: CoveredVisit): readonly AuthorizedVisit[] =>
  benefits
    .authorizations()
    .of(covered)
    .filter(({ lines }) => bill.lines.some(({ line }) => lines.includes(line)));

/** Those that the packet's lines are treated under, each once, with the visits of this packet. */
export const authorizationsOf = (packet: Packet): ReadonlyMap<AuthorizationUse, readonly AuthorizedVisit[]> => {
  const found = new Map<AuthorizationUse, AuthorizedVisit[]>();
  for (const visit of packet.covered.flatMap((covered) => authorized(packet, covered))) {
    const visits = found.get(visit.authorization) ?? [];
    visits.push(visit);
    found.set(visit.authorization, visits);
  }
  return found;
};

/** Whose number the visit has, though Authorizations has no row of it. */
const isNumbered = ({ lines }: CoveredVisit): boolean => lines.some(({ record }) => record.authNumber !== undefined);

const unauthorizedGap = (visits: readonly CoveredVisit[]): readonly DocumentGap[] => {
  const [first] = visits;
  if (!first) return [];
  const days = listed([...new Set(visits.map(({ date }) => usDate(date)))]);
  return [
    {
      item: `Authorization for ${days}`,
      remedy: "Ask the payer for it, add it to Authorizations, or type its number under Auth # in Visits.",
      place: placeOf(first.line.record, "authNumber"),
      blocks: true,
    },
  ];
};

const beyond = (visits: readonly AuthorizedVisit[]): readonly DocumentGap[] =>
  visits
    .filter(({ isBeyond, isOutside }) => isBeyond || isOutside)
    .map(({ covered, authorization, isOutside, line }) => ({
      item: `Authorization for ${usDate(covered.date)}`,
      remedy: `${authorization.record.authNumber ?? "The authorization"} ${isOutside ? "does not cover the day" : "was used up before"}. Ask the payer for another.`,
      place: placeOf(line.record, "authNumber"),
      blocks: true,
    }));

/** Workers' compensation agrees to every visit but those that a programme lets go without; others where their row says so (rule book 5.1, A-01). */
const mustBeAuthorized =
  ({ patient, for: { kind } }: Packet) =>
  (visit: CoveredVisit): boolean => {
    const { needed } = patient.benefits.authorizationNeed(visit);
    return needed === true || (kind === "workers-comp" && needed === "unknown");
  };

export const authorization = (packet: Packet): Judged | undefined => {
  const mustHave = packet.covered.filter(mustBeAuthorized(packet));
  const isAskedFor = mustHave.length > 0;
  const without = mustHave.filter((visit) => authorized(packet, visit).length === 0 && !isNumbered(visit));
  const inUse = authorizationsOf(packet);
  const gaps = [...unauthorizedGap(without), ...beyond([...inUse.values()].flat())];
  if (gaps.length > 0) return { ...missing(gaps), isAskedFor };
  const { authorizations: numbers } = packet.bill;
  if (numbers.length === 0) return undefined;
  return { ...inFile(`${listed(numbers)}, box 23.`), isAskedFor };
};
