import { join } from "node:path";

/** Where the shipped workbooks lie. In the package they lie elsewhere: scripts/dev/package/bundled/templates-folder.ts. */
export const TEMPLATES_FOLDER = join(__dirname, "..", "templates");
