import type { CheckedWorkbook } from "../../../../billing/tasks/check-workbook";
import { packetDraft, packetTemplate, packetValues, type PacketDraft, type PacketWish } from "../../../../billing/tasks/packets";
import { isoDate, addDays, parseIsoDate } from "../../../../billing/values/calendar-date";
import type { NamedValues, TemplateValue, TemplateValues } from "../../../../billing/workbook/template-values";
import { fillTemplate, type FilledTemplate } from "../../../../files/xlsx/templates/fill-template";
import { readTemplateWithout } from "../../../../files/xlsx/templates/read-template-without";
import type { Row, Rows } from "../../../clinics/clinic-with";
import { checked, TODAY } from "../superbill/superbill-of";

const CLAIM = "C-0118";
export const ABOUT_CLAIM: PacketWish = { about: { claim: CLAIM } };

const PATIENT: Row = {
  address: "8 Birch Ln",
  city: "Salem",
  state: "OR",
  zip: "97301",
  sex: "F",
  signatureOnFile: "2026-01-05",
  assignmentSigned: "Yes",
  financialAgreement: "Yes",
};

const RX: Row = { copyKeptAt: "Rx/P-0042.pdf", visits: 60, frequency: "2 per week" };

const FIRST_DAY = parseIsoDate("2026-10-05") ?? TODAY;

/** One line a day from October 5, with what a claim wants. */
const visits = (count: number, more: Row): readonly Row[] =>
  Array.from({ length: count }, (_, at) => ({
    dateOfService: isoDate(addDays(FIRST_DAY, at % 45)),
    claimNumber: CLAIM,
    placeOfService: "11",
    ...more,
  }));

/** What each kind of packet is made from, with nothing missing that the workbook can tell. */
export const CLINICS = {
  commercial: { payer: {}, policy: { relationship: "Self" }, visit: {} },
  "out-of-network": {
    payer: { whoFiles: "Patient files", prescriptionNeeded: "Required" },
    policy: { relationship: "Self", network: "Out" },
    visit: { paidByPatient: 180, paidHow: "Card", paidOn: "2026-11-20" },
  },
  auto: {
    payer: { kind: "Auto" },
    policy: {
      relationship: "Self",
      accidentClaimNumber: "TESTWA771",
      accidentDate: "2026-09-02",
      accidentState: "WA",
      adjuster: "Kim Ono",
      adjusterPhone: "206-555-0148",
    },
    visit: {},
  },
  "workers-comp": {
    payer: { kind: "Workers comp" },
    policy: {
      relationship: "Other",
      accidentClaimNumber: "TESTBC1042",
      accidentDate: "2026-05-28",
      employer: "Alder Mills",
      adjuster: "Kim Ono",
    },
    visit: { authNumber: "AU-7" },
  },
  attorney: {
    payer: { payer: "Field & Lind", kind: "Discount program" },
    policy: { payer: "Field & Lind", relationship: "Self", accidentDate: "2026-09-02", attorney: "Sam Field, Field & Lind, file 2026-114" },
    visit: { billTo: "Field & Lind" },
  },
} as const satisfies Readonly<Record<string, { readonly payer: Row; readonly policy: Row; readonly visit: Row }>>;

export type ClinicName = keyof typeof CLINICS;

const AUTHORIZATION: Row = {
  authNumber: "AU-7",
  patient: "P-0042",
  payer: "Evergreen Health",
  starts: "2026-10-01",
  ends: "2026-12-31",
  basis: "Visits",
  amount: 60,
  approvedBy: "Kim",
};

const ADDRESS: Row = { claimsAddress: "PO Box 4400", claimsCity: "Tacoma", claimsState: "WA", claimsZip: "98401" };

/** Rows of a clinic with one claim of that many lines. @param more what differs, by table. */
export const clinicFor = (name: ClinicName, lines = 2, more: Readonly<Record<string, Row>> = {}): Rows => {
  const { payer, policy, visit } = CLINICS[name];
  const payerName = "payer" in payer ? payer.payer : "Evergreen Health";
  return {
    Payers: [{ ...ADDRESS, ...payer, ...more["Payers"] }],
    Patients: [{ ...PATIENT, ...more["Patients"] }],
    Policies: [{ verifiedOn: "2026-01-05", verifiedBy: "DW", callRef: "8841", ...policy, ...more["Policies"] }],
    Prescriptions: [{ ...RX, ...more["Prescriptions"] }],
    Authorizations: name === "workers-comp" ? [{ ...AUTHORIZATION, ...more["Authorizations"] }] : [],
    Claims: [{ claimNumber: CLAIM, patient: "P-0042", payer: payerName, status: "Draft", ...more["Claims"] }],
    Visits: visits(lines, { ...visit, ...more["Visits"] }),
  };
};

export const draftOf = (rows: Rows, wish: PacketWish = ABOUT_CLAIM): PacketDraft => {
  const { ledger, report } = checked(rows);
  const draft = packetDraft(ledger, report.findings, wish);
  if (!draft) throw new Error("no packet");
  return draft;
};

export const valuesOf = (rows: Rows, wish: PacketWish = ABOUT_CLAIM): TemplateValues => packetValues(checked(rows).ledger, wish, TODAY);

/** The workbook of a packet, from the bytes of a template. */
export const packetOf = ({ ledger, report }: CheckedWorkbook, template: Uint8Array, wish: PacketWish = ABOUT_CLAIM): FilledTemplate => {
  const draft = packetDraft(ledger, report.findings, wish);
  const values = packetValues(ledger, wish, TODAY);
  return fillTemplate(readTemplateWithout(template, packetTemplate, draft?.without ?? []), [{ values }]);
};

const plain = (values: NamedValues): Readonly<Record<string, TemplateValue["value"]>> =>
  Object.fromEntries(Object.entries(values).map(([name, { value }]) => [name, value]));

/** A block's rows without their kinds. */
export const blockOf = (block: string, { blocks }: TemplateValues) => (blocks[`Packet.${block}`] ?? []).map(plain);

export const fieldsOf = ({ fields }: TemplateValues) => plain(fields);

export const stateOf = ({ items }: PacketDraft, item: string): string | undefined => items.find(({ name }) => name === item)?.state;
