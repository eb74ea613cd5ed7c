import type { Ledger } from "../../billing/ledger/ledger";
import { folded } from "../../billing/values/folded";
import { closestId } from "../closest-id";
import { EXIT, Stop } from "../exit-codes";

const numberOf = (id: string): number => Number(id.replace(/\D/g, ""));

/** People leave zeros out: P-17 means P-0017 before anything that looks more alike. */
const meant = (typed: string, ids: readonly string[]): string | undefined =>
  (numberOf(typed) > 0 ? ids.find((id) => numberOf(id) === numberOf(typed)) : undefined) ?? closestId(typed, ids);

const notFound = (typed: string, ids: readonly string[]): Stop => {
  const near = meant(typed, ids);
  const hint = near === undefined ? "The IDs stand in Patients." : `Did you mean ${near}?`;
  return new Stop(EXIT.wrongUsage, `There is no patient ${typed}. ${hint}`);
};

/** The Patient IDs that were asked for, each once and as the workbook has them; all where none was asked for. */
export const choosePatients = ({ patients }: Ledger, asked: readonly string[]): readonly string[] => {
  const ids = patients.flatMap(({ id }) => id ?? []);
  if (asked.length === 0) return ids;
  const byId = new Map(ids.map((id) => [folded(id), id]));
  return [
    ...new Set(
      asked.map((typed) => {
        const id = byId.get(folded(typed));
        if (id === undefined) throw notFound(typed, ids);
        return id;
      }),
    ),
  ];
};
