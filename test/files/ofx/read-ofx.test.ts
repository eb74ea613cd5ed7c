import fc from "fast-check";
import { isoDate } from "../../../billing/values/calendar-date";
import { readOfx } from "../../../files/ofx/read-ofx";
import { UnreadableFile } from "../../../files/unreadable-file";

const SGML = `OFXHEADER:100
DATA:OFXSGML
VERSION:102
CHARSET:1252

<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>USD
<BANKACCTFROM><BANKID>325070760<ACCTID>000012345678<ACCTTYPE>CHECKING</BANKACCTFROM>
<BANKTRANLIST><DTSTART>20261101<DTEND>20261130
<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20261121120000[-8:PST]<TRNAMT>412.10<FITID>F1<NAME>EVERGREEN &amp; CO<MEMO>HCCLAIMPMT "x"</STMTTRN>
<STMTTRN>
<TRNTYPE>DEBIT
<DTPOSTED>20261122
<TRNAMT>-1234.5
<FITID>F2
<NAME>RENT
</STMTTRN>
</BANKTRANLIST><LEDGERBAL><BALAMT>100<DTASOF>20261130</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>`;

const XML = `<?xml version="1.0"?><?OFX OFXHEADER="200" VERSION="220"?>
<OFX><CREDITCARDMSGSRSV1><CCSTMTTRNRS><CCSTMTRS><CCACCTFROM><ACCTID>4242-4242-4242-4242</ACCTID></CCACCTFROM>
<BANKTRANLIST><STMTTRN><TRNTYPE>CREDIT</TRNTYPE><DTPOSTED>20261121</DTPOSTED><TRNAMT>+412.10</TRNAMT><FITID>F1</FITID>
<NAME>A &lt; B</NAME><MEMO/><CCACCTTO><ACCTID>9999000011112222</ACCTID></CCACCTTO></STMTTRN></BANKTRANLIST></CCSTMTRS></CCSTMTTRNRS></CREDITCARDMSGSRSV1></OFX>`;

test("entries of the first generation, closed or not, on one line or many", () => {
  const { transactions, unread } = readOfx(SGML);
  expect(unread).toEqual([]);
  expect(transactions.map(({ posted, ...rest }) => ({ ...rest, posted: isoDate(posted) }))).toEqual([
    { nth: 1, id: "F1", posted: "2026-11-21", amount: 41_210, name: "EVERGREEN & CO", memo: 'HCCLAIMPMT "x"', account: "5678" },
    { nth: 2, id: "F2", posted: "2026-11-22", amount: -123_450, name: "RENT", memo: "", account: "5678" },
  ]);
  expect(readOfx(SGML.replaceAll("\n", "")).transactions).toEqual(transactions);
  expect(readOfx(SGML.replaceAll("\n", "\r\n")).transactions).toEqual(transactions);
});

test("entries of the second generation; of an account no more than four digits leave the file, of the other side none", () => {
  const { transactions } = readOfx(XML);
  expect(transactions).toMatchObject([{ id: "F1", amount: 41_210, name: "A < B", memo: "", account: "4242" }]);
  expect(JSON.stringify(transactions)).not.toMatch(/\d{5,}(?!,)/);
});

test("the name may stand in a payee's own part", () => {
  const payee = SGML.replace("<NAME>RENT", "<PAYEE><NAME>RENT<ADDR1>8 Birch Ln<CITY>Salem</PAYEE>");
  expect(readOfx(payee).transactions[1]).toMatchObject({ name: "RENT", memo: "" });
});

test("several accounts in one file keep theirs", () => {
  const second = SGML.slice(SGML.indexOf("<STMTTRNRS>"), SGML.indexOf("</BANKMSGSRSV1>"))
    .replace("000012345678", "99998888")
    .replaceAll("F1", "F3");
  const { transactions } = readOfx(SGML.replace("</BANKMSGSRSV1>", `${second}</BANKMSGSRSV1>`));
  expect(transactions.map(({ id, account }) => `${id} ${account}`)).toEqual(["F1 5678", "F2 5678", "F3 8888", "F2 8888"]);
});

test("an entry without a readable day or amount is told, and the others are read", () => {
  const { transactions, unread } = readOfx(SGML.replace("20261121120000[-8:PST]", "soon").replace("-1234.5", "-12.345"));
  expect(transactions).toEqual([]);
  expect(unread).toEqual([
    { nth: 1, lacks: "day" },
    { nth: 2, lacks: "amount" },
  ]);
});

test("a file that is cut short gives what it holds", () => {
  expect(readOfx(SGML.slice(0, SGML.indexOf("RENT"))).transactions).toMatchObject([{ id: "F1" }, { id: "F2", name: "" }]);
});

test("what is no statement is refused with a sentence", () => {
  expect(() => readOfx("OFXHEADER:100\nDATA:OFXSGML\n")).toThrow(UnreadableFile);
});

test("whatever text comes, it is read or refused, at once", () => {
  const piece = fc.constantFrom(
    "<STMTTRN>",
    "</STMTTRN>",
    "<OFX>",
    "<TRNAMT>",
    "<DTPOSTED>20261121",
    "<",
    ">",
    "&#99999999;",
    "&amp",
    "1.00",
    "\n",
    "<A b=>",
    "]]>",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => {
      try {
        expect(readOfx(pieces.join("")).transactions).toBeInstanceOf(Array);
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableFile);
      }
    }),
  );
});

test("files made to take for ever do not", () => {
  const begin = performance.now();
  for (const hostile of ["<".repeat(200_000), "<A ".repeat(100_000), "<A>".repeat(100_000), `<STMTTRN>${"&".repeat(200_000)}`])
    readOfx(`<OFX>${hostile}`);
  expect(performance.now() - begin).toBeLessThan(5_000);
});
