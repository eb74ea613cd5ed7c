import type { Finding } from "../../billing/findings/finding";
import type { CheckState } from "../check/check-state";
import type { FindingGroup, ListChoice, ListView } from "../check/shown-findings";
import type { Walk } from "./use-walk";

/** What a host does with a finding's cell: Excel selects it, the browser page copies its address. */
export interface CellAction {
  readonly label: string;
  /** Resolves to a sentence to show beside the finding, or nothing when the eye sees it. */
  readonly act: (finding: Finding) => Promise<string | undefined>;
}

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
  /** What to do before the first check, one sentence. */
  readonly beforeFirst: string;
}
