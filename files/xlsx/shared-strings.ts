import { cellFrom, type Cell } from "../../billing/values/cell";
import type { Parts } from "../zip/open-zip";
import { writtenText } from "./written-text";
import { readXml } from "./xml";

/** The texts that cells refer to by number. Rich text loses its looks; the reading aid over Japanese text (`rPh`) is left out. */
export const readSharedStrings = (parts: Parts, part: string): readonly Cell[] => {
  const strings: Cell[] = [];
  let item = "";
  let inText = false;
  let inReadingAid = false;
  readXml(parts, part, "sst", {
    open: (element) => {
      if (element === "si") item = "";
      else if (element === "t") inText = !inReadingAid;
      else if (element === "rPh") inReadingAid = true;
    },
    text: (text) => {
      if (inText) item += text;
    },
    close: (element) => {
      if (element === "si") strings.push(cellFrom(writtenText(item)));
      else if (element === "t") inText = false;
      else if (element === "rPh") inReadingAid = false;
    },
  });
  return strings;
};
