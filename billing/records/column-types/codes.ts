import { parseFrequency, type Frequency } from "../../values/frequency";
import { diagnosisCode } from "../../values/diagnosis-code";
import type { ColumnType } from "../describe";
import { notReadable, readAs } from "../reading";
import { asText, codeList } from "./text";

/** A procedure code, or the clinic's own code for what it does not bill; in capitals. */
export const procedureCode = (): ColumnType<string> => ({
  name: "code",
  expects: "a procedure code, such as 97124",
  numberFormat: "@",
  read: (cell) =>
    typeof cell === "boolean" || (typeof cell === "number" && (!Number.isInteger(cell) || cell <= 0))
      ? notReadable("a procedure code, such as 97124", cell)
      : readAs(asText(cell).toUpperCase()),
});

/** Diagnosis codes with their dot ("M54.50"), first-listed first; shape is for `diagnosis-malformed`. */
export const diagnosisCodes = (): ColumnType<readonly string[]> => {
  const codes = codeList("diagnosis codes, such as M54.50; M54.2");
  return {
    ...codes,
    read: (cell, on) => {
      const read = codes.read(cell, on);
      return read.ok ? readAs(read.value.map(diagnosisCode)) : read;
    },
  };
};

/** One diagnosis code with its dot. */
export const oneDiagnosis = (): ColumnType<string> => ({
  name: "code",
  expects: "a diagnosis code, such as M54.50",
  numberFormat: "@",
  read: (cell) => readAs(diagnosisCode(asText(cell))),
});

const FREQUENCY = "a frequency, such as 2 per week or every 2 weeks";

export const frequency = (): ColumnType<Frequency> => ({
  name: "frequency",
  expects: FREQUENCY,
  numberFormat: "@",
  list: { values: ["1 per week", "2 per week", "3 per week", "every 2 weeks", "1 per month"], closed: false },
  read: (cell) => {
    const found = typeof cell === "string" ? parseFrequency(cell) : undefined;
    return found === undefined ? notReadable(FREQUENCY, cell) : readAs(found);
  },
});

/** "CO 45" and "CO45" are "CO-45", as remittances print it. */
const WRITTEN_REASON = /\b(CO|PR|OA|PI|CR)[\s-]*([A-Z]{0,2}\d{1,3})\b/gi;

/** Claim adjustment reasons: "CO-45; PR-3". */
export const reasonCodes = (): ColumnType<readonly string[]> => {
  const codes = codeList("reason codes, such as CO-45; PR-3");
  return { ...codes, read: (cell, on) => codes.read(typeof cell === "string" ? cell.replace(WRITTEN_REASON, " $1-$2 ") : cell, on) };
};
