import { distance } from "fastest-levenshtein";
import { folded } from "./folded";

const MOST_TYPOS = 2;
const SHORTEST_WORD = 4;

const digitsOf = (word: string): string => word.replace(/\D/g, "");

/**
 * The one candidate that a typed word must have meant: at most two letters off, the same digits (P-0042 is never P-0043),
 * and no other candidate as close. Undefined where there is none.
 */
export const closest = <Candidate>(
  typed: string,
  candidates: Iterable<Candidate>,
  spellings: (candidate: Candidate) => readonly string[],
): Candidate | undefined => {
  const word = folded(typed);
  const most = Math.min(MOST_TYPOS, Math.floor(word.length / SHORTEST_WORD));
  let best: Candidate | undefined;
  let fewest = most + 1;
  let alone = true;
  for (const candidate of candidates) {
    const typos = Math.min(
      ...spellings(candidate)
        .map(folded)
        .filter((spelling) => digitsOf(spelling) === digitsOf(word) && Math.abs(spelling.length - word.length) <= most)
        .map((spelling) => distance(word, spelling)),
    );
    if (typos > fewest || typos > most) continue;
    alone = typos < fewest;
    [best, fewest] = [candidate, typos];
  }
  return alone ? best : undefined;
};
