/** Where the page that is one file keeps the worker's script, as text that the browser does not run by itself (scripts/dev/package/page-in-one-file.ts). */
const WORKER_SCRIPT_ID = "check-worker";

let address: string | undefined;

const addressInside = (): string => {
  const script = document.getElementById(WORKER_SCRIPT_ID)?.textContent;
  if (!script) throw new Error(`the page lacks the script ${WORKER_SCRIPT_ID}`);
  return URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
};

/** Stands in for start-worker.ts in the page that is one file: a page opened from a disk may load no script from beside it. */
export const startWorker = (): Worker => new Worker((address ??= addressInside()), { name: "check" });
