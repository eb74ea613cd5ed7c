import type { ImportedTable } from "../../billing/reference/import-presets/preset";
import type { ImportPlan } from "../check/money-questions";

/** The sheets of ours that rows can be imported into; told by the worker, so that the pane need not load what it knows of them. */
export const tablesIn = (headers: ImportPlan["headers"]): readonly ImportedTable[] => Object.keys(headers) as ImportedTable[];
