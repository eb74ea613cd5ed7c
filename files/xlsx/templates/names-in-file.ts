import { openPackage, type Packing } from "../editing/open-package";
import { definedNamesOf } from "./workbook-tabs";

/** The defined names that a workbook has of its own, and where they lead; throws UnreadableFile where it cannot be read. */
export const namesInFile = (bytes: Uint8Array, packing: Packing = {}): readonly { readonly name: string; readonly leadsTo: string }[] => {
  const pkg = openPackage(bytes, packing);
  return definedNamesOf(pkg.text(pkg.workbookPart))
    .filter(({ name }) => !name.startsWith("_xlnm."))
    .map(({ name, formula }) => ({ name, leadsTo: formula }));
};
