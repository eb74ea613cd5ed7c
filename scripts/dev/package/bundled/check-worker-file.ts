/** Stands in for scripts/check-worker-file.ts: the one file of the package starts itself, and start.ts tells the two apart. */
export const CHECK_WORKER_FILE = __filename;
