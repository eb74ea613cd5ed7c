import type { Ledger } from "../../billing/ledger/ledger";
import type { LetterKind, LetterWish } from "../../billing/tasks/letters";
import { folded } from "../../billing/values/folded";
import { closestId } from "../closest-id";
import { EXIT, Stop } from "../exit-codes";
import { choosePatients } from "../superbills/choose-patients";

export interface AboutFlags {
  readonly claim?: readonly string[];
  readonly patient?: readonly string[];
}

const wrong = (sentence: string): Stop => new Stop(EXIT.wrongUsage, sentence);

const claimNamed = ({ patients }: Ledger, typed: string): string => {
  const numbers = patients.flatMap(({ claims }) => claims.all.flatMap(({ record }) => record.claimNumber ?? []));
  const found = numbers.find((number) => folded(number) === folded(typed));
  if (found !== undefined) return found;
  const near = closestId(typed, numbers);
  throw wrong(`There is no claim ${typed} of a patient. ${near === undefined ? "The numbers stand in Claims." : `Did you mean ${near}?`}`);
};

/** What each letter is to be about, each once: the claims, or the patients, that were asked for. */
export const chooseAbout = (ledger: Ledger, kind: LetterKind, { claim = [], patient = [] }: AboutFlags): readonly LetterWish["about"][] => {
  if (claim.length > 0 && patient.length > 0)
    throw wrong("A letter is about a claim or about a patient. Give --claim or --patient, not both.");
  if (kind === "appeal" && claim.length === 0) throw wrong("An appeal is about one claim. Give its number: --claim C-0118.");
  if (claim.length === 0 && patient.length === 0)
    throw wrong("Nobody said whom the letter is about. Give --patient with a Patient ID, or --claim with a claim number.");
  const claims = [...new Set(claim.map((typed) => claimNamed(ledger, typed)))];
  if (claims.length > 0) return claims.map((number) => ({ claim: number }));
  return choosePatients(ledger, patient).map((id) => ({ patient: id }));
};
