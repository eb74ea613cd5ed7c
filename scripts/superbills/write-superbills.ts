import { existsSync, mkdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Addressed } from "../documents/addressed";
import { convertToPdf } from "../documents/libreoffice";
import { discard, temporaryNameIn } from "../saving/temporary-files";
import { writeWhole } from "../write-file";
import type { ReadySuperbill } from "./prepare-superbills";

/** A superbill and the file that it goes to. */
export type AddressedSuperbill = Addressed<ReadySuperbill>;

export const writeWorkbooks = async (superbills: readonly AddressedSuperbill[]): Promise<readonly AddressedSuperbill[]> => {
  for (const { file, bytes } of superbills) await writeWhole(file, bytes);
  return superbills;
};

/**
 * Writes PDFs, converted together in a temporary folder inside the output folder, so that nothing of a patient lies elsewhere.
 * Gives those that LibreOffice made.
 */
export const writePdfs = async (
  superbills: readonly AddressedSuperbill[],
  folder: string,
  program: string,
): Promise<readonly AddressedSuperbill[]> => {
  const temporary = temporaryNameIn(folder);
  const numbered = superbills.map((one, at) => ({ ...one, name: String(at + 1) }));
  try {
    mkdirSync(temporary);
    for (const { name, bytes } of numbered) await writeFile(join(temporary, `${name}.xlsx`), bytes);
    await convertToPdf(
      program,
      temporary,
      numbered.map(({ name }) => `${name}.xlsx`),
    );
    const made = numbered.filter(({ name }) => existsSync(join(temporary, `${name}.pdf`)));
    for (const { name, file } of made) await writeWhole(file, await readFile(join(temporary, `${name}.pdf`)));
    return made.map(({ file, draft, bytes, doesNotFit }) => ({ file, draft, bytes, doesNotFit }));
  } finally {
    discard(temporary);
  }
};
