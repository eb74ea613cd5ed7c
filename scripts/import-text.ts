import { counted, listed } from "../billing/findings/words";
import type { ImportJson } from "../billing/tasks/import-json";
import type { Colors } from "./terminal";

type SourceJson = ImportJson["sources"][number];
type QuestionJson = ImportJson["questions"][number];

const placeOf = ({ file, sheet }: { readonly file: string; readonly sheet?: string | undefined }): string =>
  sheet === undefined || sheet === file ? file : `${file}, sheet ${sheet}`;

const headersIn = (row: number | undefined): string => (row === undefined || row <= 1 ? "" : `, headers in row ${row}`);

const countLine = (count: number, words: string): readonly string[] => (count === 0 ? [] : [`  ${String(count).padStart(6)} ${words}`]);

const leftOutWords = (leftOut: SourceJson["leftOut"]): string => leftOut.map(({ reason, rows }) => `${rows} ${reason}`).join(", ");

const sourceLines = (source: SourceJson, colors: Colors): readonly string[] => {
  const { rows, added, alreadyHere, needsYou, leftOut, refunds, byName, table, looksLike, headerRow } = source;
  const left = leftOut.reduce((sum, one) => sum + one.rows, 0);
  const ofThese = [
    ...(refunds > 0 ? [`${counted(refunds, "refund")} as negative amounts`] : []),
    ...(byName > 0 ? [`${byName} with the patient found by name`] : []),
  ];
  return [
    colors.bold(placeOf(source)),
    `  Looks like: ${looksLike} (${counted(rows, "row")}${headersIn(headerRow)})`,
    ...countLine(added, `new -> ${table}${ofThese.length === 0 ? "" : `, of these ${listed(ofThese)}`}`),
    ...countLine(alreadyHere, "already here"),
    ...countLine(needsYou, needsYou === 1 ? "needs you" : "need you"),
    ...countLine(left, `left out: ${leftOutWords(leftOut)}`),
    "",
  ];
};

const questionLines = (question: QuestionJson, colors: Colors): readonly string[] => {
  const { table, headers, missing } = question;
  const [first] = missing;
  const example = first?.[0] ?? "Received";
  return [
    colors.bold(placeOf(question)),
    `  ${table === undefined ? "Nothing tells what its rows are." : `For ${table} it lacks ${listed(missing.map((group) => listed(group, "or")))}.`}`,
    ...(headers.length === 0 ? [] : [`  Its headers: ${listed(headers)}`]),
    `  Say what they are: ${table === undefined ? "--as payments and " : ""}--column "${example}=${headers[0] ?? "their header"}". It is kept for the next file of this kind.`,
    "",
  ];
};

const addedWords = ({ added }: ImportJson): string => listed(added.map(({ table, rows }) => `${counted(rows, "row")} in ${table}`));

/** The counts of each file, what a person must say first, and the rows that a person must decide. */
export const importText = (report: ImportJson, colors: Colors, dryRun: boolean): string => {
  const { added, needsYou, questions, lacking } = report;
  const total =
    added.length === 0 ? `${report.file}: nothing new.` : `${report.file}: ${addedWords(report)} ${dryRun ? "would be added" : "added"}.`;
  return [
    ...report.sources.flatMap((source) => sourceLines(source, colors)),
    ...questions.flatMap((question) => questionLines(question, colors)),
    ...(needsYou.length === 0 ? [] : [colors.underline("Need you")]),
    ...needsYou.map((row) => `  ${placeOf(row)}, line ${row.line}: ${row.why}`),
    ...(needsYou.length === 0 ? [] : [""]),
    ...lacking.map(({ sheet, headers }) => `${sheet} has no column for ${listed(headers)}.`),
    colors.bold(total),
    "",
  ].join("\n");
};
