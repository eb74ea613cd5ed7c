import type { TemplateDescription } from "../../billing/workbook/template-values";
import { UnreadableFile } from "../../files/unreadable-file";
import { readTemplateWithout } from "../../files/xlsx/templates/read-template-without";
import type { Template } from "../../files/xlsx/templates/template";
import { TemplateRefused } from "../../files/xlsx/templates/template-refused";
import { deflateWithZlib } from "../deflate";
import { EXIT, Stop } from "../exit-codes";
import { inflateWithZlib } from "../inflate";
import { readBytesFile } from "../read-file";

/** A template whose sheets depend on the document: read once for each set of parts that documents are made without. */
export type TemplateFor = (without: readonly string[]) => Template;

const orStop = (file: string, read: () => Template): Template => {
  try {
    return read();
  } catch (error) {
    if (error instanceof TemplateRefused || error instanceof UnreadableFile)
      throw new Stop(EXIT.inputUnreadable, `${file}: ${error.message}`, "template-refused");
    throw error;
  }
};

/** A template from disk; one that cannot be filled stops with the name and the cell that are wrong. */
export const readTemplateFor = async (file: string, description: TemplateDescription): Promise<TemplateFor> => {
  const bytes = await readBytesFile(file);
  const known = new Map<string, Template>();
  const read: TemplateFor = (without) => {
    const key = without.join();
    const packing = { inflate: inflateWithZlib, deflate: deflateWithZlib };
    const template = known.get(key) ?? orStop(file, () => readTemplateWithout(bytes, description, without, packing));
    known.set(key, template);
    return template;
  };
  read([]);
  return read;
};

/** The same for a document that always has all of its sheets. */
export const readTemplateFile = async (file: string, description: TemplateDescription): Promise<Template> =>
  (await readTemplateFor(file, description))([]);
