import type { FixJson } from "../billing/tasks/fix-json";
import { counted } from "../billing/findings/words";
import { isCellError, type Cell } from "../billing/values/cell";
import { findingHead, findingLines } from "./findings-text";
import { usDateOf } from "./iso-date";
import type { Colors } from "./terminal";

/** A cell as it is told from others: text in quotation marks, since 180 and "180" are not the same to Excel. */
const shown = (cell: Cell): string => {
  if (cell === null) return "empty";
  if (isCellError(cell)) return cell.error;
  return typeof cell === "boolean" ? String(cell).toUpperCase() : JSON.stringify(cell);
};

const writeLines = (write: FixJson["writes"][number], colors: Colors): readonly string[] => [
  findingHead(write, colors),
  `  ${shown(write.was)} -> ${colors.bold(shown(write.value))}   ${write.label}`,
  "",
];

const chooseLines = (left: FixJson["toChoose"][number], colors: Colors): readonly string[] => [
  findingHead(left, colors),
  `  ${left.labels.join(" or ")}`,
  "",
];

/** "60 findings are left: 2 can be mended in more than one way, 58 have no fix that needs no judgement." */
const leftLine = ({ moreThanOneWay, conflicting, notWritable, noFix, stillThere }: FixJson["summary"]["left"]): string => {
  const all = moreThanOneWay + conflicting + notWritable + noFix + stillThere;
  const why = [
    ...(moreThanOneWay > 0 ? [`${moreThanOneWay} with more than one way to mend`] : []),
    ...(conflicting > 0 ? [`${conflicting} whose fixes would set one cell differently (--rule says which to take)`] : []),
    ...(notWritable > 0 ? [`${notWritable} in cells that cannot be written`] : []),
    ...(stillThere > 0 ? [`${stillThere} that stayed in spite of a fix`] : []),
    ...(noFix > 0 ? [`${noFix} for a person to judge`] : []),
  ];
  return all === 0 ? "No finding is left." : `${counted(all, "finding")} left: ${why.join(", ")}.`;
};

const doneLine = ({ writes, summary, file, today, written }: FixJson): string => {
  const asOf = `as of ${usDateOf(today)}.`;
  const [cells, findings] = [counted(writes.length, "cell"), counted(summary.gone, "finding")];
  if (writes.length === 0) return `${file}: nothing can be fixed without judgement ${asOf}`;
  return written === undefined
    ? `${file}: ${cells} would be set and ${findings} gone ${asOf}`
    : `${file}: ${cells} set, ${findings} gone ${asOf}`;
};

const appearedText = ({ appeared }: FixJson, colors: Colors): readonly string[] => {
  if (appeared.length === 0) return [];
  const again = appeared.filter(({ canBeFixed }) => canBeFixed).length;
  return [
    colors.underline("Findings that what was set brings about"),
    "",
    ...appeared.flatMap((finding) => findingLines(finding, colors)),
    ...(again > 0 ? [`${again} of these can be fixed the same way: run \`claimsheet fix\` once more.`, ""] : []),
  ];
};

/** What was set, old and new; what is left for a person to choose; what the changes brought about; and a summary. */
export const fixText = (fix: FixJson, colors: Colors): string =>
  [
    ...fix.writes.flatMap((write) => writeLines(write, colors)),
    ...(fix.toChoose.length === 0 ? [] : [colors.underline("Left for a person to choose"), ""]),
    ...fix.toChoose.flatMap((left) => chooseLines(left, colors)),
    ...appearedText(fix, colors),
    colors.bold(doneLine(fix)),
    leftLine(fix.summary.left),
    "",
  ].join("\n");
