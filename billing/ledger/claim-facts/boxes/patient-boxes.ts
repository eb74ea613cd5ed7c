import { always, BLANK, fromPatient, type Box } from "../box";
import { lastFirst } from "../form-names";
import { capitals, digits, longDate, phoneOnForm, stateOnForm } from "../form-text";

/** Unknown, or neither of the form's two: nothing is marked. */
const sexOnForm = (sex: string): string | undefined => (sex === "F" || sex === "M" ? sex : undefined);

const SIGNED = "SIGNATURE ON FILE";
const ifGiven = ({ given }: { readonly given: boolean }): string | undefined => (given ? SIGNED : undefined);

const name: Box = {
  text: ({ patient: { record } }) => record && lastFirst(record),
  cell: ({ patient: { record } }) => record && { record, column: "last" },
};

/** Who is treated. */
export const PATIENT_BOXES = {
  "2": name,
  "3.date": fromPatient("birthDate", longDate),
  "3.sex": fromPatient("sex", sexOnForm),
  "5.street": fromPatient("address", capitals),
  "5.city": fromPatient("city", capitals),
  "5.state": fromPatient("state", stateOnForm),
  "5.zip": fromPatient("zip", digits),
  "5.phone": fromPatient("phone", phoneOnForm),
  "12": fromPatient("signatureOnFile", ifGiven),
  "16.from": BLANK,
  "16.to": BLANK,
  "19": BLANK,
  "20": always("NO"),
} satisfies Readonly<Record<string, Box>>;

/** Box 13; who pays at once and is paid by the insurer assigns nothing. */
export const assigned = fromPatient("assignmentSigned", ifGiven);
