import { join } from "node:path";

/** Stands in for scripts/templates-folder.ts: in the package the workbooks lie beside the one file of the program. */
export const TEMPLATES_FOLDER = join(__dirname, "templates");
