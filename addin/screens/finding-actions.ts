import type { Finding, Fix } from "../../billing/findings/finding";
import type { CellPlaceInWorkbook } from "../../billing/tasks/overview";
import type { ListChoice } from "../check/shown-findings";

/** What can be done at a finding. The same object from one drawing to the next, so that only what changed is drawn again. */
export interface FindingActions {
  readonly cellLabel: string;
  readonly rowLabel: string;
  readonly goTo: (finding: Finding) => void;
  readonly goToRow: (place: CellPlaceInWorkbook) => Promise<string | undefined>;
  readonly fix: (finding: Finding, fix: Fix) => void;
  readonly askFixAll: (finding: Finding) => void;
  readonly askIgnore: (finding: Finding) => void;
  readonly askSwitchOff: (finding: Finding, payer: string) => void;
  readonly choose: (choice: ListChoice) => void;
}
