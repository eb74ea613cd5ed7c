import { text } from "./column-types/text";
import { column, sheet } from "./describe";

const list = (header: string): ReturnType<typeof column<string>> => column(header, text(), { note: "Values of a drop-down." });

/** Values of drop-downs that grow with the clinic; hidden, written by ClaimSheet and never read. */
export const listsSheet = sheet("Lists", "Values of drop-downs.", {
  bodyAreas: list("Body area"),
  credentials: list("Credential choices"),
  prescriberTypes: list("Prescriber type choices"),
  placesOfService: list("Place of service choices"),
  frequencies: list("Frequency choices"),
});
