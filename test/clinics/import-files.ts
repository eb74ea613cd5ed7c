import type { Source } from "../../billing/workbook/incoming/source";
import { readSource } from "../../files/read-source";
import { clinicWith, type Rows } from "./clinic-with";
import { genericBank, genericCard, genericEob } from "./import-files-generic";
import { janePatients, janePayments, janePolicies, janeSales, janeTransactions } from "./import-files-jane";
import { squareItems, squareTransactions } from "./import-files-square";
import { clinicSensePayments, massageBookPayments, mindbodySales, simplePracticeClients } from "./import-files-vendors";
import { csv } from "./import-table";

/** One synthetic file for each preset, by its id. */
export const IMPORT_FILES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "square-transactions": squareTransactions,
  "square-items": squareItems,
  "jane-sales": janeSales,
  "jane-transactions": janeTransactions,
  "jane-payments": janePayments,
  "jane-policies": janePolicies,
  "jane-patients": janePatients,
  "mindbody-sales": mindbodySales,
  "simplepractice-clients": simplePracticeClients,
  "clinicsense-payments": clinicSensePayments,
  "massagebook-payments": massageBookPayments,
  "generic-eob": genericEob,
  "generic-card": genericCard,
  "generic-bank": genericBank,
};

/** A file as a host would read it. */
export const sourceOf = (file: string, text: string): Source => readSource(new TextEncoder().encode(text), file);

/** Rows of fields as a CSV file that a host has read. */
export const fileOf = (rows: readonly (readonly string[])[], file = "export.csv"): Source => sourceOf(file, csv(rows));

/** The small clinic of the imports: two patients, and the sheets that imports write. */
export const importClinic = (rows: Rows = {}) =>
  clinicWith({
    Patients: [{}, { patientId: "P-0043", last: "Okafor", first: "Noel", birthDate: "1979-02-27" }],
    Payments: [],
    Deposits: [],
    OtherCharges: [],
    Mapping: [],
    ...rows,
  });
