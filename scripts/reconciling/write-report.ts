import { join } from "node:path";
import { reconciliationTemplate } from "../../billing/reconcile/report/report-template";
import { reportValues } from "../../billing/reconcile/report/report-values";
import type { ReconciliationRun } from "../../billing/tasks/reconcile";
import { fillTemplate } from "../../files/xlsx/templates/fill-template";
import { readTemplateFile } from "../documents/read-template-file";
import { TEMPLATES_FOLDER } from "../templates-folder";
import { writeWhole } from "../write-file";

const REPORT = "reconciliation.xlsx";

/** Writes the month's report as a workbook of its own. */
export const writeReport = async ({ reconciliation, checked }: ReconciliationRun, file: string, showNames: boolean): Promise<void> => {
  const template = await readTemplateFile(join(TEMPLATES_FOLDER, REPORT), reconciliationTemplate);
  const practice = checked.ledger.records.practice.practiceName;
  const { bytes } = fillTemplate(template, [{ values: reportValues(reconciliation, { practice, showNames }) }]);
  await writeWhole(file, bytes);
};
