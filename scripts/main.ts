import { EXIT, type ExitCode } from "./exit-codes";
import { run } from "./program";

const leave = (code: ExitCode) => () => {
  process.stderr.write("\nInterrupted. Nothing was left half-written.\n");
  process.exit(code); // runs the exit handlers that remove temporary files
};

process.on("SIGINT", leave(EXIT.interrupted));
process.on("SIGBREAK", leave(EXIT.interrupted)); // Ctrl+Break on Windows
process.on("SIGTERM", leave(EXIT.terminated));
process.on("SIGHUP", leave(EXIT.terminated)); // the window was closed

/** A reader that closes early, such as `head`, is not a fault. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

void run(process.argv.slice(2), process).then((code) => {
  process.exitCode = code; // not process.exit: stdout may still be draining into a pipe
});
