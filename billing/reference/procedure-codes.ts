import type { Source } from "./dated";

/**
 * How the units of a code are counted: by 15 minutes, once whatever the time, or by a rule of its own that ClaimSheet does not test
 * (acupuncture's face-to-face minutes).
 */
export type UnitCounting = "timed" | "untimed" | "own";

export interface ProcedureCodeFact {
  readonly code: string;
  /** Our own short words, never a CPT descriptor. */
  readonly label: string;
  readonly counting: UnitCounting;
  readonly source: Source;
}

const fact = (code: string, label: string, counting: UnitCounting, verified: Source["verified"]): ProcedureCodeFact => ({
  code,
  label,
  counting,
  source: { title: "WebPT's list of timed and untimed codes; CMS examples", verified },
});

const FACTS: readonly ProcedureCodeFact[] = [
  fact("97124", "massage", "timed", "verified"),
  fact("97140", "manual therapy", "timed", "verified"),
  fact("97110", "therapeutic exercise", "timed", "verified"),
  fact("97112", "neuromuscular re-education", "timed", "verified"),
  fact("97113", "aquatic therapy", "timed", "verified"),
  fact("97116", "gait training", "timed", "verified"),
  fact("97530", "therapeutic activities", "timed", "verified"),
  fact("97535", "self-care training", "timed", "verified"),
  fact("97032", "attended electrical stimulation", "timed", "verified"),
  fact("97035", "ultrasound", "timed", "verified"),
  fact("97010", "hot or cold pack", "untimed", "verified"),
  fact("97012", "mechanical traction", "untimed", "partly"),
  fact("97014", "unattended electrical stimulation", "untimed", "partly"),
  fact("G0283", "unattended electrical stimulation", "untimed", "partly"),
  fact("97016", "vasopneumatic device", "untimed", "partly"),
  fact("97018", "paraffin bath", "untimed", "partly"),
  fact("97150", "group therapy", "untimed", "partly"),
  fact("98940", "chiropractic adjustment, 1 to 2 regions", "untimed", "partly"),
  fact("98941", "chiropractic adjustment, 3 to 4 regions", "untimed", "partly"),
  fact("98942", "chiropractic adjustment, 5 regions", "untimed", "partly"),
  fact("98943", "chiropractic adjustment, outside the spine", "untimed", "partly"),
  fact("97810", "acupuncture, first 15 minutes", "own", "unverified"),
  fact("97811", "acupuncture, further 15 minutes", "own", "unverified"),
  fact("97813", "electro-acupuncture, first 15 minutes", "own", "unverified"),
  fact("97814", "electro-acupuncture, further 15 minutes", "own", "unverified"),
];

const BY_CODE: ReadonlyMap<string, ProcedureCodeFact> = new Map(FACTS.map((entry) => [entry.code, entry]));

export const isTimed = (code: string): boolean => BY_CODE.get(code)?.counting === "timed";

export const isUntimed = (code: string): boolean => BY_CODE.get(code)?.counting === "untimed";

/** Our own short words for a code; undefined for one that is not listed here. */
export const labelOf = (code: string): string | undefined => BY_CODE.get(code)?.label;
