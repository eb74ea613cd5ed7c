import { openCheck } from "../../../../billing/tasks/check-workbook";
import { letterDraft, type LetterDraft, type LetterKind, type LetterWish } from "../../../../billing/tasks/letters";
import type { NamedValues, TemplateValue } from "../../../../billing/workbook/template-values";
import { clinicWith, type Row, type Rows } from "../../../clinics/clinic-with";
import { PRACTICE, TODAY } from "../superbill/superbill-of";

export const PATIENT = { patient: "P-0042" } as const;
export const CLAIM = { claim: "C-0118" } as const;

const ADDRESS: Row = {
  claimsAddress: "PO Box 100",
  claimsCity: "Salem",
  claimsState: "OR",
  claimsZip: "97301",
  phone: "800-555-0142",
  appealWithinDays: 180,
  fileWithinDays: 180,
};

/** A clinic of which every letter has what it needs. */
const WHOLE: Rows = {
  Practice: PRACTICE,
  Payers: [ADDRESS],
  Policies: [{ groupNumber: "TEST-77", verifiedOn: "2026-01-05", spokeTo: "Kim", callRef: "8841", copay: 25 }],
  Prescriptions: [{ bodyAreas: "neck", minutesPerVisit: 60 }],
};

export const answer = (wish: Partial<LetterWish> & { readonly kind: LetterKind }, rows: Rows = {}) => {
  const { ledger } = openCheck(clinicWith({ ...WHOLE, ...rows }), { clock: TODAY });
  return letterDraft(ledger, { about: PATIENT, ...wish });
};

export const draft = (kind: LetterKind, rows: Rows = {}, wish: Partial<LetterWish> = {}): LetterDraft => {
  const found = answer({ kind, ...wish }, rows);
  if ("why" in found) throw new Error(found.why);
  return found;
};

export const plain = (values: NamedValues): Readonly<Record<string, TemplateValue["value"]>> =>
  Object.fromEntries(Object.entries(values).map(([name, { value }]) => [name, value]));

/** A claim that the payer refused for one of its lines, on 11/09/2026. */
export const denied = (reasonCodes: string, { visit = {}, claim = {}, payment = {} }: Readonly<Record<string, Row>> = {}): Rows => ({
  ...WHOLE,
  Visits: [{ dateOfService: "2026-10-12", claimNumber: "C-0118", status: "Denied", visitNumber: "V-1", line: "1", ...visit }],
  Claims: [
    {
      claimNumber: "C-0118",
      patient: "P-0042",
      payer: "Evergreen Health",
      policyNumber: "PL-0061",
      billed: 180,
      sentOn: "2026-10-19",
      sentBy: "Clearinghouse",
      trackingNumber: "TR-118",
      payerClaimNumber: "TEST118",
      status: "Denied",
      ...claim,
    },
  ],
  Payments: [
    {
      paymentNumber: "PY-1",
      received: "2026-11-09",
      from: "Payer",
      payerOrPatient: "Evergreen Health",
      checkOrEftNumber: "TEST-5501",
      claimNumber: "C-0118",
      visitLine: "V-1-1",
      patient: "P-0042",
      dateOfService: "2026-10-12",
      code: "97124",
      billed: 180,
      paid: 0,
      otherAdjustment: 180,
      reasonCodes,
      ...payment,
    },
  ],
});

export const appeal = (rows: Rows): LetterDraft => draft("appeal", rows, { about: CLAIM });

const blockOf = ({ values }: LetterDraft, block: string) => (values.blocks[block] ?? []).map(plain);

/** What speaks for the services, sentence by sentence. */
export const factsOf = (letter: LetterDraft): readonly string[] =>
  blockOf(letter, "Appeal.Facts").map(({ About, Text }) => `${About ?? ""}: ${Text ?? ""}`);

export const rowsOf = blockOf;

export const itemsOf = ({ gaps }: LetterDraft): readonly string[] => gaps.map(({ item }) => item);
