/** Why there is no answer, as a sentence for the user. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
}
