import type { prescriptionSheet } from "../../../billing/records/prescriptions";
import type { RowFor } from "../clinic-rows";
import { picked, type PatientId } from "./people";

type PrescriptionRow = RowFor<typeof prescriptionSheet>;

const HALE = { prescriber: "Hale, Morgan", prescriberType: "MD", prescriberNpi: "2000000002" } as const;

/** A complete prescription: what is left out of `particular` is in order. */
const prescription = (rxNumber: string, patient: PatientId, particular: PrescriptionRow): PrescriptionRow => ({
  rxNumber,
  patient: picked(patient),
  ...HALE,
  frequency: "1 per week",
  diagnosis1: "M54.2",
  signed: "Yes",
  copyKeptAt: "paper file",
  ...particular,
});

export const prescriptions: readonly PrescriptionRow[] = [
  prescription("RX-001", "P-0001", { written: "2026-07-02", starts: "2026-07-06", ends: "2026-10-05", visits: 12 }), // prescription-end-differs: 12 visits, 1 per week reach 09/28/2026
  prescription("RX-002", "P-0001", { written: "2026-10-01", starts: "2026-10-06", ends: "2026-12-29", visits: 12 }),
  prescription("RX-021", "P-0002", { written: "2026-08-20", starts: "2026-08-25", frequency: null }), // prescription-open-ended: neither end nor visits
  prescription("RX-051", "P-0005", {
    written: "2026-06-04",
    starts: "2026-06-08",
    ends: "2026-07-20",
    visits: 6,
    diagnosis1: "S39.012D",
    progressReportSent: "2026-07-06",
  }),
  prescription("RX-061", "P-0006", { written: "2026-09-10", starts: "2026-09-15", ends: "2026-12-01", visits: 11, diagnosis1: "S13.4XXD" }), // prescription-ending-soon: 8 days after the day of the check
  prescription("RX-091", "P-0009", { written: "2026-08-06", starts: "2026-08-03", ends: "2026-10-12", visits: 10 }), // see prescription-written-after-visit
  prescription("RX-092", "P-0009", { written: "2026-10-08", starts: "2026-10-13", ends: "2027-01-05", visits: 12 }),
  prescription("RX-101", "P-0010", { written: "2026-09-03", starts: "2026-09-08", ends: "2026-10-06", visits: 4 }), // see prescription-visits-used-up
  prescription("RX-102", "P-0010", { written: "2026-10-05", starts: "2026-10-07", ends: "2026-12-30", visits: 12 }),
  prescription("RX-111", "P-0011", { written: "2026-09-17", starts: "2026-09-21", ends: "2026-12-14", visits: 12 }), // see prescription-frequency-exceeded
  prescription("RX-121", "P-0012", {
    written: "2026-08-31",
    starts: "2026-09-02",
    ends: "2026-12-23",
    visits: 16,
    prescriber: "Stone, Mara",
    prescriberType: "LMT", // prescriber-not-accepted: a massage therapist cannot prescribe
    prescriberNpi: "1245319599",
  }),
  prescription("RX-131", "P-0013", {
    written: "2026-09-24",
    starts: "2026-09-28",
    ends: "2026-12-21",
    visits: 12,
    bodyAreas: "neck, shoulders",
  }),
  prescription("RX-151", "P-0015", { written: "2026-09-01", starts: "2026-09-15", ends: "2027-01-05", visits: 16 }), // see visit-before-prescription
  prescription("RX-181", "P-0018", { written: "2026-07-02", starts: "2026-07-06", ends: "2026-08-31", visits: 8 }), // see visit-after-prescription-end
  prescription("RX-182", "P-0018", {
    written: "2026-09-17",
    starts: "2026-09-21",
    ends: "2026-12-14",
    visits: 12,
    minutesPerVisit: 45,
    prescriberNpi: null, // prescription-incomplete: no NPI of the prescriber
  }),
  prescription("RX-241", "P-0024", {
    written: "2026-11-05",
    starts: "2026-11-09",
    ends: "2026-12-21",
    visits: 18,
    frequency: "3 per week",
    diagnosis1: "S39.012D",
  }),
  prescription("RX-521", "P-0052", {
    written: "2026-10-29",
    starts: "2026-11-02",
    ends: "2027-01-25",
    visits: 12,
    diagnosis1: "S13.4XXD",
    prescriberNpi: "2000000020", // npi-invalid: two digits are swapped
  }),
  prescription("RX-411", "P-0041", { written: "2026-10-29", starts: "2026-11-02", ends: "2027-01-25", visits: 12 }),
];
