import type { CellPlaceInWorkbook } from "../../billing/tasks/overview";

/** What a host does with a cell: Excel selects it, the browser page copies its address. */
export interface CellAction {
  readonly label: string;
  /** The same for a row that decided something. */
  readonly rowLabel: string;
  /** Resolves to a sentence to show beside what was pressed, or nothing when the eye sees it. */
  readonly act: (place: CellPlaceInWorkbook) => Promise<string | undefined>;
}
