import { distance } from "fastest-levenshtein";

/** The ID that was probably meant: the one with the fewest letters off, where those are few. */
export const closestId = (typed: string, ids: readonly string[]): string | undefined => {
  const near = ids.map((id) => ({ id, far: distance(typed.toLowerCase(), id.toLowerCase()) })).sort((a, b) => a.far - b.far)[0];
  return near !== undefined && near.far <= Math.ceil(typed.length / 3) ? near.id : undefined;
};
