import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { superbillTemplate } from "../billing/documents/superbill/superbill-template";
import { openCheck } from "../billing/tasks/check-workbook";
import { packetDraft, packetTemplate, packetValues } from "../billing/tasks/packets";
import { superbillDraft, superbillValues } from "../billing/tasks/superbills";
import { calendarDate, EPOCH } from "../billing/values/calendar-date";
import { fillTemplate } from "../files/xlsx/templates/fill-template";
import { readTemplate } from "../files/xlsx/templates/read-template";
import { readTemplateWithout } from "../files/xlsx/templates/read-template-without";
import type { Template } from "../files/xlsx/templates/template";
import { deflateWithZlib } from "../scripts/deflate";
import { inflateWithZlib } from "../scripts/inflate";
import { patientWith, practiceWith } from "../test/clinics/case-forms";
import { clinicWith, type Row } from "../test/clinics/clinic-with";
import { reportOn } from "./measure";

/** In a process of its own: makes a month's documents. Usage: tsx bench/document-makers.ts MAKER */
const PATIENTS = 500;
const CLAIMS = 200;
const VISITS_EACH = 4;
const NOVEMBER = { from: calendarDate(2026, 11, 1) ?? EPOCH, to: calendarDate(2026, 11, 30) ?? EPOCH };
const TODAY = calendarDate(2026, 12, 1) ?? EPOCH;
const ZLIB = { inflate: inflateWithZlib, deflate: deflateWithZlib };

const folder = mkdtempSync(join(tmpdir(), "claimsheet-bench-month-"));
const write = (name: string, bytes: Uint8Array): void => writeFileSync(join(folder, `${name}.xlsx`), bytes);
const template = (name: string): Buffer => readFileSync(join(__dirname, "..", "templates", `${name}.xlsx`));

const idOf = (nth: number): string => `P-${nth + 1}`;
const claimOf = (nth: number): string => `C-${nth + 1}`;
const everyPatient = <Made>(make: (nth: number) => Made): readonly Made[] => Array.from({ length: PATIENTS }, (_, nth) => make(nth));

const clinic = () =>
  clinicWith({
    Practice: practiceWith(),
    Patients: everyPatient((nth): Row => ({ ...patientWith(), patientId: idOf(nth), last: `Alder${nth + 1}`, first: "Rowan" })),
    Policies: everyPatient((nth): Row => ({
      policyNumber: `PL-${nth + 1}`,
      patient: idOf(nth),
      memberId: `TEST${nth + 1}`,
      relationship: "Self",
    })),
    Claims: Array.from({ length: CLAIMS }, (_, nth): Row => ({
      claimNumber: claimOf(nth),
      patient: idOf(nth),
      policyNumber: `PL-${nth + 1}`,
    })),
    Visits: everyPatient((nth) =>
      Array.from({ length: VISITS_EACH }, (_, at): Row => ({
        patient: idOf(nth),
        dateOfService: `2026-11-${String(2 + 7 * at).padStart(2, "0")}`,
        billTo: `PL-${nth + 1}`,
        diagnosis: "M54.2",
        visitNumber: `V-${nth * VISITS_EACH + at + 1}`,
        claimNumber: nth < CLAIMS ? claimOf(nth) : null,
      })),
    ).flat(),
  });

const makeWithClaimSheet = async (): Promise<void> => {
  const workbook = clinic();
  const superbill = readTemplate(template("superbill"), superbillTemplate, ZLIB);
  const packet = template("packet");
  await reportOn(() => {
    const { ledger, report } = openCheck(workbook, { clock: TODAY });
    let superbills = 0;
    for (let nth = 0; nth < PATIENTS; nth++) {
      const wish = { patient: idOf(nth), ...NOVEMBER, includeHeld: true };
      const draft = superbillDraft(ledger, report.findings, wish);
      if (!draft) continue;
      const values = superbillValues(ledger, report.findings, wish, TODAY);
      write(draft.fileName, fillTemplate(superbill, [{ sheetName: draft.sheetName, values }]).bytes);
      superbills++;
    }
    const packetTemplates = new Map<string, Template>();
    let packets = 0;
    for (let nth = 0; nth < CLAIMS; nth++) {
      const wish = { about: { claim: claimOf(nth) } };
      const draft = packetDraft(ledger, report.findings, wish);
      if (!draft) continue;
      const left = draft.without.join(" ");
      const read = packetTemplates.get(left) ?? readTemplateWithout(packet, packetTemplate, draft.without, ZLIB);
      packetTemplates.set(left, read);
      write(draft.fileName, fillTemplate(read, [{ values: packetValues(ledger, wish, TODAY) }]).bytes);
      packets++;
    }
    return `${superbills} superbills, ${packets} packets`;
  });
};

const copyWithExceljs = async (): Promise<void> => {
  const { default: ExcelJS } = await import("exceljs");
  const copy = async (name: string, times: number): Promise<void> => {
    for (let nth = 0; nth < times; nth++) {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(template(name).buffer as ArrayBuffer);
      write(`${name}-${nth}`, new Uint8Array(await workbook.xlsx.writeBuffer()));
    }
  };
  await reportOn(async () => {
    await copy("superbill", PATIENTS);
    await copy("packet", CLAIMS);
    return `${PATIENTS + CLAIMS} copies`;
  });
};

const MAKERS: Readonly<Record<string, () => Promise<void>>> = { claimsheet: makeWithClaimSheet, exceljs: copyWithExceljs };

const [name = ""] = process.argv.slice(2);
const make = MAKERS[name];
if (make === undefined) throw new Error(`no maker is called ${name}; there are ${Object.keys(MAKERS).join(", ")}`);
void make().finally(() => rmSync(folder, { recursive: true, force: true }));
