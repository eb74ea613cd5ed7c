import { spawn } from "node:child_process";

/** What one run in a process of its own took. */
export interface Measurement {
  readonly milliseconds: number;
  /** The most memory the process had at any time; undefined where it was not measured. */
  readonly megabytes: number | undefined;
  /** What was read or found, so that a fast run that did nothing is seen. */
  readonly result: string;
}

export interface Contestant {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

/** For the measured process itself: prints its measurement as the last line. */
export const report = (milliseconds: number, result: string): void => {
  const measurement: Measurement = { milliseconds, megabytes: process.resourceUsage().maxRSS / 1024, result };
  process.stdout.write(`${JSON.stringify(measurement)}\n`);
};

/** For the measured process itself: runs the work and reports how long it took. */
export const reportOn = async (work: () => Promise<string> | string): Promise<void> => {
  const start = performance.now();
  const result = await work();
  report(performance.now() - start, result);
};

/** A million lines with all that was worked out from them do not fit in Node's usual heap. */
const HEAP_MEGABYTES = 16_384;

/** A TypeScript file as a contestant in a fresh Node process. */
export const nodeContestant = (name: string, file: string, ...args: readonly string[]): Contestant => ({
  name,
  command: process.execPath,
  args: [`--max-old-space-size=${HEAP_MEGABYTES}`, "--import", "tsx", file, ...args],
});

const isMeasurement = (value: unknown): value is Measurement =>
  typeof value === "object" && value !== null && "milliseconds" in value && "result" in value;

const reportedBy = (output: string): Measurement | undefined => {
  try {
    const last: unknown = JSON.parse(output.trim().split("\n").at(-1) ?? "");
    return isMeasurement(last) ? last : undefined;
  } catch {
    return undefined;
  }
};

/** Runs a contestant once; one that reports nothing is measured from outside, by the clock. Undefined when it is not installed or fails. */
export const runFresh = ({ command, args }: Contestant): Promise<Measurement | undefined> =>
  new Promise((resolve) => {
    const start = performance.now();
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "ignore"] });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("error", () => {
      resolve(undefined);
    });
    child.on("close", (code) => {
      const outside: Measurement = { milliseconds: performance.now() - start, megabytes: undefined, result: "whole process" };
      resolve(code === 0 ? (reportedBy(output) ?? outside) : undefined);
    });
  });

export const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const medianOf = (runs: readonly Measurement[]): Measurement | undefined => {
  const [first] = runs;
  if (first === undefined) return undefined;
  const megabytes = first.megabytes === undefined ? undefined : middle(runs.map((run) => run.megabytes ?? 0));
  return { milliseconds: middle(runs.map((run) => run.milliseconds)), megabytes, result: first.result };
};

/** The median of each contestant; they take turns, so that a slow minute of the machine strikes all of them. */
export const compare = async (contestants: readonly Contestant[], rounds: number): Promise<ReadonlyMap<string, Measurement>> => {
  const runs = new Map(contestants.map(({ name }): [string, Measurement[]] => [name, []]));
  for (let round = 1; round <= rounds; round++) {
    for (const contestant of contestants) {
      process.stderr.write(`round ${round} of ${rounds}: ${contestant.name}\n`);
      const run = await runFresh(contestant);
      if (run) runs.get(contestant.name)?.push(run);
    }
  }
  const medians = new Map<string, Measurement>();
  for (const [name, each] of runs) {
    const median = medianOf(each);
    if (median) medians.set(name, median);
  }
  return medians;
};

const ratio = (part: number | undefined, whole: number | undefined): string =>
  part === undefined || whole === undefined ? "" : `${(part / whole).toFixed(2)} x`;

/** A markdown table of the measurements, with what each takes of the time and memory of `against`. */
export const comparisonTable = (medians: ReadonlyMap<string, Measurement>, against: string): string => {
  const base = medians.get(against);
  const lines = [...medians].map(([name, { milliseconds, megabytes, result }]) => {
    const memory = megabytes === undefined ? "" : `${megabytes.toFixed(0)} MB`;
    const ratios = `${ratio(milliseconds, base?.milliseconds)} | ${ratio(megabytes, base?.megabytes)}`;
    return `| ${name} | ${milliseconds.toFixed(0)} ms | ${memory} | ${ratios} | ${result} |`;
  });
  return [`| | time | peak memory | time of ${against} | memory of ${against} | read |`, "|---|---|---|---|---|---|", ...lines].join("\n");
};
