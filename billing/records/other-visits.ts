import { oneOf } from "./column-types/choice";
import { date } from "./column-types/date";
import { decimalNumber } from "./column-types/number";
import { refersTo, remark, text } from "./column-types/text";
import { column, sheet, type RecordOf } from "./describe";
import { DISCIPLINES, DISCIPLINES_ALSO } from "./words";

/** Visits in other offices that use up a shared limit. */
export const otherVisitSheet = sheet("OtherVisits", "Visits elsewhere that use up a shared limit.", {
  patient: column("Patient", refersTo("Patients"), {
    required: true,
    aliases: ["Client", "Patient name"],
    weakAliases: ["Name"],
    note: "Who was treated elsewhere.",
    example: "P-0042",
  }),
  date: column("Date", date(), { required: true, aliases: ["As of"], note: "The day, or the day you were told.", example: "11/02/2026" }),
  discipline: column("Discipline", oneOf(DISCIPLINES, DISCIPLINES_ALSO), {
    required: true,
    note: "What kind of treatment.",
    example: "Chiropractic",
  }),
  visitsCounted: column("Visits counted", decimalNumber(), { aliases: ["Visits used elsewhere"], note: "Empty means 1.", example: "6" }),
  toldBy: column("Told by", text(), { note: "The patient or the payer.", example: "Payer" }),
  notes: column("Notes", remark(), { aliases: ["Note"], note: "Anything." }),
});

export type OtherVisitRecord = RecordOf<typeof otherVisitSheet>;
