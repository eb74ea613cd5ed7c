import { inExcel } from "./in-excel";

/** Names of sheets by the ids that events give. */
export interface SheetNames {
  /** One round trip for the first question, and for a sheet that came later. Undefined for a sheet that is gone. */
  readonly nameOf: (id: string) => Promise<string | undefined>;
  /** Excel does not tell of every new name: after the workbook was read whole, names are asked for again. */
  readonly forget: () => void;
}

const readNames = (): Promise<ReadonlyMap<string, string>> =>
  inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    return new Map(worksheets.items.map(({ id, name }) => [id, name]));
  });

export const sheetNames = (): SheetNames => {
  let names: Promise<ReadonlyMap<string, string>> | undefined;
  const ask = (): Promise<ReadonlyMap<string, string>> => {
    const asked = readNames();
    names = asked;
    // An Excel that did not answer is asked again.
    asked.catch(() => (names = undefined));
    return asked;
  };
  return {
    nameOf: async (id) => {
      const known = (await (names ?? ask())).get(id);
      return known ?? (await ask()).get(id);
    },
    forget: () => {
      names = undefined;
    },
  };
};
