/** A clinic's own template, kept until the pane or the page is closed. */
export interface OwnTemplate {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** On which template a document is made. */
export interface ChosenTemplate {
  readonly own: OwnTemplate | undefined;
  readonly usesOwn: boolean;
}

/** @param standard the one that ships; rejects with a sentence where it is not to be had. */
export const templateBytes = ({ own, usesOwn }: ChosenTemplate, standard: () => Promise<Uint8Array>): Promise<Uint8Array> =>
  usesOwn && own ? Promise.resolve(own.bytes) : standard();
