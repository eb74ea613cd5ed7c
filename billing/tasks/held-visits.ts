import type { Finding } from "../findings/finding";
import type { ServiceLine } from "../ledger/visits/service-line";
import type { Visit } from "../ledger/visits/visit";

/** Waits to be billed. */
export const isUnsent = ({ record: { status } }: ServiceLine): boolean => status === "Draft" || status === "Ready";

/** The visits that something must be fixed for before they are billed: named by a Must fix finding, or touched by one on another sheet. */
export const heldBy = (findings: readonly Finding[]): ((visit: Visit, patient: string | undefined) => boolean) => {
  const mustFix = findings.filter(({ severity }) => severity === "error");
  const visits = new Set(
    mustFix.flatMap(({ patient = "", visit = "", touches = [] }) => [visit, ...touches].map((id) => `${patient}/${id}`)),
  );
  const rows = new Set(mustFix.map(({ sheet, row }) => `${sheet}/${row}`));
  return (visit, patient) =>
    visits.has(`${patient ?? ""}/${visit.id}`) ||
    visit.lines.some(({ record }) => rows.has(`${record.place.table.sheet}/${record.place.row}`));
};
