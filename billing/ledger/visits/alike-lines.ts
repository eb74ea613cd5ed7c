import type { ServiceLine } from "./service-line";

/** Lines that are alike together, in the order of their first lines; nearly always all are, and stay one list. */
export const alikeLines = (
  lines: readonly ServiceLine[],
  alike: (a: ServiceLine, b: ServiceLine) => boolean,
): readonly (readonly ServiceLine[])[] => {
  const [first] = lines;
  if (first === undefined) return [];
  if (lines.every((line) => alike(first, line))) return [lines];
  const groups: [ServiceLine, ...ServiceLine[]][] = [];
  for (const line of lines) {
    const group = groups.find(([one]) => alike(one, line));
    if (group) group.push(line);
    else groups.push([line]);
  }
  return groups;
};

/** Those that pass; nearly always all do, and stay one list. */
export const linesThat = (lines: readonly ServiceLine[], pass: (line: ServiceLine) => boolean): readonly ServiceLine[] =>
  lines.every(pass) ? lines : lines.filter(pass);
