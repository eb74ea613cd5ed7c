import { counted } from "../../findings/words";
import { treatmentMinutes } from "../../ledger/visits/appointment";
import { cellOf, defineRule } from "../define-rule";

type LongerDetails = { readonly rx: string; readonly minutes: number; readonly prescribed: number };

export const visitLongerThanPrescribed = defineRule<"visit", LongerDetails>({
  id: "visit-longer-than-prescribed",
  family: "prescriptions",
  looksAt: "visit",
  severity: "warning",
  summary: "The visit has more treatment minutes than the prescription orders for a visit.",
  why: "Minutes beyond the order are not covered by it.",
  remedy: "Bill the prescribed time, or ask the prescriber for longer visits.",
  source: { title: "clinics' instructions to treat only for the time prescribed", verified: "verified" },
  says: ({ rx, minutes, prescribed }) => `${counted(minutes, "minute")} of treatment; prescription ${rx} orders ${prescribed} a visit.`,
  check: ({ patient, visit }, on) => {
    for (const { line, lines, prescription, rx } of patient.prescribed(visit)) {
      const prescribed = prescription.record.minutesPerVisit;
      const minutes = prescribed === undefined ? undefined : treatmentMinutes(lines);
      if (prescribed === undefined || minutes === undefined || minutes <= prescribed) continue;
      on.report(cellOf(line.record, "minutes"), { details: { rx, minutes, prescribed } });
    }
  },
});
