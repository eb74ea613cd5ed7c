import { useCallback, useMemo, useState } from "react";
import type { Ask } from "../check/check-session";
import type { IncomingFile } from "../check/money-questions";
import type { ImportFrom, Paying } from "../payments/paying";
import type { Writer } from "../screens/writer";

export interface PayingControl extends Paying {
  /** Undefined while the import is closed. */
  readonly importFrom: ImportFrom | undefined;
  readonly closeImport: () => void;
  /** Another workbook has other claims. */
  readonly forgetFiles: () => void;
}

const NO_FILES: readonly IncomingFile[] = [];

/** What the Payments screen and the import are given, and the files that wait while other screens are shown. */
export const usePaying = (ask: Ask, writer: Writer): PayingControl => {
  const [files, setFiles] = useState(NO_FILES);
  const [importFrom, openImport] = useState<ImportFrom>();
  const keep = useCallback((more: readonly IncomingFile[]) => setFiles((before) => [...before, ...more]), []);
  const letGo = useCallback((file: IncomingFile) => setFiles((before) => before.filter(({ id }) => id !== file.id)), []);
  const closeImport = useCallback(() => openImport(undefined), []);
  const forgetFiles = useCallback(() => setFiles(NO_FILES), []);
  return useMemo(
    () => ({ ask, writer, files, keep, letGo, openImport, importFrom, closeImport, forgetFiles }),
    [ask, closeImport, files, forgetFiles, importFrom, keep, letGo, writer],
  );
};
