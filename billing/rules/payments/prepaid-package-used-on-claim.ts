import type { PatientLedger } from "../../ledger/patient-ledger";
import type { ServiceLine } from "../../ledger/visits/service-line";
import type { Visit } from "../../ledger/visits/visit";
import { folded } from "../../values/folded";
import { cellOf, defineRule, type CellPlace } from "../define-rule";
import { aboutLines } from "../scopes";

type PackageDetails = { readonly payer: string };

/** Cash buys a package, and a discount program is no insurance: there is no claim. */
const isOnClaim = ({ claimable, payer }: ServiceLine): boolean => claimable && payer?.record?.kind !== "Discount program";

/** Where a package stands for an insured line: in Visits, in Payments, or in OtherCharges for a visit that has no other line. */
const packageOn = (
  { rows, benefits }: PatientLedger,
  visit: Visit,
): { readonly line: ServiceLine; readonly place: CellPlace } | undefined => {
  const insured = visit.claimLines.filter(isOnClaim);
  const [first] = insured;
  if (!first) return undefined;
  const line = insured.find(({ record }) => record.paidHow === "Package");
  if (line) return { line, place: cellOf(line.record, "paidHow") };
  const posted = benefits.posted();
  const payment = rows.payments.find((row) => row.method === "Package" && insured.some((one) => posted.lineOf(row) === one));
  if (payment) return { line: posted.lineOf(payment) ?? first, place: cellOf(payment, "method") };
  if (insured.length < visit.lines.length) return undefined;
  const use = rows.otherCharges.find(
    ({ kind, visitNumber }) => kind === "Package used" && visitNumber !== undefined && folded(visitNumber) === folded(visit.id),
  );
  return use && { line: first, place: cellOf(use, "visitNumber") };
};

const hasPackages = ({ rows, lines }: PatientLedger): boolean =>
  lines.some(({ record }) => record.paidHow === "Package") ||
  rows.payments.some(({ method }) => method === "Package") ||
  rows.otherCharges.some(({ kind }) => kind === "Package used");

export const prepaidPackageUsedOnClaim = defineRule<"patient", PackageDetails>({
  id: "prepaid-package-used-on-claim",
  family: "payments",
  looksAt: "patient",
  severity: "error",
  summary: "A prepaid package pays for a visit that an insurer is billed for.",
  why: "The visit would be paid twice, and at a lower price than the insurer is told.",
  remedy: "Give the package visit back and let the patient pay the copay; or set Bill to to Cash.",
  source: { title: "clinics' package terms; usual fee charged to the general public", verified: "partly" },
  settings:
    "Paid how in Visits, Method in Payments, Package used with Visit # in OtherCharges. Bill to Cash and discount programs are no claims.",
  says: ({ payer }) => `A package pays for this visit; it is billed to ${payer}.`,
  check: (patient, on) => {
    if (!hasPackages(patient)) return;
    for (const visit of patient.visits) {
      const found = packageOn(patient, visit);
      if (!found) continue;
      const { line, place } = found;
      on.report(place, { about: { visit, ...aboutLines([line]) }, details: { payer: line.payer?.name ?? "" } });
    }
  },
});
