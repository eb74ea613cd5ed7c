import { visitSheet } from "../../records/visits";
import { folded } from "../../values/folded";
import { incomingVisits, type IncomingVisit } from "../../workbook/incoming/incoming-sheets";
import { lineOf, type SourceTable } from "../../workbook/incoming/read-source-table";
import { storedRow } from "../../workbook/incoming/stored-row";
import { recordsOf } from "../../workbook/records-by-kind";
import type { ClinicSoFar } from "./clinic-so-far";
import { ALREADY, needsYou, type FoundBy, type Outcome } from "./outcome";
import { nameKeys, namesToLookUp } from "./person-names";
import { minutesIn, serviceCodes } from "./service-codes";
import { wholeRow } from "./unreadable-cells";
import { LIKENESSES, visitsHere, type LineFacts } from "./visits-here";
import { whoseRow } from "./whose-row";

const NO_CODE = "No single code is known for this service. Give a row of Fees this very name as its Service, then import again.";
const NO_DATE = "It has no date of service.";
const sameAs = (line: number): string => `It is the same as line ${line} in everything. If both were done, give them a Visit # or Start.`;

/** A row that says enough to be a service line. */
interface Line {
  readonly incoming: IncomingVisit;
  readonly facts: LineFacts;
  readonly foundBy: FoundBy;
}

/** The Provider ID of a therapist written by ID or name; what is none of these stays as it is, for the check to point at. */
const providerFinder = ({ records }: ClinicSoFar): ((written: string) => string) => {
  const ids = new Map<string, string>();
  for (const { providerId, last, first } of records.providers) {
    if (providerId === undefined) continue;
    ids.set(folded(providerId), providerId);
    if (last !== undefined && first !== undefined) for (const key of nameKeys({ last, first, middle: "" })) ids.set(key, providerId);
  }
  return (written) => [folded(written), ...namesToLookUp(written)].map((key) => ids.get(key)).find((id) => id !== undefined) ?? written;
};

const factsOfHere = ({ records, people }: ClinicSoFar): readonly LineFacts[] =>
  records.visits.flatMap(({ dateOfService: date, patient, provider, code, visitNumber, line, start, charge }) => {
    const found = patient === undefined ? undefined : people.find({ patient });
    if (date === undefined || !found || !("person" in found)) return [];
    return [{ patient: found.person.id, date, provider, code, visitNumber, line, start, charge }];
  });

/** What becomes of each row of a list of visits; files of one import share what is there. */
export const visitImporter = (clinic: ClinicSoFar) => {
  const here = visitsHere();
  for (const facts of factsOfHere(clinic)) here.add(facts, undefined);
  const codeOf = serviceCodes(clinic.records.fees);
  const providerOf = providerFinder(clinic);

  const understand = (incoming: IncomingVisit): Line | Outcome => {
    const { dateOfService: date, service = "", visitNumber, line, start, charge } = incoming;
    if (date === undefined) return needsYou(NO_DATE);
    const whose = whoseRow(incoming, clinic);
    if ("asks" in whose) return whose.asks;
    const code = incoming.code ?? codeOf(service);
    if (code === undefined && service !== "") return needsYou(NO_CODE);
    const provider = incoming.provider === undefined ? undefined : providerOf(incoming.provider);
    return { incoming, facts: { patient: whose.id, date, provider, code, visitNumber, line, start, charge }, foundBy: whose.by };
  };

  const added = ({ incoming, facts, foundBy }: Line): Outcome => {
    const { service, quantity, notes, minutes = service === undefined ? undefined : minutesIn(service) } = incoming;
    const told = [notes, service, quantity === undefined || quantity === 1 ? undefined : `quantity ${quantity}`];
    const remarks = told.filter((word) => word !== undefined).join("; ");
    const row = {
      status: "Draft",
      ...storedRow(visitSheet, incoming, clinic.dateSystem),
      patient: facts.patient,
      ...(facts.provider === undefined ? {} : { provider: facts.provider }),
      ...(facts.code === undefined ? {} : { code: facts.code }),
      ...(minutes === undefined ? {} : { minutes }),
      ...(remarks === "" ? {} : { notes: remarks }),
    };
    return { is: "added", rows: [{ table: visitSheet.table, row }], foundBy };
  };

  return (source: SourceTable, asks: (incoming: IncomingVisit) => Outcome | undefined): readonly Outcome[] => {
    const understood = recordsOf([source.read], incomingVisits).map((incoming) => asks(incoming) ?? understand(incoming));
    const isHere = new Set<Line>();
    const lines = understood.filter((one): one is Line => "facts" in one);
    for (const likeness of LIKENESSES)
      for (const line of lines) if (!isHere.has(line) && here.take(line.facts, source, likeness)) isHere.add(line);
    const seen = new Map<string, number>();
    return understood.map((one) => {
      if (!("facts" in one)) return one;
      const whole = wholeRow(one.incoming);
      const twin = seen.get(whole);
      if (twin === undefined) seen.set(whole, lineOf(one.incoming));
      if (isHere.has(one)) return ALREADY;
      if (twin !== undefined) return needsYou(sameAs(twin));
      here.add(one.facts, source);
      return added(one);
    });
  };
};
