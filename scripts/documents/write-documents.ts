import { existsSync, mkdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Addressed } from "./addressed";
import { convertToPdf, findLibreOffice } from "./libreoffice";
import { makeFolder } from "./output-folder";
import { discard, temporaryNameIn } from "../saving/temporary-files";
import type { Streams } from "../terminal";
import { mayWrite, writeWhole } from "../write-file";
import type { DoesNotFit } from "../../billing/workbook/template-values";

/** A document that can be written. */
export interface ReadyDocument<Draft extends Named> {
  readonly draft: Draft;
  /** Of the workbook to write. */
  readonly bytes: Uint8Array;
  readonly doesNotFit: readonly DoesNotFit[];
}

interface Named {
  readonly fileName: string;
}

/** A document and the file that it goes to. */
export type AddressedDocument<Draft extends Named> = Addressed<ReadyDocument<Draft>>;

/** How documents are written. */
export interface WritingFlags {
  readonly outDir: string;
  readonly format: "xlsx" | "pdf";
  readonly force?: boolean;
}

const writeWorkbooks = async <Draft extends Named>(
  documents: readonly AddressedDocument<Draft>[],
): Promise<readonly AddressedDocument<Draft>[]> => {
  for (const { file, bytes } of documents) await writeWhole(file, bytes);
  return documents;
};

/**
 * Writes PDFs, converted together in a temporary folder inside the output folder, so that nothing of a patient lies elsewhere.
 * Gives those that LibreOffice made.
 */
const writePdfs = async <Draft extends Named>(
  documents: readonly AddressedDocument<Draft>[],
  folder: string,
  program: string,
  bind: Bind<Draft>,
): Promise<readonly AddressedDocument<Draft>[]> => {
  const temporary = temporaryNameIn(folder);
  const numbered = documents.map((document, at) => ({ document, name: String(at + 1) }));
  try {
    mkdirSync(temporary);
    for (const { name, document } of numbered) await writeFile(join(temporary, `${name}.xlsx`), document.bytes);
    await convertToPdf(
      program,
      temporary,
      numbered.map(({ name }) => `${name}.xlsx`),
    );
    const made = numbered.filter(({ name }) => existsSync(join(temporary, `${name}.pdf`)));
    for (const { name, document } of made)
      await writeWhole(document.file, await bind(document, await readFile(join(temporary, `${name}.pdf`))));
    return made.map(({ document }) => document);
  } finally {
    discard(temporary);
  }
};

/** What is bound to a document's PDF before it is written. */
export type Bind<Draft extends Named> = (document: AddressedDocument<Draft>, pdf: Uint8Array) => Promise<Uint8Array>;

const asItIs = (_: unknown, pdf: Uint8Array): Promise<Uint8Array> => Promise.resolve(pdf);

/** What is said of a document that is not among those written. */
export const NOT_CONVERTED = "LibreOffice made no PDF of it. Make it with --format xlsx, open it and look.";

/** Writes documents and gives those that were; nothing is written before it is known that everything may be. */
export const writeDocuments = async <Draft extends Named>(
  documents: readonly AddressedDocument<Draft>[],
  { outDir, format, force = false }: WritingFlags,
  input: string,
  env: Streams["env"],
  bind: Bind<Draft> = asItIs,
): Promise<readonly AddressedDocument<Draft>[]> => {
  const program = format === "pdf" ? findLibreOffice(env) : undefined;
  for (const { file } of documents) mayWrite(file, { force, inputs: [input], ending: `.${format}` });
  if (documents.length === 0) return [];
  await makeFolder(outDir);
  return program === undefined ? writeWorkbooks(documents) : writePdfs(documents, outDir, program, bind);
};
