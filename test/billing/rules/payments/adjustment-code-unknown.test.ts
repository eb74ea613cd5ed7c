import { adjustmentCodeUnknown } from "../../../../billing/rules/payments/adjustment-code-unknown";
import { cellIn } from "../../../clinics/case-claims";
import { fromPatient, posted } from "../../../clinics/case-payments";
import type { Row, Rows } from "../../../clinics/clinic-with";
import { testRule } from "../test-rule";

const codes = (reasonCodes: string, more: Row = {}): Rows => ({ Visits: [{}], Payments: [posted({ paid: 100, reasonCodes, ...more })] });
const AT = cellIn("Payments", "reasonCodes");

testRule(adjustmentCodeUnknown, {
  passes: [
    { name: "the contract's reduction and a copay", clinic: codes("CO-45; PR-3") },
    { name: "typed by hand", clinic: codes("CO45, pr 3; 197") },
    { name: "remark codes", clinic: codes("CO-16; MA130; N362; M76") },
    { name: "why a payment as a whole was changed", clinic: codes("PLB-L6") },
    { name: "letters in a code", clinic: codes("CO-B7; OA-A0") },
    { name: "none", clinic: codes("") },
    { name: "a patient's receipt", clinic: { Visits: [{}], Payments: [fromPatient(25, { reasonCodes: "gift" })] } },
  ],
  fails: [
    {
      name: "a slip of the finger",
      clinic: codes("CO-455; PR-3"),
      finds: [{ cell: AT, says: "CO-455 is not among the reason codes known here.", details: { reasons: ["CO-455"], retired: [] } }],
    },
    {
      name: "no longer in use",
      clinic: codes("CO-17"),
      finds: [{ cell: AT, says: "CO-17 is no longer in use.", details: { reasons: [], retired: ["CO-17"] } }],
    },
    {
      name: "both",
      clinic: codes("CO-999; CO-998; CO-38"),
      finds: [{ cell: AT, says: "CO-999 and CO-998 are not among the reason codes known here; CO-38 is no longer in use." }],
    },
    { name: "a group that there is not", clinic: codes("XX-45"), finds: [{ cell: AT }] },
    { name: "a word", clinic: codes("denied"), finds: [{ cell: AT }] },
    { name: "of a row that names nobody", clinic: codes("CO-999", { patient: null }), finds: [{ cell: AT }] },
  ],
});
