import { date } from "./column-types/date";
import { text } from "./column-types/text";
import { column, sheet, type RecordOf } from "./describe";

/** Which of the clinic's own columns stand for ours; what stands here wins over every guess. */
export const mappingSheet = sheet("Mapping", "Which of your own columns stand for ours.", {
  table: column("Table", text(), { required: true, note: "Our sheet.", example: "Visits" }),
  ourColumn: column("Our column", text(), { required: true, note: "Our header.", example: "Date of service" }),
  sheet: column("Sheet", text(), { required: true, note: "Your sheet.", example: "Nov visits" }),
  theirHeader: column("Their header", text(), { required: true, note: "Your header.", example: "DOS" }),
  transform: column("Transform", text(), { note: "How its values are changed when read." }),
  confirmedOn: column("Confirmed on", date(), { note: "When you confirmed it.", example: "11/20/2026" }),
});

export type MappingRecord = RecordOf<typeof mappingSheet>;
