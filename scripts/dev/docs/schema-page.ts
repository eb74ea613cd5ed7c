import { z } from "zod";
import { checkSchema, unreadableFileSchema } from "../../../billing/tasks/check-json";
import type { Page } from "./page";

/** docs/check.schema.json: what `claimsheet check --json` prints for one file, or an array of these for several. */
export const schemaPage = (): Page => ({
  file: "docs/check.schema.json",
  text: `${JSON.stringify({ title: "claimsheet check --json", ...z.toJSONSchema(z.union([checkSchema, unreadableFileSchema])) }, undefined, 2)}\n`,
});
