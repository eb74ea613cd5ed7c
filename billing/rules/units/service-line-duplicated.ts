import type { ServiceLine } from "../../ledger/visits/service-line";
import { cellOf, defineRule } from "../define-rule";

type DuplicateDetails = { readonly code: string; readonly lines: number };

/** Modifiers that say the repeat is meant (contracts section 8, "Unit rule"). */
const MEANT: ReadonlySet<string> = new Set(["59", "76", "77", "XE", "XS", "XP", "XU"]);

const isMeant = ({ record }: ServiceLine): boolean => record.modifiers?.some((modifier) => MEANT.has(modifier)) === true;

const groups = (lines: readonly ServiceLine[]): Iterable<readonly ServiceLine[]> => {
  const found = new Map<string, ServiceLine[]>();
  for (const line of lines) {
    if (!line.claimable || line.code === undefined || line.provider === "") continue;
    const key = `${line.date}/${line.provider}/${line.code}`;
    const same = found.get(key);
    if (same) same.push(line);
    else found.set(key, [line]);
  }
  return found.values();
};

export const serviceLineDuplicated = defineRule<"patient", DuplicateDetails>({
  id: "service-line-duplicated",
  family: "units",
  looksAt: "patient",
  severity: "error",
  summary: "The same patient, date, code and therapist stand on two lines.",
  why: "A payer denies the second line as an exact duplicate.",
  remedy: "Delete the repeat, put all minutes on one line, or mark a second session with 76 or XE.",
  source: { title: "claim adjustment reason code 18, exact duplicate", verified: "partly" },
  says: ({ code, lines }) =>
    `${code} stands on ${lines} lines of this patient, day and therapist; a payer takes the second for a duplicate.`,
  check: (patient, on) => {
    for (const same of groups(patient.lines)) {
      if (same.length < 2 || same.some(isMeant)) continue;
      for (const line of same.slice(1)) {
        on.report(cellOf(line.record, "code"), {
          about: {
            visit: patient.visits.find((visit) => visit.lines.includes(line)),
            payer: line.payer?.name,
            policy: line.policy?.policyNumber,
          },
          details: { code: line.code ?? "", lines: same.length },
        });
      }
    }
  },
});
