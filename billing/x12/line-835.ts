import type { OtherSegment, RemittanceLine } from "../records/remittance";
import { readAdjustments } from "./adjustments-835";
import { account, amountAt, dayAt, quantityAt, requiredAmountAt, type Reading835 } from "./reading-835";
import { componentsAt, elementAt, type Segment } from "./segment";

type Draft = { -readonly [Field in keyof RemittanceLine]: RemittanceLine[Field] } & {
  readonly adjustments: RemittanceLine["adjustments"][number][];
  readonly remarkCodes: string[];
};

/** SVC01 and SVC06: qualifier, code, up to four modifiers; what stands behind them describes the code in words. */
const MODIFIERS_END = 6;

interface Procedure {
  readonly code: string;
  readonly modifiers: readonly string[];
}

const NO_PROCEDURE: Procedure = { code: "", modifiers: [] };

const procedureAt = (segment: Segment, nth: number): Procedure => {
  if (elementAt(segment, nth) === undefined) return NO_PROCEDURE;
  const [, code = "", ...rest] = componentsAt(segment, nth).map((part) => part.toUpperCase());
  return { code, modifiers: rest.slice(0, MODIFIERS_END - 2).filter((modifier) => modifier !== "") };
};

const startLine = (reading: Reading835, svc: Segment, of: string): Draft => {
  const { code, modifiers } = procedureAt(svc, 1);
  const submitted = procedureAt(svc, 6);
  return {
    place: svc.place,
    code,
    modifiers,
    submittedCode: submitted.code === "" || submitted.code === code ? undefined : submitted.code,
    submittedModifiers: submitted.modifiers,
    charge: requiredAmountAt(reading, svc, 2, `the charge of ${code} ${of}`),
    paid: requiredAmountAt(reading, svc, 3, `the paid amount of ${code} ${of}`),
    units: quantityAt(reading, svc, 5),
    originalUnits: quantityAt(reading, svc, 7),
    from: undefined,
    to: undefined,
    adjustments: [],
    lineControlNumber: undefined,
    allowed: undefined,
    remarkCodes: [],
  };
};

const readDay = (reading: Reading835, segment: Segment, line: Draft): boolean => {
  const qualifier = elementAt(segment, 1);
  const isEnd = qualifier === "151";
  if (!isEnd && qualifier !== "472" && qualifier !== "150") return false;
  if ((isEnd ? line.to : line.from) !== undefined) return false;
  const day = dayAt(reading, segment, 2);
  if (day === undefined) return false;
  if (isEnd) line.to = day;
  else line.from = day;
  return true;
};

/** Puts one segment of a line (loop 2110) into it; false for what has no place there. */
const understand = (reading: Reading835, segment: Segment, line: Draft, of: string): boolean => {
  switch (segment.id) {
    case "DTM":
      return readDay(reading, segment, line);
    case "CAS": {
      const { adjustments, isUnderstood } = readAdjustments(reading, segment, `on ${line.code} ${of}`);
      for (const adjustment of adjustments) line.adjustments.push(adjustment);
      return isUnderstood;
    }
    case "REF":
      if (elementAt(segment, 1) !== "6R" || line.lineControlNumber !== undefined) return false;
      line.lineControlNumber = elementAt(segment, 2);
      return line.lineControlNumber !== undefined;
    case "AMT":
      if (elementAt(segment, 1) !== "B6" || line.allowed !== undefined) return false;
      line.allowed = amountAt(reading, segment, 2, `the allowed amount of ${line.code} ${of}`);
      return line.allowed !== undefined;
    case "LQ": {
      const remark = elementAt(segment, 1) === "HE" ? elementAt(segment, 2) : undefined;
      if (remark !== undefined) line.remarkCodes.push(remark.toUpperCase());
      return remark !== undefined;
    }
    default:
      return false;
  }
};

/** Whether the first and last day are one. */
const isOneDay = ({ from, to }: Draft): boolean => to === from;

/** One service of a claim. @param segments SVC and what follows it. @param of "of claim C-0118". */
export const readLine = (reading: Reading835, segments: readonly Segment[], of: string, others: OtherSegment[]): RemittanceLine => {
  const [svc, ...rest] = segments as readonly [Segment, ...Segment[]];
  const line = startLine(reading, svc, of);
  account(reading, svc, line.charge !== undefined && line.paid !== undefined, others);
  for (const segment of rest) account(reading, segment, understand(reading, segment, line, of), others);
  if (isOneDay(line)) line.to = undefined;
  return line;
};
