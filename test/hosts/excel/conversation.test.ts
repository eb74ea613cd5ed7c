import { setTimeout as pause } from "node:timers/promises";
import { codeOf, openSession } from "./ledger";

const NEXT_EVENTS = 50;

const nameOfSheet = async (context: Excel.RequestContext): Promise<string> => {
  const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
  await context.sync();
  return sheet.name;
};

describe("round trips", () => {
  test("each sync in a loop costs one", async () => {
    const { run, excel } = await openSession();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (let row = 0; row < 5; row++) {
        sheet.getCell(row, 0).values = [[row]];
        await context.sync();
      }
    });
    expect(excel.totals()).toMatchObject({ syncs: 5, cellsWritten: 5, errors: [] });
  });

  test("Excel on the web refuses a message over 5 MB", async () => {
    const { run } = await openSession();
    const writing = run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:A601").values = Array.from({ length: 601 }, () => ["x".repeat(10_000)]);
      await context.sync();
    });
    expect(await codeOf(writing)).toBe("RequestPayloadSizeLimitExceeded");
  });

  test("a batch fails while the user is typing in a cell, unless it may wait", async () => {
    const { run, addin, excel } = await openSession();
    excel.cellEditMode = true;
    expect(await codeOf(run(nameOfSheet))).toBe("InvalidOperationInCellEditMode");
    const waiting = addin.Excel.run({ delayForCellEdit: true }, nameOfSheet);
    setTimeout(() => (excel.cellEditMode = false), NEXT_EVENTS);
    expect(await waiting).toBe("Sheet1");
  });

  test("what the user changes under a read is not what was read", async () => {
    const { run, excel } = await openSession();
    const [before, after] = await run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
      await context.sync();
      const first = cell.values;
      await excel.userEdit("A1", 4);
      cell.load("values");
      await context.sync();
      return [first, cell.values];
    });
    expect([before, after]).toEqual([[[""]], [[4]]]);
  });
});

describe("events", () => {
  test("a sheet tells its listeners what changed, until they are removed", async () => {
    const { run, excel } = await openSession();
    const heard: string[] = [];
    const handler = await run(async (context) => {
      const added = context.workbook.worksheets.getActiveWorksheet().onChanged.add((event) => {
        heard.push(`${event.address} ${event.changeType} ${String(event.details.valueAfter)}`);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    await excel.userEdit("D2", 77);
    await pause(NEXT_EVENTS);
    expect(heard).toEqual(["D2 RangeEdited 77"]);
    handler.remove();
    await handler.context.sync();
    await excel.userEdit("D3", 5);
    await pause(NEXT_EVENTS);
    expect(heard).toHaveLength(1);
  });

  test("the add-in's own writes are told too, unless it switched events off", async () => {
    const { run } = await openSession();
    let heard = 0;
    const count = async (): Promise<void> => {
      await Promise.resolve(heard++);
    };
    await run(async (context) => {
      context.workbook.worksheets.onChanged.add(count);
      const { runtime } = context;
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      runtime.enableEvents = false;
      sheet.getRange("A2").values = [[2]];
      await context.sync();
    });
    await pause(NEXT_EVENTS);
    expect(heard).toBe(1);
  });

  test("selecting raises the workbook's selection event", async () => {
    const { run, excel } = await openSession();
    let heard = 0;
    const count = async (): Promise<void> => {
      await Promise.resolve(heard++);
    };
    await run(async (context) => {
      context.workbook.onSelectionChanged.add(count);
      await context.sync();
    });
    await excel.userSelect("B5");
    await pause(NEXT_EVENTS);
    expect(heard).toBe(1);
  });
});

describe("the window around the workbook", () => {
  test("a ribbon button runs its function", async () => {
    const { addin, excel } = await openSession();
    const pressed: string[] = [];
    addin.Office.actions.associate("check", (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      event.completed();
    });
    await pause(NEXT_EVENTS);
    excel.userCommand("check", "CheckButton");
    await pause(NEXT_EVENTS);
    expect([pressed, excel.commandsDone]).toEqual([["CheckButton"], 1]);
  });

  test("buttons are switched off, the pane hides and comes back", async () => {
    const { addin, excel } = await openSession();
    await addin.Office.ribbon.requestUpdate({ tabs: [{ id: "Tab", controls: [{ id: "Check", enabled: false }] }] });
    await addin.Office.addin.hide();
    expect(excel.window.runtimeState).toBe("Background");
    await addin.Office.addin.showAsTaskpane();
    expect([excel.window.ribbonState, excel.window.runtimeState]).toEqual([{ Check: { enabled: false } }, "Visible"]);
  });

  test("a new workbook is opened from bytes", async () => {
    const { addin, excel } = await openSession();
    await addin.Excel.createWorkbook(Buffer.from(await excel.save()).toString("base64"));
    expect(excel.window.createdWorkbooks).toMatchObject([{ opened: true }]);
  });

  test("document settings are saved", async () => {
    const { addin, excel } = await openSession();
    const { settings } = addin.Office.context.document;
    settings.set("a", 1);
    await new Promise((done) => settings.saveAsync(done));
    expect(Object.keys(excel.documentSettings)).toHaveLength(1);
  });
});
