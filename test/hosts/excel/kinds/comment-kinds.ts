import { ExcelError, badArgument } from "../workbook/errors";
import { formatRef } from "../workbook/a1";
import { cellCount, rangeAt, type ExcelRange } from "../workbook/range";
import { guid } from "../workbook/sheet";
import type { ExcelComment, ExcelWorkbook } from "../workbook/workbook";
import { rangeArgument, words } from "./arguments";
import type { Excel } from "./excel";
import { object, objectIf, type Scope, type SomeKinds } from "./objects";

const AUTHOR = "Emulated User";

const cellArgument = ({ sheet }: Scope, address: unknown, { workbook }: Excel): ExcelRange => {
  const range = rangeArgument(address, workbook, sheet ?? workbook.active);
  return cellCount(range) === 1 ? range : badArgument();
};

const commentAt = ({ sheet, row, col }: ExcelRange, { comments }: ExcelWorkbook): ExcelComment | undefined =>
  comments.find((comment) => comment.sheet === sheet && comment.row === row && comment.col === col);

const commentsIn = ({ sheet }: Scope, { comments }: ExcelWorkbook): readonly ExcelComment[] =>
  comments.filter((comment) => sheet === undefined || comment.sheet === sheet);

const addComment = (scope: Scope, [address, content]: readonly unknown[], excel: Excel): ExcelComment => {
  const cell = cellArgument(scope, address, excel);
  if (commentAt(cell, excel.workbook) !== undefined) throw new ExcelError("InvalidOperation");
  const comment = { id: guid(), sheet: cell.sheet, row: cell.row, col: cell.col, content: words(content), resolved: false };
  excel.workbook.comments.push(comment);
  return comment;
};

const noteText = ({ sheet, row, col }: ExcelRange): string => {
  const note = sheet.peek(row, col)?.note as string | { readonly texts?: readonly { readonly text: string }[] } | undefined;
  return typeof note === "string" ? note : (note?.texts ?? []).map(({ text }) => text).join("");
};

const notesIn = ({ sheet }: Scope, { sheets }: ExcelWorkbook): readonly ExcelRange[] =>
  (sheet === undefined ? sheets : [sheet]).flatMap((each) => {
    const found: ExcelRange[] = [];
    each.ws.eachRow((line, row) =>
      line.eachCell({ includeEmpty: true }, (cell, col) => {
        if ((cell.note as unknown) !== undefined) found.push(rangeAt(each, { row: row - 1, col: col - 1, rows: 1, cols: 1 }));
      }),
    );
    return found;
  });

export const commentKinds: SomeKinds<"CommentCollection" | "Comment" | "NoteCollection" | "Note"> = {
  CommentCollection: {
    items: (scope, { workbook }) => commentsIn(scope, workbook).map((comment) => object("Comment", comment)),
    item: (scope, wanted, { workbook }) =>
      objectIf(
        "Comment",
        commentsIn(scope, workbook).find(({ id }) => id === wanted),
      ),
    methods: {
      Add: (scope, args, excel) => object("Comment", addComment(scope, args, excel)),
      GetItemByCell: (scope, [address], excel) => objectIf("Comment", commentAt(cellArgument(scope, address, excel), excel.workbook)),
    },
  },
  Comment: {
    identity: ({ id }) => ({ Id: id }),
    properties: {
      Id: { get: ({ id }) => id },
      Content: { get: ({ content }) => content, set: (comment, content) => (comment.content = words(content)) },
      AuthorName: { get: () => AUTHOR },
      Resolved: { get: ({ resolved }) => resolved, set: (comment, resolved) => (comment.resolved = resolved === true) },
    },
    methods: {
      GetLocation: ({ sheet, row, col }) => object("Range", rangeAt(sheet, { row, col, rows: 1, cols: 1 })),
      Delete: (comment, _, { workbook }) => void (workbook.comments = workbook.comments.filter((other) => other !== comment)),
    },
  },
  NoteCollection: {
    items: (scope, { workbook }) => notesIn(scope, workbook).map((note) => object("Note", note)),
    item: (scope, key, { workbook }) =>
      objectIf(
        "Note",
        notesIn(scope, workbook).find((note) => formatRef(note) === String(key).split("!").at(-1)),
      ),
    methods: {
      Add: (scope, [address, content], excel) => {
        const cell = cellArgument(scope, address, excel);
        cell.sheet.cell(cell.row, cell.col).note = words(content);
        return object("Note", cell);
      },
    },
  },
  Note: {
    properties: {
      Content: { get: noteText, set: ({ sheet, row, col }, content) => (sheet.cell(row, col).note = words(content)) },
      AuthorName: { get: () => AUTHOR },
      Visible: { get: () => false },
    },
    methods: { GetLocation: (note) => object("Range", note) },
  },
};
