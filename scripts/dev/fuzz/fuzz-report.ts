import fc from "fast-check";

/** What came of feeding a reader with odd files for some time. */
export interface FuzzReport {
  readonly what: string;
  readonly seed: number;
  /** How many files were tried. */
  readonly files: number;
  /** The slowest of them, in milliseconds. */
  readonly slowest: number;
  /** The file that broke the promise, as small as it could be made, and how; undefined where none did. */
  readonly broken: { readonly file: string; readonly how: string } | undefined;
}

/** Odd files of one kind, and what must hold whatever they are. */
export interface Fuzzing<File> {
  readonly what: string;
  readonly files: fc.Arbitrary<File>;
  /** Throws where it is broken. */
  readonly promise: (file: File) => void;
  /** A file for the report, so that it can be kept as a test. */
  readonly shown: (file: File) => string;
}

/** Tries files until the time is over or one breaks the promise. */
export const fuzz = <File>({ what, files, promise, shown }: Fuzzing<File>, seconds: number, seed: number): FuzzReport => {
  let slowest = 0;
  let tried = 0;
  const timed = fc.property(files, (file) => {
    const begin = performance.now();
    tried++;
    promise(file);
    slowest = Math.max(slowest, performance.now() - begin);
  });
  const run = fc.check(timed, {
    seed,
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: seconds * 1000,
    markInterruptAsFailure: false,
  });
  const [file] = run.counterexample ?? [];
  const how = run.errorInstance instanceof Error ? run.errorInstance.message : "it broke the promise";
  return { what, seed, files: tried, slowest: Math.round(slowest), broken: file === undefined ? undefined : { file: shown(file), how } };
};
