/**
 * Reads rows that are written as nearly every program writes them, without the XML parser, which takes nine tenths of the time that
 * a sheet takes. What is written in any other way (formulas, inline texts, entities, comments, prefixes, unusual attributes) is the
 * parser's: a row is taken here whole or not at all, so that a sheet reads the same whoever reads it.
 */
export interface RowReceiver {
  readonly startRow: (r: string, hidden: string | undefined) => void;
  readonly cell: (r: string, style: string | undefined, type: string | undefined, value: string | undefined) => void;
  readonly endRow: () => void;
}

/** What stands before the parser and writes on to it whatever is not a canonical row. */
export interface RowsBeforeParser {
  readonly push: (xml: string) => void;
  readonly end: () => void;
}

/** Printable ASCII but `&`, `<` and `>`: nothing in it to decode, nothing that XML forbids. All numbers are, and all indexes of texts. */
const VALUE = "[ -%'-;=?-~]*";

/** Attributes that nobody asks for, in whatever order programs write them. */
const OTHERS = '(?: (?!r=|hidden=)[A-Za-z][\\w:]*="[\\w.:, -]*")*';

const ROW = new RegExp(`<row r="(\\d+)"${OTHERS}(?: hidden="(\\w*)")?${OTHERS}(/?)>`, "y");
const CELL = new RegExp(`<c r="([A-Z]{1,3})\\d+"(?: s="(\\d+)")?(?: t="([a-z]+)")?(?:/>|>(?:<v>(${VALUE})</v>)?</c>)`, "y");

const END_OF_ROW = "</row>";
const START_OF_ROWS = "<sheetData>";

/** A row of all 16,384 columns is half a megabyte; one that is cut at the end of a chunk waits for the rest of it, up to this. */
const LONGEST_ROW = 2 ** 20;

const matchAt = (pattern: RegExp, xml: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(xml);
};

/** The end of the canonical row that begins at `at`, once `to` has received it; undefined where none stands there whole. */
const readRow = (xml: string, at: number, to: RowReceiver): number | undefined => {
  const row = matchAt(ROW, xml, at);
  if (row === null) return undefined;
  const [start, r = "", hidden, isEmpty] = row;
  const cells: RegExpExecArray[] = [];
  let end = at + start.length;
  if (isEmpty === "") {
    for (let cell = matchAt(CELL, xml, end); cell !== null; cell = matchAt(CELL, xml, end)) {
      cells.push(cell);
      end = CELL.lastIndex;
    }
    if (!xml.startsWith(END_OF_ROW, end)) return undefined;
    end += END_OF_ROW.length;
  }
  to.startRow(r, hidden);
  for (const [, ref = "", style, type, value] of cells) to.cell(ref, style, type, value);
  to.endRow();
  return end;
};

/** Behind the next text that rows can follow. */
const nextEdge = (xml: string, at: number): number | undefined => {
  for (const edge of [END_OF_ROW, START_OF_ROWS]) {
    const found = xml.indexOf(edge, at);
    if (found !== -1) return found + edge.length;
  }
  return undefined;
};

/**
 * @param write hands text to the parser.
 * @param betweenRows whether what was just written has started the sheet's rows or ended one of them: text that looks like it may
 * stand in a comment, and only the parser knows.
 */
export const canonicalRows = (write: (xml: string) => void, betweenRows: () => boolean, to: RowReceiver): RowsBeforeParser => {
  let kept = "";
  let canTake = false;

  /** Writes the edge's last character on its own, so that it is this one which brought the parser between rows. */
  const writeTo = (xml: string, at: number, edge: number): void => {
    write(xml.slice(at, edge - 1));
    canTake = !betweenRows();
    write(xml.slice(edge - 1, edge));
    canTake &&= betweenRows();
  };

  return {
    push: (chunk) => {
      const xml = kept + chunk;
      let at = 0;
      for (;;) {
        const rowEnd = canTake ? readRow(xml, at, to) : undefined;
        const edge = rowEnd ?? nextEdge(xml, at);
        if (edge === undefined) break;
        if (rowEnd === undefined) writeTo(xml, at, edge);
        at = edge;
      }
      kept = xml.slice(at);
      if (canTake && kept.length <= LONGEST_ROW) return;
      write(kept);
      kept = "";
      canTake = false;
    },
    end: () => {
      write(kept);
    },
  };
};
