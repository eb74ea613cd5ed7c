import type { TemplateDescription } from "../../billing/workbook/template-values";
import { UnreadableFile } from "../../files/unreadable-file";
import { readTemplate } from "../../files/xlsx/templates/read-template";
import type { Template } from "../../files/xlsx/templates/template";
import { TemplateRefused } from "../../files/xlsx/templates/template-refused";
import { deflateWithZlib } from "../deflate";
import { EXIT, Stop } from "../exit-codes";
import { inflateWithZlib } from "../inflate";
import { readBytesFile } from "../read-file";

/** A template from disk; one that cannot be filled stops with the name and the cell that are wrong. */
export const readTemplateFile = async (file: string, description: TemplateDescription): Promise<Template> => {
  const bytes = await readBytesFile(file);
  try {
    return readTemplate(bytes, description, { inflate: inflateWithZlib, deflate: deflateWithZlib });
  } catch (error) {
    if (error instanceof TemplateRefused || error instanceof UnreadableFile)
      throw new Stop(EXIT.inputUnreadable, `${file}: ${error.message}`, "template-refused");
    throw error;
  }
};
