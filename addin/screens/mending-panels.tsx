import { ignoredSheet } from "../../billing/records/ignored";
import { ruleSettingSheet } from "../../billing/records/rule-settings";
import type { CheckOutcome } from "../check/job";
import { mendingWords } from "../words/mending-words";
import { FixAllPanel } from "./fix-all-panel";
import { ReasonPanel } from "./reason-panel";
import type { Mending } from "./use-mending";
import { WarningPanel } from "./warning-panel";

/** The panel that is open, if one is. Loaded when it is first asked for. */
export const MendingPanels = ({ mending, outcome }: { readonly mending: Mending; readonly outcome: CheckOutcome }) => {
  const { asked, wayBack, cancel } = mending;
  switch (asked?.is) {
    case "fixAll":
      return (
        <FixAllPanel
          finding={asked.finding}
          outcome={outcome}
          wayBack={wayBack()}
          onFixAll={(plan) => mending.fixAll(asked.finding, plan)}
          onCancel={cancel}
        />
      );
    case "ignore":
      return (
        <ReasonPanel
          finding={asked.finding}
          words={mendingWords.ignoring}
          wayBack={wayBack(ignoredSheet.table)}
          onReason={(reason, note, by) => mending.ignore(asked.finding, reason, note, by)}
          onCancel={cancel}
        />
      );
    case "switchOff":
      return (
        <ReasonPanel
          finding={asked.finding}
          words={mendingWords.switchingOff(asked.payer)}
          wayBack={wayBack(ruleSettingSheet.table)}
          onReason={(reason, note, by) => mending.switchOff(asked.finding, asked.payer, reason, note, by)}
          onCancel={cancel}
        />
      );
    case "warning":
      return (
        <WarningPanel
          action={asked.wish.action}
          sentence={asked.sentence}
          onGoAhead={() => mending.goAhead(asked.wish)}
          onCancel={cancel}
        />
      );
    case undefined:
      return null;
  }
};
