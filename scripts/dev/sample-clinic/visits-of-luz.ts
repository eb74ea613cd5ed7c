import { line, paid, ready, sent, type Course, type VisitRow } from "./course";
import { AUTO, COMMUNITY, EVERGREEN, LABOR, LUZ_IBARRA } from "./people";

const delgado: Course = { patient: "P-0005", provider: LUZ_IBARRA, billTo: LABOR, start: "09:00", minutes: 30, rx: "RX-051" };
const brandt: Course = { patient: "P-0006", provider: LUZ_IBARRA, billTo: AUTO, start: "09:00", rx: "RX-061" };
const novak: Course = { patient: "P-0007", provider: LUZ_IBARRA, billTo: COMMUNITY, start: "09:00", more: { diagnosis: "M54.2" } };
const ibsen: Course = {
  patient: "P-0014",
  provider: LUZ_IBARRA,
  billTo: EVERGREEN,
  start: "13:00",
  copay: 25,
  more: { diagnosis: "M54.2" },
};
const thorne: Course = { patient: "P-0015", provider: LUZ_IBARRA, billTo: EVERGREEN, start: "13:00", rx: "RX-151", copay: 25 };
const ruiz: Course = { patient: "P-0018", provider: LUZ_IBARRA, billTo: EVERGREEN, start: "13:00", rx: "RX-181", copay: 25 };
const ruizNow: Course = { ...ruiz, rx: "RX-182", minutes: 45 };

export const visitsOfLuz: readonly VisitRow[] = [
  ...paid(delgado, "C-0102", ["2026-06-08"]),
  line({ ...delgado, minutes: 60 }, "2026-06-15"), // charge-exceeds-daily-maximum: $180.00, L&I pays $112.09 a day
  ...paid(delgado, "C-0102", ["2026-06-22", "2026-06-29"]),
  line(delgado, "2026-07-06"), // rule-lacks-data: L&I's daily maximum from 07/01/2026 is not typed in

  ...paid(brandt, "C-0114", ["2026-09-15", "2026-09-22", "2026-09-29"]),
  ...ready(brandt, ["2026-10-06", "2026-10-13", "2026-10-20"]),
  line(brandt, "2026-10-27"), // progress-report-due: the seventh visit, a report is due every six

  ...paid(novak, "C-0115", ["2026-08-05", "2026-08-19", "2026-09-02", "2026-09-16"]),
  ...sent(novak, "C-0123", ["2026-10-07"]),
  ...ready(novak, ["2026-11-04"]),

  line(ibsen, "2026-11-12"), // visit-without-prescription

  line(thorne, "2026-09-08"), // visit-before-prescription: RX-151 starts on 09/15/2026
  ...ready(thorne, ["2026-09-15", "2026-09-22", "2026-10-06", "2026-10-20"]),

  ...paid(ruiz, "C-0116", ["2026-07-13", "2026-07-20", "2026-07-27", "2026-08-10"]),
  line(ruiz, "2026-09-03"), // visit-after-prescription-end: RX-181 ended on 08/31/2026
  ...ready(ruizNow, ["2026-09-28", "2026-10-05"]),
  line({ ...ruizNow, minutes: 60 }, "2026-10-12"), // visit-longer-than-prescribed: RX-182 says 45 minutes
  ...ready(ruizNow, ["2026-10-26", "2026-11-09"]),
];
