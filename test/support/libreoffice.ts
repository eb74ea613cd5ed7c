import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { wherePresent } from "./where-present";

const SOFFICE = process.env["SOFFICE"] ?? "/usr/bin/soffice";

const present = wherePresent("LibreOffice", existsSync(SOFFICE));

/** `describe` for tests that need LibreOffice, which takes seconds to start: they run with LIBREOFFICE=yes, as a step of `.ci/run`. */
export const withLibreOffice: typeof present = (name, tests) => {
  if (process.env["LIBREOFFICE"] === "yes") present(name, tests);
};

/** Opens the workbook in LibreOffice, calculates it, and gives what it saves: "xlsx", "pdf", "csv" ... */
export const savedByLibreOffice = async (workbook: Uint8Array, format: string): Promise<Uint8Array> => {
  const folder = await mkdtemp(join(tmpdir(), "claimsheet-libreoffice-"));
  try {
    const file = join(folder, "workbook.xlsx");
    await writeFile(file, workbook);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const args = [profile, "--headless", "--norestore", "--convert-to", format, "--outdir", join(folder, "saved"), file];
    await promisify(execFile)(SOFFICE, args, { timeout: 120_000 });
    return await readFile(join(folder, "saved", `workbook.${format.split(":")[0] ?? format}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
