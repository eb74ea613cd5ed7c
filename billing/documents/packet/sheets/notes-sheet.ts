import { dateField, dateValue, textField, textValue } from "../../../workbook/template-values";
import { isNoteDone } from "../items/office-items";
import { headFields, REQUIRED, type SheetNames } from "./sheet-names";
import { headValues, type SheetValues } from "./sheet-values";

export const notesNames: SheetNames = {
  fields: headFields("Notes"),
  blocks: {
    "Packet.Notes.Visits": {
      required: REQUIRED,
      columns: {
        Date: dateField("Date of service.", REQUIRED),
        Therapist: textField("Who treated."),
        Codes: textField("What was done."),
        Note: textField("Whether the note is written.", REQUIRED),
      },
    },
  },
};

export const notesValues: SheetValues = ({ packet }) => {
  const { visits, therapists } = packet.bill;
  return {
    fields: headValues("Notes", packet),
    blocks: {
      "Packet.Notes.Visits": visits.map(({ date, lines }) => ({
        Date: dateValue(date),
        Therapist: textValue(
          [...new Set(lines.map(({ provider }) => therapists.find(({ key }) => key === provider)?.id))]
            .filter((id) => id !== undefined)
            .join(", "),
        ),
        Codes: textValue([...new Set(lines.flatMap(({ code }) => code ?? []))].join(", ")),
        Note: textValue(isNoteDone(lines) ? "Written" : "Not written yet"),
      })),
    },
  };
};
