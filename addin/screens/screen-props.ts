import type { Finding } from "../../billing/findings/finding";
import type { CheckState } from "../check/check-state";
import type { ListChoice, ListView } from "../check/shown-findings";

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
  readonly choose: (choice: ListChoice) => void;
  /** Undefined while there is nothing to check. */
  readonly onCheck: (() => void) | undefined;
  readonly onStop: () => void;
  readonly cellAction: CellAction;
  /** What to do before the first check, one sentence. */
  readonly beforeFirst: string;
  /** The finding that "Next finding" stands at, by its position in the list. */
  readonly position: number | undefined;
  readonly setPosition: (position: number | undefined) => void;
}
