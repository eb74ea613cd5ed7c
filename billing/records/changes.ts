import { date } from "./column-types/date";
import { remark, text } from "./column-types/text";
import { column, sheet } from "./describe";

/** What ClaimSheet changed on request; written by it and never read. */
export const changeSheet = sheet("Changes", "What was changed by a fix or an import, with old and new.", {
  when: column("When", date(), { required: true, note: "When." }),
  by: column("By", text(), { note: "Who asked for it." }),
  sheet: column("Sheet", text(), { required: true, note: "Which sheet." }),
  rowKey: column("Row key", text(), { required: true, note: "Which row." }),
  column: column("Column", text(), { note: "Which column." }),
  old: column("Old", remark(), { note: "What was there." }),
  new: column("New", remark(), { note: "What is there now." }),
  action: column("Action", text(), { note: "Fix, import or undo." }),
});
