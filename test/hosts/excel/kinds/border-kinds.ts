import type { Border as Line } from "exceljs";
import { bounded, eachCell, partOf, type ExcelRange } from "../workbook/range";
import { oneOf } from "./arguments";
import { argb, hex } from "./colors";
import { object, objectIf, type Border, type SomeKinds } from "./objects";

type Side = "top" | "bottom" | "left" | "right";

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
const WEIGHTS = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" } as const;

/** The cells that carry an edge, and on which of their sides; undefined where the range has no such edge. */
const carriers = ({ range, edge }: Border): { readonly cells: ExcelRange; readonly side: Side } | undefined => {
  const { rows, cols } = range;
  if (edge === "EdgeTop") return { cells: partOf(range, 0, 0, 1, cols), side: "top" };
  if (edge === "EdgeBottom") return { cells: partOf(range, rows - 1, 0, 1, cols), side: "bottom" };
  if (edge === "EdgeLeft") return { cells: partOf(range, 0, 0, rows, 1), side: "left" };
  if (edge === "EdgeRight") return { cells: partOf(range, 0, cols - 1, rows, 1), side: "right" };
  if (edge === "InsideHorizontal" && rows > 1) return { cells: partOf(range, 0, 0, rows - 1, cols), side: "bottom" };
  if (edge === "InsideVertical" && cols > 1) return { cells: partOf(range, 0, 0, rows, cols - 1), side: "right" };
  return undefined;
};

const lineOf = (border: Border): Partial<Line> | undefined => {
  const carrier = carriers(border);
  const cell = carrier?.cells.sheet.peek(carrier.cells.row, carrier.cells.col);
  return carrier && { ...cell?.border }[carrier.side];
};

const draw = (border: Border, change: Partial<Line> | undefined): void => {
  const carrier = carriers(border);
  if (carrier === undefined) return;
  const line = change && { style: "thin" as const, ...lineOf(border), ...change };
  eachCell(bounded(carrier.cells), (row, col) => {
    const cell = carrier.cells.sheet.cell(row, col);
    const others = Object.entries({ ...cell.border }).filter(([side]) => side !== carrier.side);
    cell.border = Object.fromEntries(line === undefined ? others : [...others, [carrier.side, line]]);
  });
};

export const borderKinds: SomeKinds<"RangeBorderCollection" | "RangeBorder"> = {
  RangeBorderCollection: {
    properties: { Count: { get: () => EDGES.length } },
    items: (range) => EDGES.map((edge) => object("RangeBorder", { range, edge })),
    item: (range, wanted) => {
      const edge = EDGES.find((each) => each === wanted);
      return objectIf("RangeBorder", edge && { range, edge });
    },
  },
  RangeBorder: {
    properties: {
      SideIndex: { get: ({ edge }) => edge },
      Style: {
        get: (border) => (lineOf(border) === undefined ? "None" : "Continuous"),
        set: (border, style) => draw(border, style === "None" ? undefined : {}),
      },
      Color: { get: (border) => hex(lineOf(border)?.color, "#000000"), set: (border, color) => draw(border, { color: argb(color) }) },
      Weight: {
        get: (border) => Object.entries(WEIGHTS).find(([, inFile]) => inFile === lineOf(border)?.style)?.[0] ?? "Thin",
        set: (border, weight) => draw(border, { style: WEIGHTS[oneOf(weight, ["Hairline", "Thin", "Medium", "Thick"])] }),
      },
    },
  },
};
