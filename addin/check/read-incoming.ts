import type { Source } from "../../billing/workbook/incoming/source";
import { readSource } from "../../files/read-source";
import { UnreadableFile } from "../../files/unreadable-file";
import type { IncomingFile } from "./money-questions";

/** A file as it was read, or the sentence that says why it cannot be. */
export interface ReadIncoming {
  readonly id: string;
  readonly source: Source | undefined;
  readonly sentence: string | undefined;
}

/** What was read for the question before: the same files are asked about again after every check. */
let kept: ReadonlyMap<string, ReadIncoming> = new Map();

const read = ({ id, name, bytes }: IncomingFile): ReadIncoming => {
  try {
    return { id, source: readSource(bytes, name), sentence: undefined };
  } catch (error) {
    if (error instanceof UnreadableFile) return { id, source: undefined, sentence: `${name}: ${error.message}` };
    throw error;
  }
};

/** Reads files that were chosen, each once as long as it is asked about. */
export const readIncoming = (files: readonly IncomingFile[]): readonly ReadIncoming[] => {
  kept = new Map(files.map((file) => [file.id, kept.get(file.id) ?? read(file)]));
  return [...kept.values()];
};
