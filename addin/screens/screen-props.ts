import type { CheckState } from "../check/check-state";
import type { FindingGroup, ListChoice, ListView } from "../check/shown-findings";
import type { CellAction } from "./cell-action";
import type { Walk } from "./use-walk";

/** What every screen is given. */
export interface ScreenProps {
  readonly state: CheckState;
  readonly view: ListView;
  /** The findings that pass the view's filters. */
  readonly groups: readonly FindingGroup[];
  readonly walk: Walk;
  readonly choose: (choice: ListChoice) => void;
  /** Undefined while there is nothing to check. */
  readonly onCheck: (() => void) | undefined;
  readonly onStop: () => void;
  readonly cellAction: CellAction;
  /** The browser page shows what was read beside the list, the pane below it. */
  readonly isReceiptBelow: boolean;
  /** What to do before the first check, one sentence. */
  readonly beforeFirst: string;
}
