import { createColors } from "picocolors";

/** A place to write to; `isTTY` where a person is looking at it. */
export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean };

/** Where a command writes: stdout carries the result and nothing else, stderr the talk. */
export interface Streams {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export type Colors = ReturnType<typeof createColors>;

/** Colours for one stream: NO_COLOR and --no-color win, then FORCE_COLOR, then whether it is a terminal. */
export const colorsFor = (output: Output, { env }: Streams, wanted: boolean): Colors => {
  const forbidden = !wanted || (env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb";
  return createColors(!forbidden && ((env["FORCE_COLOR"] ?? "") !== "" || output.isTTY === true));
};

/** True where a bar may be drawn over itself: a terminal that is not a build machine's log. */
export const isLive = ({ stderr, env }: Streams): boolean => stderr.isTTY === true && (env["CI"] ?? "") === "" && env["TERM"] !== "dumb";
