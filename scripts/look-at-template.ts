import { inspectTemplate, templateKind, type TemplateReport } from "../billing/tasks/inspect-template";
import type { TemplateDescription } from "../billing/workbook/template-values";
import { UnreadableFile } from "../files/unreadable-file";
import { namesInFile } from "../files/xlsx/templates/names-in-file";
import { readTemplate } from "../files/xlsx/templates/read-template";
import { TemplateRefused } from "../files/xlsx/templates/template-refused";
import { inflateWithZlib } from "./inflate";
import { readBytesFile } from "./read-file";

/** A template with what keeps it from being filled. */
export interface LookedAtTemplate {
  readonly report: TemplateReport;
  /** A sentence that names the cell; undefined for a template that can be filled. */
  readonly refused: string | undefined;
}

const packing = { inflate: inflateWithZlib };

const whyRefused = (bytes: Uint8Array, description: TemplateDescription): string | undefined => {
  try {
    readTemplate(bytes, description, packing);
    return undefined;
  } catch (error) {
    if (error instanceof TemplateRefused) return error.message;
    throw error;
  }
};

const namesIn = (bytes: Uint8Array): ReturnType<typeof namesInFile> => {
  try {
    return namesInFile(bytes, packing);
  } catch (error) {
    // What is no workbook is no template; whoever reads it next says what is wrong with it.
    if (error instanceof UnreadableFile) return [];
    throw error;
  }
};

/** Undefined for a file that is no template. */
export const lookAtTemplate = async (file: string): Promise<LookedAtTemplate | undefined> => {
  const bytes = await readBytesFile(file);
  const names = namesIn(bytes);
  const description = templateKind(names);
  return description && { report: inspectTemplate(names, description), refused: whyRefused(bytes, description) };
};
