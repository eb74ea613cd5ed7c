import { text } from "./column-types/text";
import { column, sheet } from "./describe";

const LIST = { note: "Values of a drop-down." };

/** Values of drop-downs that grow with the clinic; hidden, written by ClaimSheet and never read. */
export const listsSheet = sheet("Lists", "Values of drop-downs.", {
  bodyAreas: column("Body areas", text(), LIST),
  credentials: column("Credentials", text(), LIST),
  prescriberTypes: column("Prescriber types", text(), LIST),
  placesOfService: column("Places of service", text(), LIST),
  frequencies: column("Frequencies", text(), LIST),
});
