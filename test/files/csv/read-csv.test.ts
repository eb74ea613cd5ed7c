import fc from "fast-check";
import { readCsv } from "../../../files/csv/read-csv";
import { UnreadableFile } from "../../../files/unreadable-file";

const cells = (text: string) => readCsv(text, "x").rows.map(({ cells }) => cells);
const lines = (text: string) => readCsv(text, "x").rows.map(({ row }) => row);

test.each([
  ["commas", "Date,Client,Amount\n11/04/2026,Dana,5\n11/05/2026,Noel,6"],
  ["semicolons, with commas in the amounts", "Date;Client;Amount\n11/04/2026;Dana;5\n11/05/2026;Noel;6"],
  ["tabs", "Date\tClient\tAmount\n11/04/2026\tDana\t5\n11/05/2026\tNoel\t6"],
  ["bars", "Date|Client|Amount\n11/04/2026|Dana|5\n11/05/2026|Noel|6"],
  ["what Excel's first line says", "sep=^\nDate^Client^Amount\n11/04/2026^Dana^5\n11/05/2026^Noel^6"],
])("%s part the fields", (_, text) => {
  expect(cells(text)).toEqual([
    ["Date", "Client", "Amount"],
    ["11/04/2026", "Dana", "5"],
    ["11/05/2026", "Noel", "6"],
  ]);
});

test("amounts with commas and names with semicolons do not mislead", () => {
  expect(cells("Name;Amount;Note\nWhitfield;1,50;a, b\nOkafor;2,75;c, d")[1]).toEqual(["Whitfield", "1,50", "a, b"]);
  expect(cells("Title; of the report\nName,Amount,Note\nWhitfield,1,x; y\nOkafor,2,z; w")[2]).toEqual(["Whitfield", "1", "x; y"]);
});

test("fields stay text, as they are written: zeros, formulas, quotes, line breaks", () => {
  expect(cells('A,B,C\n00123,=1+1,"say ""hi"", twice"\n-5,@x,"two\nlines"')).toEqual([
    ["A", "B", "C"],
    ["00123", "=1+1", 'say "hi", twice'],
    ["-5", "@x", "two\nlines"],
  ]);
});

test("a row's number is the line it begins on, past blank lines, breaks inside fields and Excel's first line", () => {
  expect(lines('A,B\r\n\r\n1,"x\r\ny\r\nz"\r\n2,q\r\n')).toEqual([1, 3, 6]);
  expect(lines("sep=;\nA;B\n1;2")).toEqual([2, 3]);
  expect(lines("A,B\r1,2\r\r3,4")).toEqual([1, 2, 4]);
});

test("rows may be shorter or longer than the first", () => {
  expect(cells("A,B,C\n1\n1,2,3,4\n ,, ")).toEqual([["A", "B", "C"], ["1"], ["1", "2", "3", "4"]]);
});

test.each([
  ["never closed", 'A,B\n1,2\n3,"four\n5,6\n7,8', "line 3"],
  ["closed by another field's on a later line", 'A,B\n1,2\n"x"y,3\n"z",4\n5,6', "line 3"],
])("a quotation mark that is %s is refused at its line, since rows would run into each other", (_, text, line) => {
  expect(() => readCsv(text, "x")).toThrow(UnreadableFile);
  expect(() => readCsv(text, "x")).toThrow(line);
});

test("whatever fields are written, they are read", () => {
  const field = fc.stringMatching(/^[a-z0-9 ,;|"\n=+@$.()-]{0,12}$/);
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(
      fc.array(fc.array(field, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 12 }),
      fc.constantFrom(",", ";", "\t", "|"),
      (rows, delimiter) => {
        const text = rows.map((row) => row.map(quoted).join(delimiter)).join("\r\n");
        const expected = rows
          .map((row) => row.map((one) => (one.trim() === "" ? null : one)))
          .filter((row) => row.some((cell) => cell !== null));
        expect(cells(text)).toEqual(expected);
      },
    ),
  );
});
