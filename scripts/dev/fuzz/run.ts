import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fuzz835 } from "./fuzz-835";
import { fuzzCsv } from "./fuzz-csv";
import { fuzzOfx } from "./fuzz-ofx";
import type { FuzzReport } from "./fuzz-report";
import { fuzzXlsx } from "./fuzz-xlsx";

/** Feeds every reader with odd files. Usage: npm run fuzz [-- SECONDS_EACH [835|csv|ofx|xlsx] [SEED]] */
const [seconds = "60", only = "all", seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);

const READERS: Readonly<Record<string, (seconds: number, seed: number) => FuzzReport>> = {
  "835": fuzz835,
  csv: fuzzCsv,
  ofx: fuzzOfx,
  xlsx: fuzzXlsx,
};

const tell = ({ what, files, slowest, broken, ...run }: FuzzReport): void => {
  process.stdout.write(`${what}: ${files} files, seed ${run.seed}, the slowest took ${slowest} ms\n`);
  if (broken === undefined) return;
  const kept = join(tmpdir(), `claimsheet-fuzz-${run.seed}.txt`);
  writeFileSync(kept, broken.file);
  process.stdout.write(`  BROKEN: ${broken.how}. The file is in ${kept}\n`);
  process.exitCode = 1;
};

for (const [name, run] of Object.entries(READERS)) if (only === "all" || only === name) tell(run(Number(seconds), Number(seed)));
