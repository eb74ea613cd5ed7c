import type { Ledger } from "../../ledger/ledger";
import type { PatientLedger } from "../../ledger/patient-ledger";
import type { PrescriptionUse } from "../../ledger/prescriptions/prescription-use";
import type { CellOfRecord } from "../../records/cell-in-workbook";
import { folded } from "../../values/folded";
import { npiFault, type NpiFault } from "../../values/npi";
import { cellOf, defineRule } from "../define-rule";
import type { About } from "../scopes";
import { claimVisits } from "./treated-by";

type NpiDetails = { readonly holds: string; readonly why: NpiFault; readonly visits: number };

interface TypedNpi {
  readonly npi: string | undefined;
  readonly cell: () => CellOfRecord;
  readonly visits: () => number;
  readonly about?: () => About;
}

/** Of the practice and its therapists. */
const ownNpis = (ledger: Ledger): readonly TypedNpi[] => {
  const { practice } = ledger.clinic;
  const group = practice.rows.get("groupNpi");
  return [
    ...(group ? [{ npi: practice.groupNpi, cell: () => cellOf(group, "value"), visits: () => claimVisits(ledger) }] : []),
    ...ledger.records.providers.map((record) => ({
      npi: record.npi,
      cell: () => cellOf(record, "npi"),
      visits: () => claimVisits(ledger, folded(record.providerId ?? "")),
    })),
  ];
};

const prescribersNpi = (patient: PatientLedger, { record, visits }: PrescriptionUse): TypedNpi => ({
  npi: record.prescriberNpi,
  cell: () => cellOf(record, "prescriberNpi"),
  visits: () => visits.length,
  about: () => ({ patient, touches: visits.map(({ visit }) => visit) }),
});

/** A few prescribers write all prescriptions: a number that is right is looked at once. */
const faultFinder = (): ((npi: string | undefined) => NpiFault | undefined) => {
  const right = new Set<string>();
  return (npi) => {
    if (npi === undefined || right.has(npi)) return undefined;
    const fault = npiFault(npi);
    if (fault === undefined) right.add(npi);
    return fault;
  };
};

const WHAT_IS_RIGHT: Readonly<Record<NpiFault, string>> = {
  length: "an NPI has ten digits",
  start: "an NPI begins with 1 or 2",
  "check digit": "its last digit does not go with the others, so that one is wrong or two are swapped",
};

export const npiInvalid = defineRule<"workbook", NpiDetails>({
  id: "npi-invalid",
  family: "providers",
  looksAt: "workbook",
  severity: "error",
  summary: "A number that cannot be an NPI stands where one should: the group's, a therapist's or a prescriber's.",
  why: "Clearinghouses test the check digit and turn the claim back.",
  remedy: "Look the number up in the NPI registry (npiregistry.cms.hhs.gov) and type it again.",
  source: { title: "CMS, requirements for the NPI and its check digit; 45 CFR 162.406", verified: "verified" },
  settings: "Group NPI in Practice, NPI in Providers, Prescriber NPI in Prescriptions.",
  says: ({ holds, why }) => `The NPI is ${holds}; ${WHAT_IS_RIGHT[why]}.`,
  check: (ledger, on) => {
    const faultOf = faultFinder();
    const report = ({ npi, cell, visits, about }: TypedNpi): void => {
      const why = faultOf(npi);
      if (npi !== undefined && why !== undefined)
        on.report(cell(), { ...(about && { about: about() }), details: { holds: npi, why, visits: visits() } });
    };
    for (const one of ownNpis(ledger)) report(one);
    for (const patient of ledger.patients)
      for (const prescription of patient.prescriptions)
        if (faultOf(prescription.record.prescriberNpi) !== undefined) report(prescribersNpi(patient, prescription));
  },
});
