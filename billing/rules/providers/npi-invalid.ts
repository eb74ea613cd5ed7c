import type { Ledger } from "../../ledger/ledger";
import type { CellOfRecord } from "../../records/cell-in-workbook";
import { folded } from "../../values/folded";
import { npiFault, type NpiFault } from "../../values/npi";
import { cellOf, defineRule } from "../define-rule";
import type { About } from "../scopes";
import { claimVisits } from "./treated-by";

type NpiDetails = { readonly holds: string; readonly why: NpiFault; readonly visits: number };

interface TypedNpi {
  readonly npi: string | undefined;
  readonly cell: CellOfRecord;
  readonly visits: () => number;
  readonly about?: About;
}

/** Every NPI that somebody typed. */
const typedNpis = (ledger: Ledger): readonly TypedNpi[] => {
  const { practice } = ledger.clinic;
  const group = practice.rows.get("groupNpi");
  return [
    ...(group ? [{ npi: practice.groupNpi, cell: cellOf(group, "value"), visits: () => claimVisits(ledger) }] : []),
    ...ledger.records.providers.map((record) => ({
      npi: record.npi,
      cell: cellOf(record, "npi"),
      visits: () => claimVisits(ledger, folded(record.providerId ?? "")),
    })),
    ...ledger.patients.flatMap((patient) =>
      patient.prescriptions.map(({ record, visits }) => ({
        npi: record.prescriberNpi,
        cell: cellOf(record, "prescriberNpi"),
        visits: () => visits.length,
        about: { patient, touches: visits.map(({ visit }) => visit) },
      })),
    ),
  ];
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
    for (const { npi, cell, visits, about } of typedNpis(ledger)) {
      const why = npi === undefined ? undefined : npiFault(npi);
      if (npi !== undefined && why !== undefined)
        on.report(cell, { ...(about && { about }), details: { holds: npi, why, visits: visits() } });
    }
  },
});
