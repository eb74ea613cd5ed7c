import type { Ledger } from "../../billing/ledger/ledger";
import type { ClaimFormWish } from "../../billing/tasks/claim-forms";
import { folded } from "../../billing/values/folded";
import { closestId } from "../closest-id";
import { EXIT, Stop } from "../exit-codes";
import { choosePatients } from "../superbills/choose-patients";
import { spanOf, type SpanFlags } from "../superbills/superbill-span";

export interface ClaimFlags extends SpanFlags {
  readonly claim?: readonly string[];
  readonly patient?: string;
}

const wrong = (sentence: string): Stop => new Stop(EXIT.wrongUsage, sentence);

const known = (typed: readonly string[], numbers: readonly string[]): readonly string[] => {
  const byFolded = new Map(numbers.map((number) => [folded(number), number]));
  return [
    ...new Set(
      typed.map((number) => {
        const found = byFolded.get(folded(number));
        if (found !== undefined) return found;
        const near = closestId(number, numbers);
        throw wrong(`There is no claim ${number}. ${near === undefined ? "The numbers stand in Claims." : `Did you mean ${near}?`}`);
      }),
    ),
  ];
};

/** Which claims the flags ask for, with the numbers as the workbook has them; stops where they ask for none, or for two things at once. */
export const chooseClaims = (ledger: Ledger, flags: ClaimFlags): ClaimFormWish => {
  const { claim = [], patient, from, to } = flags;
  const isSpan = from !== undefined || to !== undefined;
  if (claim.length > 0) {
    if (patient !== undefined || isSpan)
      throw wrong("--claim takes whole claims, --patient with --from and --to all of some days. Give one or the other.");
    const numbers = ledger.patients.flatMap(({ claims }) => claims.all.flatMap(({ record }) => record.claimNumber ?? []));
    return { claims: known(claim, numbers) };
  }
  if (patient === undefined) throw wrong("Say which claims: --claim C-0118, or --patient P-0042 --from 2026-11-01 --to 2026-11-30.");
  const [id = patient] = choosePatients(ledger, [patient]);
  return { patient: id, ...spanOf(flags, ledger) };
};
