import { OfficeMockObject } from "office-addin-mock";
import { goToCell } from "../../../addin/office/go-to-cell";

/** Microsoft's mock knows no Excel: everything that is called is written here. It shows that loads and syncs are in order. */
const worksheetThatNotes = (did: string[]): OfficeMockObject => {
  const seed: unknown = {
    range: { rowHidden: true, columnHidden: false, select: () => did.push("select") },
    activate: () => did.push("activate"),
    getRange(this: { readonly range: unknown }): unknown {
      return this.range;
    },
  };
  // In Excel isNullObject is there without being loaded; the mock would ask for a load.
  return Object.assign(new OfficeMockObject(seed as never), { isNullObject: false });
};

test("go to cell loads before it reads, and selects after it has activated", async () => {
  const did: string[] = [];
  const worksheet = worksheetThatNotes(did);
  const context = {
    workbook: { worksheets: { getItemOrNullObject: () => worksheet } },
    sync: () => {
      did.push("sync");
      return worksheet.sync();
    },
  };
  Object.assign(globalThis, { Excel: { run: (_: unknown, work: (given: unknown) => Promise<unknown>) => work(context) } });
  expect(await goToCell({ sheet: "Visits", cell: "H118", row: 118 })).toMatch(/^Row 118 is selected/);
  expect(did).toEqual(["activate", "sync", "select", "sync"]);
});
