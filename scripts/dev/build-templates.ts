import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "../write-file";
import { buildClinic } from "./clinic-template/build-clinic";
import { buildAppeal } from "./letter-templates/appeal";
import { buildBenefitsCall } from "./letter-templates/benefits-call";
import { buildEstimate } from "./letter-templates/estimate";
import { buildMedicalNecessity } from "./letter-templates/medical-necessity";
import { buildPrescriptionForm } from "./letter-templates/prescription-form";
import { buildReceipt } from "./letter-templates/receipt";
import { buildPacketTemplate } from "./packet-template/build-packet";
import { buildReconciliationTemplate } from "./reconciliation-template/build-reconciliation";
import { MISSING_COLUMNS, sampleClinic } from "./sample-clinic/clinic";
import { buildSuperbillTemplate } from "./superbill-template/build-superbill";

const TEMPLATES = join(__dirname, "..", "..", "templates");

/** The shipped workbooks by file name; a house test builds them again and compares. */
export const templates: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  "blank-clinic.xlsx": () =>
    buildClinic({
      about: "Your clinic's patients, visits and claims, kept in Excel and checked for what an insurer would deny.",
      rows: {},
    }),
  "sample-clinic.xlsx": () =>
    buildClinic({
      about: "An invented clinic to look around in. It is mostly in order, and each rule finds one thing in it. Nobody in it lives.",
      rows: sampleClinic,
      missingColumns: MISSING_COLUMNS,
    }),
  "superbill.xlsx": buildSuperbillTemplate,
  "letter-appeal.xlsx": buildAppeal,
  "letter-medical-necessity.xlsx": buildMedicalNecessity,
  "letter-prescription-form.xlsx": buildPrescriptionForm,
  "letter-benefits-call.xlsx": buildBenefitsCall,
  "letter-estimate.xlsx": buildEstimate,
  "letter-receipt.xlsx": buildReceipt,
  "packet.xlsx": buildPacketTemplate,
  "reconciliation.xlsx": buildReconciliationTemplate,
};

const writeTemplates = async (): Promise<void> => {
  await mkdir(TEMPLATES, { recursive: true });
  for (const [name, build] of Object.entries(templates)) await writeWhole(join(TEMPLATES, name), await build());
};

if (require.main === module) void writeTemplates();
