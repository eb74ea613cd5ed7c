import { readFileSync } from "node:fs";
import { remittanceFile } from "./remittance-file";
import { reportOn } from "./measure";
import { clinicWith, type Row } from "../test/clinics/clinic-with";
import { openCheck } from "../billing/tasks/check-workbook";
import { reconcile } from "../billing/tasks/reconcile";
import { calendarDate, EPOCH } from "../billing/values/calendar-date";

/** In a process of its own: matches an 835 with a clinic of as many claims. Usage: tsx bench/reconcile-readers.ts READER CLAIMS LINES */
const [name = "", claims = "0", lines = "0"] = process.argv.slice(2);
const count = Number(claims);
const text = readFileSync(remittanceFile(count), "utf8");

/** The lines that `remittanceFile` answers, two to a claim, and others beside them. */
const visits = (): readonly Row[] =>
  Array.from({ length: Number(lines) }, (_, at): Row => {
    const nth = Math.floor(at / 2) + 1;
    const code = at % 2 === 0 ? "97124" : "97140";
    const isAnswered = nth <= count;
    return {
      patient: `P-${(nth % 2_000) + 1}`,
      dateOfService: isAnswered ? "2026-11-04" : "2026-10-05",
      code,
      charge: 60 + (nth % 7),
      units: 2,
      modifiers: "GP",
      claimNumber: `C-${nth}`,
      visitNumber: `V-${nth}`,
      line: (at % 2) + 1,
      status: "Billed",
    };
  });

const patients = (): readonly Row[] =>
  Array.from({ length: 2_000 }, (_, at): Row => ({ patientId: `P-${at + 1}`, last: `Alder${at + 1}`, first: "Rowan" }));

const policies = (): readonly Row[] =>
  patients().map(({ patientId }, at): Row => ({ policyNumber: `PL-${at + 1}`, patient: patientId ?? null, memberId: `TEST${at + 1}` }));

const prepared = () => {
  const workbook = clinicWith({ Patients: patients(), Policies: policies(), Visits: visits() });
  return openCheck(workbook, { clock: calendarDate(2026, 11, 23) ?? EPOCH, onlyRules: [] });
};

const claimsheet = async (): Promise<void> => {
  const checked = prepared();
  await reportOn(() => {
    const { reconciliation } = reconcile(checked, { sources: [{ file: "bench.835", contents: { kind: "remittance", text } }] });
    const [group] = reconciliation.payments;
    return `${group?.counts.exact ?? 0} exact, ${group?.counts.likely ?? 0} likely, ${group?.counts.none ?? 0} none`;
  });
};

const nodeX12 = async (): Promise<void> => {
  const { X12Parser } = await import("node-x12");
  await reportOn(() => {
    const parsed = new X12Parser(true).parse(text);
    return "interchanges" in parsed ? "several interchanges" : `${parsed.functionalGroups.length} group, parsed only`;
  });
};

void (name === "node-x12" ? nodeX12() : claimsheet());
