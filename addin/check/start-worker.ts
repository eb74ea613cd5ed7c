/** Starts the worker from its own script beside the page. The page that is one file starts it otherwise: start-worker-inside.ts. */
export const startWorker = (): Worker => new Worker(new URL("./check.worker.ts", import.meta.url), { name: "check" });
