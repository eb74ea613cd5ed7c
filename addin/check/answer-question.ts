import { superbillTemplate } from "../../billing/documents/superbill/superbill-template";
import type { Ledger } from "../../billing/ledger/ledger";
import type { PatientLedger } from "../../billing/ledger/patient-ledger";
import type { AnyRecord } from "../../billing/records/describe";
import type { CheckedWorkbook } from "../../billing/tasks/check-workbook";
import { superbillDraft, superbillPatients, superbillValues } from "../../billing/tasks/superbills";
import { EditRefused } from "../../files/xlsx/editing/edit-refused";
import { fillTemplate } from "../../files/xlsx/templates/fill-template";
import { readTemplate } from "../../files/xlsx/templates/read-template";
import { TemplateRefused } from "../../files/xlsx/templates/template-refused";
import { UnreadableFile } from "../../files/unreadable-file";
import { billWords } from "../words/bill-words";
import type { OnCounted } from "./check-session";
import { NoAnswer } from "./no-answer";
import { tooLongOf } from "./too-long";
import type { Answer, PatientOfRow, Question, Questions, SuperbillOrder, SuperbillsMade } from "./questions";

const makeSuperbills = (
  { ledger, report: { findings } }: CheckedWorkbook,
  { wishes, template, issuedOn }: SuperbillOrder,
  onCounted: OnCounted,
): SuperbillsMade => {
  const read = readTemplate(template, superbillTemplate);
  const made = wishes.map((wish, at) => {
    onCounted(at, wishes.length);
    const draft = superbillDraft(ledger, findings, wish);
    if (!draft) throw new NoAnswer(billWords.patientGone(wish.patient));
    return { draft, copy: { sheetName: draft.sheetName, values: superbillValues(ledger, findings, wish, issuedOn) } };
  });
  const { bytes, doesNotFit } = fillTemplate(
    read,
    made.map(({ copy }) => copy),
  );
  return {
    bytes,
    sheets: made.map(({ draft: { patient, sheetName, fileName, visits, charges } }) => ({ patient, sheetName, fileName, visits, charges })),
    tooLong: tooLongOf(doesNotFit),
  };
};

const rowsOf = ({ rows }: PatientLedger): readonly AnyRecord[] => [
  ...(rows.record ? [rows.record] : []),
  ...rows.policies,
  ...rows.prescriptions,
  ...rows.authorizations,
  ...rows.otherVisits,
  ...rows.payments,
  ...rows.claims,
];

const patientOfRow = ({ patients }: Ledger, { sheet, row }: Questions["patientOfRow"]["asked"]): PatientOfRow | undefined => {
  const isThere = ({ place }: AnyRecord): boolean => place.row === row && place.table.sheet === sheet;
  for (const patient of patients) {
    if (patient.id === undefined) continue;
    const visit = patient.rows.visits.find(isThere);
    if (visit) return { patient: patient.id, date: visit.dateOfService };
    if (rowsOf(patient).some(isThere)) return { patient: patient.id, date: undefined };
  }
  return undefined;
};

/**
 * What the worker answers from the check before. Throws what `refusalOf` has a sentence for where there is no answer.
 * @param before undefined while nothing was checked.
 */
export const answerTo = (question: Question, before: CheckedWorkbook | undefined, onCounted: OnCounted): Answer | Promise<Answer> => {
  if (question.name === "checkedCopy") {
    const { bytes, edits } = question.asked;
    return import(/* webpackChunkName: "app.edit-workbook" */ "../../files/xlsx/editing/edit-workbook").then(({ editWorkbook }) =>
      editWorkbook(bytes, edits),
    );
  }
  if (question.name === "superbillTemplate") {
    readTemplate(question.asked, superbillTemplate);
    return "fits";
  }
  if (question.name === "packetTemplate")
    return import("./answer-packets").then(({ triedPacketTemplate }) => triedPacketTemplate(question.asked));
  if (!before) throw new NoAnswer(billWords.checkFirst);
  const { ledger, report } = before;
  switch (question.name) {
    case "superbillPatients":
      return superbillPatients(ledger, report.findings, question.asked);
    case "superbillDrafts":
      return question.asked.map((wish) => superbillDraft(ledger, report.findings, wish));
    case "superbills":
      return makeSuperbills(before, question.asked, onCounted);
    case "patientOfRow":
      return patientOfRow(ledger, question.asked);
    case "importPlan":
      return import("./answer-import").then(({ importPlan }) => importPlan(ledger, question.asked));
    case "payments":
      return import("./answer-payments").then(({ paymentsView }) => paymentsView(before, question.asked));
    case "paymentsEdits":
      return import("./answer-payments").then(({ paymentsEdits }) => paymentsEdits(before, question.asked));
    case "findLines":
      return import("./answer-payments").then(({ findLines }) => findLines(before, question.asked));
    case "packetClaims":
      return import("./answer-packets").then(({ claimsOfPackets }) => claimsOfPackets(before));
    case "packetDraft":
      return import("./answer-packets").then(({ packetShown }) => packetShown(before, question.asked));
    case "packet":
      return import("./answer-packets").then(({ makePacket }) => makePacket(before, question.asked));
    case "markAsSent":
      return import("./answer-packets").then(({ sentMarks }) => sentMarks(before, question.asked));
  }
};

/** The sentence for the user where somebody other than us is the reason; undefined for a fault of ours. */
export const refusalOf = (error: unknown): string | undefined =>
  error instanceof NoAnswer || error instanceof TemplateRefused || error instanceof EditRefused || error instanceof UnreadableFile
    ? error.message
    : undefined;
