import { isMainThread } from "node:worker_threads";

/** The one file of the package is the whole program, and in a thread only what checks a workbook. */
void (isMainThread ? import("../../../main") : import("../../../check-worker"));
