import fc from "fast-check";
import { readSource } from "../../../files/read-source";
import { UnreadableFile } from "../../../files/unreadable-file";
import { fuzz, type FuzzReport } from "./fuzz-report";

const tag = fc
  .tuple(
    fc.constantFrom("<", "</"),
    fc.constantFrom(
      "OFX",
      "STMTTRN",
      "BANKTRANLIST",
      "BANKACCTFROM",
      "CCACCTTO",
      "ACCTID",
      "DTPOSTED",
      "TRNAMT",
      "FITID",
      "NAME",
      "MEMO",
      "PAYEE",
      "x.y",
    ),
    fc.constantFrom(">", " a='b'>", "/>", ""),
  )
  .map((parts) => parts.join(""));
const text = fc.oneof(
  fc.constantFrom(
    "20261121",
    "20261121120000[-8:PST]",
    "412.10",
    "-1,234.5",
    "12,5",
    "1e999",
    "&amp;",
    "&#x110000;",
    "&#0;",
    "\r\n",
    "<",
    "]]>",
    "\0",
  ),
  fc.string({ unit: "binary", maxLength: 20 }),
);

const files = fc
  .tuple(
    fc.constantFrom("OFXHEADER:100\n\n<OFX>", "<?xml?><?OFX?><OFX>", "<OFX>", ""),
    fc.array(fc.oneof({ weight: 2, arbitrary: tag }, text), { maxLength: 120 }),
  )
  .map(([head, pieces]) => head + pieces.join(""));

/** A bank's file is read, with each entry whole cents and a day, or it is refused with a sentence. */
const keepsItsWord = (file: string): void => {
  try {
    const { contents } = readSource(new TextEncoder().encode(file), "bank.ofx");
    if (contents.kind !== "bank statement") return;
    for (const { amount, posted, account } of contents.statement.transactions)
      if (!Number.isSafeInteger(amount) || !Number.isInteger(posted) || account.length > 4)
        throw new Error("an entry is not as it should be");
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
  }
};

/** Odd OFX and QFX files, for as many seconds. */
export const fuzzOfx = (seconds: number, seed: number): FuzzReport =>
  fuzz({ what: "bank statements (OFX)", files, promise: keepsItsWord, shown: String }, seconds, seed);
