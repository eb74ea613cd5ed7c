import { closest } from "../values/closest";
import type { TemplateDescription, ValueKind } from "../workbook/template-values";
import { allTemplates } from "./all-templates";

/** A defined name of a workbook, and where it leads. */
export interface NameInFile {
  readonly name: string;
  /** As Excel writes it: "Superbill!$A$1". */
  readonly leadsTo: string;
}

/** A name that the document knows. */
export interface KnownName {
  readonly name: string;
  /** "rows" for a row block. */
  readonly kind: ValueKind | "rows";
  readonly required: boolean;
  /** What it is filled with. */
  readonly holds: string;
}

export interface PlacedName extends KnownName {
  readonly leadsTo: string;
}

/** A name that begins with the document's word and that it does not know. */
export interface UnknownName extends NameInFile {
  /** What was probably meant. */
  readonly meant: string | undefined;
}

/** What was understood of a template. */
export interface TemplateReport {
  /** "Packet". */
  readonly document: string;
  /** In the order of the document's description. */
  readonly names: readonly PlacedName[];
  /** Required names that no cell has: a template without them is refused. */
  readonly missing: readonly KnownName[];
  /** Those that a clinic may leave out, and did. */
  readonly leftOut: readonly KnownName[];
  readonly unknown: readonly UnknownName[];
}

const knownNames = ({ fields, blocks }: TemplateDescription): readonly KnownName[] => [
  ...Object.entries(fields).map(([name, { kind, required, note }]) => ({ name, kind, required, holds: note })),
  ...Object.entries(blocks).flatMap(([block, { required, columns }]): readonly KnownName[] => [
    { name: block, kind: "rows", required, holds: "The rows that are repeated for each item." },
    ...Object.entries(columns).map(([key, column]) => ({
      name: `${block}.${key}`,
      kind: column.kind,
      required: column.required,
      holds: column.note,
    })),
  ]),
];

/** Excel tells names apart without regard to case. */
const keyOf = ({ name }: { readonly name: string }): string => name.toLowerCase();

const isOf =
  ({ document }: TemplateDescription) =>
  ({ name }: NameInFile): boolean =>
    name.toLowerCase().startsWith(`${document.toLowerCase()}.`);

/** The kind of document that a workbook is a template of: that of most of its names; undefined where it is none. */
export const templateKind = (names: readonly NameInFile[]): TemplateDescription | undefined =>
  allTemplates
    .map((description) => ({ description, count: names.filter(isOf(description)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)[0]?.description;

/** A column of a block that the template leaves out is not missing: its block is. */
const isWanted = ({ required, name }: KnownName, { blocks }: TemplateDescription, placed: ReadonlySet<string>): boolean => {
  const block = Object.keys(blocks).find((one) => name.startsWith(`${one}.`));
  return required && (block === undefined || blocks[block]?.required === true || placed.has(block.toLowerCase()));
};

/** Which names a template has, lacks and does not know. Whether it keeps the law of templates, reading it tells. */
export const inspectTemplate = (names: readonly NameInFile[], description: TemplateDescription): TemplateReport => {
  const known = knownNames(description);
  const inFile = new Map(names.filter(isOf(description)).map((one) => [keyOf(one), one]));
  const placed = new Set(inFile.keys());
  const absent = known.filter((one) => !placed.has(keyOf(one)));
  const keys = new Set(known.map(keyOf));
  return {
    document: description.document,
    names: known.flatMap((one) => {
      const found = inFile.get(keyOf(one));
      return found ? [{ ...one, leadsTo: found.leadsTo }] : [];
    }),
    missing: absent.filter((one) => isWanted(one, description, placed)),
    leftOut: absent.filter((one) => !isWanted(one, description, placed)),
    unknown: [...inFile.values()]
      .filter((one) => !keys.has(keyOf(one)))
      .map((one) => ({ ...one, meant: closest(one.name, known, ({ name }) => [name])?.name })),
  };
};
