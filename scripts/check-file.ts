import type { z } from "zod";
import { checkJson } from "../billing/tasks/check-json";
import type { CheckJson, unreadableFileSchema } from "../billing/tasks/check-schema";
import { checkWorkbook } from "../billing/tasks/check-workbook";
import type { Circumstances } from "../billing/tasks/circumstances";
import { EXIT, Stop } from "./exit-codes";
import { readWorkbookFile } from "./read-file";

/** What is asked of each file; plain data, so that a worker thread can be handed it. */
export interface CheckRequest {
  readonly on: Circumstances;
  readonly showNames: boolean;
}

/** What a worker thread is told. */
export interface CheckJob {
  readonly file: string;
  readonly request: CheckRequest;
}

/** A file of a batch that could not be read, as the JSON shows it. */
export type UnreadableJson = z.infer<typeof unreadableFileSchema>;

export type CheckOutcome = CheckJson | UnreadableJson;

export const isUnreadable = (outcome: CheckOutcome): outcome is UnreadableJson => "error" in outcome;

export const NO_KNOWN_SHEETS =
  "No sheet of it is one that ClaimSheet knows, such as Visits or Patients. Name the sheets so and keep their headers, or start from `claimsheet init`.";

/** Reads and checks one file; what cannot be read comes back as a value, a fault of ours is thrown. */
export const checkFile = async (file: string, request: CheckRequest): Promise<CheckOutcome> => {
  try {
    const report = checkWorkbook(await readWorkbookFile(file), request.on);
    if (report.read.length === 0) throw new Stop(EXIT.inputUnreadable, `${file}: ${NO_KNOWN_SHEETS}`, "no-known-sheets");
    return checkJson(file, report, request);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { schema: "claimsheet.check/1", file, error: { code: error.code, message: error.message } };
  }
};
