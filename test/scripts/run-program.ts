import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { run } from "../../scripts/program";
import type { Output } from "../../scripts/terminal";

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A stream that remembers; `isTTY` where the test plays a terminal. */
const remembering = (isTTY: boolean): { readonly output: Output; readonly text: () => string } => {
  const chunks: string[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _, written) => {
      chunks.push(chunk.toString("utf8"));
      written();
    },
  });
  return { output: Object.assign(stream, { isTTY }), text: () => chunks.join("") };
};

const played =
  (isTTY: boolean, env: Readonly<Record<string, string>>) =>
  async (...argv: readonly string[]): Promise<Ran> => {
    const [stdout, stderr] = [remembering(isTTY), remembering(false)];
    const code = await run(argv, { stdout: stdout.output, stderr: stderr.output, env });
    return { code, stdout: stdout.text(), stderr: stderr.text() };
  };

/** One command line in this process, its output captured, as if piped into a file. */
export const claimsheet = played(false, {});

/** The same as a person at a terminal would see it. */
export const claimsheetInTerminal = (env: Readonly<Record<string, string>> = {}) => played(true, env);

/** A folder of its own for a test file, removed at the end. */
export const temporaryFolder = (): ((name: string) => string) => {
  const folder = mkdtempSync(join(tmpdir(), "claimsheet-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name) => join(folder, name);
};
