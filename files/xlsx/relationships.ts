import type { Parts } from "../zip/open-zip";
import { readXml } from "./xml";

/** A link from one part of the package to another (ECMA-376 part 2, 6.5). */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's address ("worksheet"), which is the same in strict and transitional files. */
  readonly type: string;
  /** The name of the part it leads to, from the root and without a leading slash. */
  readonly target: string;
}

const unescaped = (address: string): string => {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
};

/** "xl/worksheets/" of "xl/worksheets/sheet1.xml". */
export const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);

/** "../tables/table1.xml" seen from "xl/worksheets/sheet1.xml" is "xl/tables/table1.xml"; never leaves the package. */
export const resolveTarget = (from: string, target: string): string => {
  const steps = (target.startsWith("/") ? target : folderOf(from) + target).split("/");
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(unescaped(step));
  }
  return path.join("/");
};

/** The part that holds the links of another. */
export const linksPart = (part: string): string => `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;

/** The links inside the package that a part has, the package itself being "". */
export const readRelationships = (parts: Parts, part: string): readonly Relationship[] => {
  const name = linksPart(part);
  if (!parts.has(name)) return [];
  const found: Relationship[] = [];
  readXml(parts, name, "Relationships", {
    open: (element, { Id = "", Type = "", Target = "", TargetMode }) => {
      if (element !== "Relationship" || TargetMode === "External") return;
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), target: resolveTarget(part, Target) });
    },
  });
  return found;
};
