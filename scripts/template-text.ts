import { counted, listed } from "../billing/findings/words";
import type { KnownName, TemplateReport } from "../billing/tasks/inspect-template";
import type { Colors } from "./terminal";

const KINDS: Readonly<Record<KnownName["kind"], string>> = { text: "text", date: "date", money: "amount", number: "number", rows: "rows" };

const nameLine = ({ name, kind, holds, required }: KnownName, where: string): string =>
  `    ${name}${where}: ${KINDS[kind]}${required ? ", required" : ""}. ${holds}`;

const section = (heading: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ["", heading, ...lines]);

/** A template in words: its names, what is missing and unknown, and whether it can be filled. @param refused why it cannot. */
export const templateText = (report: TemplateReport, refused: string | undefined, colors: Colors): string => {
  const { document, names, missing, leftOut, unknown } = report;
  return [
    colors.bold(`Template of the document ${document}: ${counted(names.length, "name")} in it`),
    ...names.map((one) => nameLine(one, ` at ${one.leadsTo.replaceAll("$", "")}`)),
    ...section(
      "Missing, and required:",
      missing.map((one) => nameLine(one, "")),
    ),
    ...section(
      "Unknown:",
      unknown.map(({ name, leadsTo, meant }) => `    ${name} at ${leadsTo}${meant === undefined ? "" : `: ${meant} may be meant`}`),
    ),
    ...section("Left out, which is allowed:", leftOut.length === 0 ? [] : [`    ${listed(leftOut.map(({ name }) => name))}`]),
    "",
    refused === undefined ? "It can be filled." : `It cannot be filled. ${refused}`,
    "",
  ].join("\n");
};
