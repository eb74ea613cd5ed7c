import type { Finding } from "../findings/finding";
import type { ServiceLine } from "../ledger/visits/service-line";
import type { Visit } from "../ledger/visits/visit";
import { groupedBy } from "../values/grouped";

const visitKey = (visit: string, patient = ""): string => `${patient}/${visit}`;
const rowKey = ({ record: { place } }: ServiceLine): string => `${place.table.sheet}/${place.row}`;

/** Must fix findings by the visits that they name or, from another sheet, touch; and by their rows. */
const mustFixIn = (findings: readonly Finding[]) => {
  const mustFix = findings.filter(({ severity }) => severity === "error");
  const named = mustFix.flatMap((finding) => {
    const { patient, visit = "", touches = [] } = finding;
    return [visit, ...touches].map((id) => ({ key: visitKey(id, patient), finding }));
  });
  return { ofVisit: groupedBy(named, ({ key }) => key), ofRow: groupedBy(mustFix, ({ sheet, row }) => `${sheet}/${row}`) };
};

/** What must be fixed before a visit is billed, each once. */
export const holdingOf = (findings: readonly Finding[]): ((visit: Visit, patient: string | undefined) => readonly Finding[]) => {
  const { ofVisit, ofRow } = mustFixIn(findings);
  return (visit, patient) => {
    const ofIt = ofVisit.get(visitKey(visit.id, patient))?.map(({ finding }) => finding) ?? [];
    return [...new Set([...ofIt, ...visit.lines.flatMap((line) => ofRow.get(rowKey(line)) ?? [])])];
  };
};

/** The visits that something must be fixed for before they are billed. */
export const heldBy = (findings: readonly Finding[]): ((visit: Visit, patient: string | undefined) => boolean) => {
  const { ofVisit, ofRow } = mustFixIn(findings);
  return (visit, patient) => ofVisit.has(visitKey(visit.id, patient)) || visit.lines.some((line) => ofRow.has(rowKey(line)));
};
