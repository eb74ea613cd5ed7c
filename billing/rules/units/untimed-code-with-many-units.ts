import { isUntimed } from "../../reference/procedure-codes";
import { cellOf, defineRule } from "../define-rule";
import { setCell } from "../set-cell";

type UntimedDetails = { readonly code: string; readonly billed: number };

export const untimedCodeWithManyUnits = defineRule<"line", UntimedDetails>({
  id: "untimed-code-with-many-units",
  family: "units",
  looksAt: "line",
  severity: "error",
  summary: "A code that is billed once a day, whatever the time, has more than one unit.",
  why: "Untimed codes are paid once; further units are denied.",
  remedy: "Bill 1 unit.",
  source: { title: "WebPT's list of timed and untimed codes; CMS examples", verified: "partly" },
  says: ({ code, billed }) => `${billed} units of ${code}, which is not counted by time; 1 is allowed.`,
  needs: ["code", "units"],
  check: ({ line: { record } }, on) => {
    const { code = "", units = 0 } = record;
    if (units > 1 && isUntimed(code)) {
      on.report(cellOf(record, "units"), { details: { code, billed: units }, fixes: setCell(record, "units", 1, "Set 1 unit") });
    }
  },
});
