import { inExcel } from "./in-excel";

/** Names of sheets by the ids that events give. */
export interface SheetNames {
  /** One round trip for a sheet that is not known yet. Undefined for one that is gone. */
  readonly nameOf: (id: string) => Promise<string | undefined>;
  /** All names, as they were when the workbook was read whole: Excel does not tell of every new name. */
  readonly learn: (names: ReadonlyMap<string, string>) => void;
}

const readNames = (): Promise<ReadonlyMap<string, string>> =>
  inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    return new Map(worksheets.items.map(({ id, name }) => [id, name]));
  });

export const sheetNames = (): SheetNames => {
  let names: ReadonlyMap<string, string> = new Map();
  let asking: Promise<ReadonlyMap<string, string>> | undefined;
  /** Several events at once ask once. */
  const ask = (): Promise<ReadonlyMap<string, string>> => {
    asking ??= readNames().finally(() => (asking = undefined));
    return asking;
  };
  return {
    nameOf: async (id) => {
      if (!names.has(id)) names = await ask();
      return names.get(id);
    },
    learn: (learned) => {
      names = learned;
    },
  };
};
