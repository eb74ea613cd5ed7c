import type { Billing } from "../bill/billing";
import type { CheckState } from "../check/check-state";
import type { FindingIds } from "../check/finding-ids";
import type { FindingGroup, ListChoice, ListView } from "../check/shown-findings";
import type { SelectedRow } from "../office/watch-selection";
import type { Paying } from "../payments/paying";
import type { CellAction } from "./cell-action";
import type { Mending } from "./use-mending";
import type { Walk } from "./use-walk";

export type ScreenName = "overview" | "check" | "bill" | "payments";

/** What every screen is given. */
export interface ScreenProps {
  readonly state: CheckState;
  readonly view: ListView;
  /** The findings that pass the view's filters. */
  readonly groups: readonly FindingGroup[];
  readonly ids: FindingIds;
  readonly walk: Walk;
  readonly mending: Mending;
  readonly choose: (choice: ListChoice) => void;
  readonly show: (screen: ScreenName) => void;
  /** Undefined while there is nothing to check. */
  readonly onCheck: (() => void) | undefined;
  readonly onStop: () => void;
  readonly cellAction: CellAction;
  readonly billing: Billing;
  readonly paying: Paying;
  /** The row that is selected in Excel, where its findings are to be marked. */
  readonly markedRow: SelectedRow | undefined;
  /** Something changed that nobody has checked again. */
  readonly isBehind: boolean;
  /** The browser page shows what was read beside the list, the pane below it. */
  readonly isReceiptBelow: boolean;
  /** What to do before the first check, one sentence. */
  readonly beforeFirst: string;
}
