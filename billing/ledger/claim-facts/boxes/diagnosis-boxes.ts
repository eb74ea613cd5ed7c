import { always, type Box } from "../box";
import { unparted } from "../form-text";

/** Without its dot, as forms and electronic claims have it: "M54.2" is "M542". */
export const withoutDot = (code: string): string | undefined => unparted(code.replace(/\./g, ""));

/** The form has room for twelve; what is beyond them is for `diagnoses-too-many`, never left out in silence. */
const nth = (at: number): Box => ({
  text: (claim) => {
    const code = claim.diagnoses()[at];
    return code === undefined ? undefined : withoutDot(code);
  },
});

const ICD_10 = "0";

/** What the patient is treated for; the code set is ICD-10-CM. */
export const DIAGNOSIS_BOXES = {
  "21.indicator": always(ICD_10),
  "21A": nth(0),
  "21B": nth(1),
  "21C": nth(2),
  "21D": nth(3),
  "21E": nth(4),
  "21F": nth(5),
  "21G": nth(6),
  "21H": nth(7),
  "21I": nth(8),
  "21J": nth(9),
  "21K": nth(10),
  "21L": nth(11),
} satisfies Readonly<Record<string, Box>>;
