import { join } from "node:path";

/** What a thread of check-files.ts starts with. The package has a file of its own for it: scripts/dev/package/bundled/check-worker-file.ts. */
export const CHECK_WORKER_FILE = join(__dirname, "check-worker.js");
