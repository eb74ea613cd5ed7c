import { act } from "@testing-library/react";
import type { NotOpened } from "../../addin/office/sheets-from-file";
import type { EditOutcome, ExcelHost, SheetChange } from "../../addin/pane/excel-host";

const unlistened = () => () => undefined;

/** Excel as the pane sees it; every call is recorded by jest. */
export const fakeHost = (more: Partial<ExcelHost> = {}) => ({
  hasClinicSheets: jest.fn(() => Promise.resolve(true)),
  readJob: jest.fn(() => Promise.resolve({ from: "file" as const, file: "clinic.xlsx", bytes: new Uint8Array() })),
  goToCell: jest.fn(() => Promise.resolve(undefined)),
  createSheets: jest.fn(() => Promise.resolve("The sheets are there.")),
  openSample: jest.fn(() => Promise.resolve("The sample opened.")),
  readForColumns: jest.fn(() => Promise.reject(new Error("not asked for"))),
  saveColumns: jest.fn(() => Promise.resolve()),
  apply: jest.fn<Promise<EditOutcome>, Parameters<ExcelHost["apply"]>>(() => Promise.resolve({ done: true, cells: 1, isUndoable: true })),
  watchChanges: jest.fn<Promise<() => void>, Parameters<ExcelHost["watchChanges"]>>(() => Promise.resolve(() => undefined)),
  watchSelection: jest.fn<Promise<() => void>, Parameters<ExcelHost["watchSelection"]>>(() => Promise.resolve(() => undefined)),
  readRows: jest.fn<ReturnType<ExcelHost["readRows"]>, Parameters<ExcelHost["readRows"]>>((spans) =>
    Promise.resolve(spans.map((span) => ({ ...span, rows: [] }))),
  ),
  selectedRow: jest.fn<ReturnType<ExcelHost["selectedRow"]>, []>(() => Promise.resolve({ sheet: "Visits", row: 2 })),
  canUndo: () => true,
  onRibbonCheck: unlistened,
  onRibbonNext: unlistened,
  onRibbonSuperbill: unlistened,
  onRibbonMatch: unlistened,
  standardTemplate: jest.fn(() => Promise.resolve(Uint8Array.of(1))),
  delivery: {
    by: "window" as const,
    open: jest.fn<Promise<NotOpened | undefined>, [Uint8Array]>(() => Promise.resolve(undefined)),
    addAsSheets: jest.fn<Promise<void>, [Uint8Array]>(() => Promise.resolve()),
  },
  ...more,
});

/** A host that tells the pane what the test says happened in Excel. */
export const livelyHost = (more: Partial<ExcelHost> = {}) => {
  let heard: (change: SheetChange) => void = () => undefined;
  let selected: (place: { sheet: string; row: number }) => void = () => undefined;
  const host = fakeHost({
    watchChanges: (listener) => {
      heard = listener;
      return Promise.resolve(() => undefined);
    },
    watchSelection: (listener) => {
      selected = listener;
      return Promise.resolve(() => undefined);
    },
    ...more,
  });
  return {
    host,
    changes: (change: SheetChange) => act(() => heard(change)),
    selects: (sheet: string, row: number) => act(() => selected({ sheet, row })),
  };
};
