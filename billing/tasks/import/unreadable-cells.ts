import { isCellError } from "../../values/cell";
import type { CellProblem } from "../../workbook/cell-problem";
import { lineOf, type SourceTable } from "../../workbook/incoming/read-source-table";
import type { ReadRecord } from "../../workbook/read-row";
import { needsYou, type Outcome } from "./outcome";

const MATTERS: ReadonlySet<CellProblem["fault"]["kind"]> = new Set([
  "not-readable",
  "not-in-list",
  "identifier-damaged",
  "formula-error",
  "not-calculated",
]);

/** Columns without which a row means something else; any other goes over as it stands. */
const DECIDES: ReadonlySet<string> = new Set([
  ..."received paid collected tip giftCard from dateOfService date amount credit debit customerId outsideId birthDate patientId".split(" "),
  ..."memberId transactionId paymentId saleId charge units minutes start allowed billed deductible copay coinsurance writeOff".split(" "),
]);

/** Asks about a row that has slipped, or in which a cell that decides cannot be read. */
export const asksAboutCells = (source: SourceTable, record: ReadRecord): Outcome | undefined => {
  const line = lineOf(record);
  if (source.slipped.has(line))
    return needsYou(
      "It has more fields than there are headers, so that its values may stand under the wrong ones. Mend that line in the file.",
    );
  const problem = source.problems.get(line)?.find(({ column, fault }) => DECIDES.has(column) && MATTERS.has(fault.kind));
  if (!problem) return undefined;
  const { fault, header } = problem;
  if (fault.kind === "identifier-damaged")
    return needsYou(
      `Its ${header} has been changed by a spreadsheet and lost digits. Export the file again, and import it without opening it.`,
    );
  return needsYou(fault.kind === "not-readable" ? `Its ${header} should hold ${fault.expected}.` : `Its ${header} cannot be read.`);
};

/** The cells of a row as text, so that two rows can be told to be the same in everything. */
export const wholeRow = ({ place }: ReadRecord): string =>
  JSON.stringify(
    place.cells.map((cell) => (isCellError(cell) ? cell.error : cell)).map((cell) => (cell === null ? "" : String(cell).trim())),
  );
