import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { notWritten } from "../saving/not-written";
import type { Streams } from "../terminal";

type Environment = Streams["env"];

const HOW_TO_GET_IT =
  "LibreOffice makes the PDFs and was not found. Install it from https://www.libreoffice.org (it costs nothing), " +
  "or set SOFFICE to its program soffice, or use --format xlsx and print from Excel.";

/** Where LibreOffice installs itself. */
const usualPlaces = (env: Environment): readonly string[] => {
  if (process.platform === "win32")
    return ["ProgramFiles", "ProgramFiles(x86)"].flatMap((name) =>
      env[name] === undefined ? [] : [join(env[name], "LibreOffice", "program", "soffice.com")],
    );
  if (process.platform === "darwin") return ["/Applications/LibreOffice.app/Contents/MacOS/soffice"];
  return ["/usr/bin/soffice", "/usr/local/bin/soffice", "/usr/bin/libreoffice", "/snap/bin/libreoffice"];
};

const onPath = ({ PATH = "", Path = PATH }: Environment): readonly string[] =>
  Path.split(delimiter)
    .filter((folder) => folder !== "")
    .map((folder) => join(folder, process.platform === "win32" ? "soffice.com" : "soffice"));

/** The program, of the variable SOFFICE or where it usually is; stops with how to get it. */
export const findLibreOffice = (env: Environment): string => {
  const { SOFFICE: given } = env;
  if (given !== undefined && given !== "") {
    if (existsSync(given)) return given;
    throw notWritten(`SOFFICE leads to ${given}, which is not there. Correct it, or leave it out to have LibreOffice looked for.`);
  }
  const found = [...onPath(env), ...usualPlaces(env)].find((place) => existsSync(place));
  if (found === undefined) throw notWritten(HOW_TO_GET_IT);
  return found;
};

const TO_START_MS = 120_000;
const FOR_EACH_MS = 15_000;

/**
 * Makes a PDF beside each of the workbooks, in one process with a profile of its own, so that a LibreOffice that is open is left alone.
 * A workbook that it cannot convert has none afterwards.
 * @param names of files in the folder; the folder is the caller's to remove.
 */
export const convertToPdf = async (program: string, folder: string, names: readonly string[]): Promise<void> => {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const args = [profile, "--headless", "--norestore", "--convert-to", "pdf", "--outdir", ".", ...names];
  const converting = promisify(execFile)(program, args, { cwd: folder, timeout: TO_START_MS + FOR_EACH_MS * names.length });
  const stop = (): void => void converting.child.kill();
  process.once("exit", stop);
  try {
    await converting;
  } catch {
    // the PDFs that are there were made; who asked for them names those that are not
  } finally {
    process.off("exit", stop);
  }
};
