import { OfficeMockObject } from "office-addin-mock";
import { goToCell } from "../../../addin/office/go-to-cell";

/** Microsoft's mock knows no Excel: everything that is called is written here. It shows that loads and syncs are in order. */
const workbookThatNotes = (did: string[]) => ({
  workbook: {
    worksheets: {
      worksheet: {
        isNullObject: false,
        range: { rowHidden: true, columnHidden: false, select: () => did.push("select") },
        activate: () => did.push("activate"),
        getRange(): unknown {
          return this.range;
        },
      },
      getItemOrNullObject(): unknown {
        return this.worksheet;
      },
    },
  },
});

test("go to cell loads before it reads, and selects after it has activated", async () => {
  const did: string[] = [];
  const context = new OfficeMockObject(workbookThatNotes(did), "Excel" as never);
  const sync = context.sync.bind(context);
  const noting = Object.assign(context, {
    sync: async () => {
      did.push("sync");
      await sync();
    },
  });
  Object.assign(globalThis, { Excel: { run: (_: unknown, work: (given: unknown) => Promise<unknown>) => work(noting) } });
  expect(await goToCell({ sheet: "Visits", cell: "H118", row: 118 })).toMatch(/^Row 118 is selected/);
  expect(did).toEqual(["activate", "sync", "select", "sync"]);
});
