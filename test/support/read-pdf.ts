import { join } from "node:path";
import { Worker } from "node:worker_threads";

/** A run of characters on a page of a PDF: where its base line begins, in points from the lower left corner. */
export interface FoundText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Of the font, in points. */
  readonly width: number;
}

/** A page of a PDF as an independent reader (pdf.js) sees it. */
export interface FoundPage {
  readonly width: number;
  readonly height: number;
  /** Runs of blanks are none. */
  readonly texts: readonly FoundText[];
  /** The matrix that each picture's unit square is drawn with, in points. */
  readonly pictures: readonly (readonly [number, number, number, number, number, number])[];
}

interface Answer {
  readonly id: number;
  readonly pages?: readonly FoundPage[];
  readonly failed?: string;
}

/** Reads PDFs back, every page with every text on it. Starts one thread for the test file and ends it. */
export const pdfReader = (): ((bytes: Uint8Array) => Promise<readonly FoundPage[]>) => {
  const worker = new Worker(join(__dirname, "pdf-reader.js"));
  afterAll(() => worker.terminate());
  let asked = 0;
  return (bytes) =>
    new Promise((resolve, reject) => {
      const id = asked++;
      const hear = (answer: Answer): void => {
        if (answer.id !== id) return;
        worker.off("message", hear);
        if (answer.pages) resolve(answer.pages);
        else reject(new Error(answer.failed));
      };
      worker.on("message", hear);
      worker.postMessage({ id, bytes: Uint8Array.from(bytes) });
    });
};
