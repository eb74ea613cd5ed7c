import { join } from "node:path";

interface Named {
  readonly draft: { readonly fileName: string };
}

/** A document and the file that it goes to. */
export type Addressed<Document extends Named> = Document & { readonly file: string };

/** IDs that Windows cannot write may leave two the same name; the second is numbered. */
export const addressed = <Document extends Named>(
  ready: readonly Document[],
  folder: string,
  format: string,
): readonly Addressed<Document>[] => {
  const taken = new Map<string, number>();
  return ready.map((one) => {
    const { fileName } = one.draft;
    const nth = (taken.get(fileName.toLowerCase()) ?? 0) + 1;
    taken.set(fileName.toLowerCase(), nth);
    return { ...one, file: join(folder, `${fileName}${nth === 1 ? "" : ` (${nth})`}.${format}`) };
  });
};
