import type { DateSystem } from "../../billing/values/calendar-date";
import { damaged, UnreadableFile } from "../unreadable-file";
import type { Parts } from "../zip/open-zip";
import { readRelationships } from "./relationships";
import { isTrue, readXml, type Attributes } from "./xml";

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

/** What xl/workbook.xml and its links say: which parts hold what. */
export interface WorkbookPart {
  readonly dateSystem: DateSystem;
  /** In tab order, without chart sheets and macro sheets. */
  readonly sheets: readonly SheetEntry[];
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
}

/** `r:id`, whatever the prefix. */
const linkOf = (attributes: Attributes): string | undefined => {
  for (const name in attributes) if (name.endsWith(":id")) return attributes[name];
  return undefined;
};

export const readWorkbookPart = (parts: Parts, part: string): WorkbookPart => {
  const links = readRelationships(parts, part);
  const linked = (type: string): string | undefined => links.find((link) => link.type === type)?.target;
  const sheets: SheetEntry[] = [];
  let dateSystem: DateSystem = 1900;
  readXml(parts, part, "workbook", {
    open: (element, attributes) => {
      if (element === "workbookPr" && isTrue(attributes["date1904"])) dateSystem = 1904;
      if (element !== "sheet") return;
      const link = links.find(({ id }) => id === linkOf(attributes));
      if (link === undefined) throw damaged("One of its sheets is listed but not there.");
      const { name = "", state = "visible" } = attributes;
      if (link.type === "worksheet") sheets.push({ name, hidden: state !== "visible", part: link.target });
    },
  });
  if (sheets.length === 0)
    throw new UnreadableFile(
      "no-sheets",
      "This workbook has no sheets with cells. Open it in Excel, see what is there, and save it again.",
    );
  return { dateSystem, sheets, sharedStrings: linked("sharedStrings"), styles: linked("styles") };
};
