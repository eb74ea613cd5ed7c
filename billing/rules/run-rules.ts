import type { Details, Finding, ProgramError } from "../findings/finding";
import { inOrder } from "../findings/order";
import type { VisitRecord } from "../records/visits";
import { sameItems } from "../values/same-items";
import type { Ledger } from "../ledger/ledger";
import type { PatientLedger } from "../ledger/patient-ledger";
import type { ServiceLine } from "../ledger/visits/service-line";
import { sameSurroundings } from "../ledger/surroundings";
import type { AnyRule, RuleContext } from "./define-rule";
import { addGap, allGaps, type Gaps } from "./gap";
import { makeFinding } from "./make-finding";
import { lookingAt, PATIENT_SCOPES, type About, type Looking, type PatientScope, type Scope, type Scopes } from "./scopes";

/** What rules said of one patient, or of the workbook as a whole. */
interface Said {
  readonly findings: Finding[];
  readonly gaps: Gaps;
}

export interface RuleRun {
  /** In the one order; settings and ignored findings are not applied yet. */
  readonly findings: readonly Finding[];
  readonly programErrors: readonly ProgramError[];
  readonly ledger: Ledger;
  readonly rules: readonly AnyRule[];
  readonly ofPatients: ReadonlyMap<PatientLedger, Said>;
}

/** Hears how many visits are done, of how many. */
export type OnProgress = (done: number, of: number) => void;

export interface RunOptions {
  /** Every rule there is, where not all of them run. */
  readonly known?: readonly AnyRule[];
  /** Of the workbook before a change: what was said of patients who are still the same is kept. */
  readonly before?: RuleRun | undefined;
  readonly onProgress?: OnProgress | undefined;
}

/** Where the rules' words go, and whom they are about just now. */
interface Now {
  said: Said;
  about: () => About;
}

/** A rule at work. */
interface Running<Subject> {
  readonly rule: AnyRule;
  readonly needs: readonly (keyof VisitRecord)[];
  readonly check: (subject: Subject, on: RuleContext<Details>) => void;
  readonly on: RuleContext<Details>;
  isBroken: boolean;
}

/** About 20 ms of work, so that telling the progress costs next to nothing. */
const VISITS_BETWEEN_PROGRESS = 500;
const NO_LINES: readonly ServiceLine[] = [];

const nothingSaid = (): Said => ({ findings: [], gaps: new Map() });
const nobody = (): About => ({});

/** The kind of failure and its words; JavaScript's own errors name properties, never values of cells. */
const causeOf = (thrown: unknown): string => (thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : "unknown");

const areFilled = (columns: readonly (keyof VisitRecord)[], lines: readonly ServiceLine[]): boolean => {
  for (const { record } of lines) for (const column of columns) if (record[column] === undefined) return false;
  return true;
};

const contextOf = (rule: AnyRule, now: Now, ledger: Ledger, known: readonly AnyRule[]): RuleContext<Details> => ({
  ledger,
  ruleIds: new Set(known.map(({ id }) => id)),
  rulesNeeding: (column) => known.filter((one) => one.needs?.some((needed) => needed === column)).map(({ id }) => id),
  report: (place, report) => void now.said.findings.push(makeFinding(rule, place, report, now.about(), ledger)),
  lacks: (record, column, about, uses) => addGap(now.said.gaps, rule.id, record, column, { ...now.about(), ...about }, uses),
});

/** A rule that threw was not shown everybody, so that nothing of such a run can be kept. */
const canKeep = (before: RuleRun, rules: readonly AnyRule[], ledger: Ledger): boolean =>
  before.programErrors.length === 0 && sameItems(before.rules, rules) && sameSurroundings(before.ledger, ledger);

/** Runs the rules; one that throws becomes a program error, the others still run. */
export const runRules = (rules: readonly AnyRule[], ledger: Ledger, { known = rules, before, onProgress }: RunOptions = {}): RuleRun => {
  const kept = before && canKeep(before, rules, ledger) ? before.ofPatients : undefined;
  const now: Now = { said: nothingSaid(), about: nobody };
  const programErrors: ProgramError[] = [];

  const apply = <Subject>(one: Running<Subject>, subject: Subject): void => {
    if (one.isBroken) return;
    try {
      one.check(subject, one.on);
    } catch (thrown) {
      one.isBroken = true;
      programErrors.push({ rule: one.rule.id, cause: causeOf(thrown) });
    }
  };

  const lookers = <S extends Scope>(scope: S): readonly Running<Scopes[S]>[] =>
    rules
      .filter((rule) => rule.looksAt === scope)
      .map((rule) => {
        const check = rule.check as Running<Scopes[S]>["check"];
        return { rule, needs: rule.needs ?? [], check, on: contextOf(rule, now, ledger, known), isBroken: false };
      });

  /** Shows the rules of a scope each of a patient's subjects. */
  const showing = <S extends PatientScope>(
    scope: S,
    { subjects, about, lines }: Looking<Scopes[S]> = lookingAt[scope],
  ): ((patient: PatientLedger) => void) => {
    const looks = lookers(scope);
    const needs = [...new Set(looks.flatMap((one) => one.needs))];
    return (patient) => {
      let current: Scopes[S] | undefined;
      now.about = () => (current === undefined ? {} : about(current));
      for (const subject of looks.length > 0 ? subjects(patient) : []) {
        current = subject;
        const ofSubject = lines?.(subject) ?? NO_LINES;
        const allFilled = areFilled(needs, ofSubject);
        for (const one of looks) if (allFilled || areFilled(one.needs, ofSubject)) apply(one, subject);
      }
    };
  };
  const showPatient = PATIENT_SCOPES.map((scope) => showing(scope));

  const aboutPatient = (patient: PatientLedger): Said => {
    now.said = nothingSaid();
    for (const show of showPatient) show(patient);
    return now.said;
  };

  const aboutWorkbook = <S extends Scope>(
    scope: S,
    subjects: readonly Scopes[S][],
    about: (subject: Scopes[S]) => About = nobody,
  ): Said => {
    now.said = nothingSaid();
    const looks = lookers(scope);
    for (const subject of looks.length > 0 ? subjects : []) {
      now.about = () => about(subject);
      for (const one of looks) apply(one, subject);
    }
    return now.said;
  };

  /** The rows of people without an ID are numbered together in finding keys, so that one's depend on the others'. */
  const keptOf = (patient: PatientLedger): Said | undefined => (patient.id === undefined ? undefined : kept?.get(patient));

  const aboutPatients = (): ReadonlyMap<PatientLedger, Said> => {
    const visits = ledger.patients.reduce((count, patient) => count + patient.visits.length, 0);
    let done = 0;
    let told = 0;
    const saidOf = new Map<PatientLedger, Said>();
    for (const patient of ledger.patients) {
      saidOf.set(patient, keptOf(patient) ?? aboutPatient(patient));
      done += patient.visits.length;
      if (done - told >= VISITS_BETWEEN_PROGRESS) onProgress?.((told = done), visits);
    }
    return saidOf;
  };

  const strays = ledger.strayPayments.map((payment) => ({ patient: undefined, payment }));
  const ofWorkbook = [
    aboutWorkbook("workbook", [ledger]),
    aboutWorkbook("cell", ledger.records.problems),
    aboutWorkbook("payment", strays, lookingAt.payment.about),
  ];
  const ofPatients = aboutPatients();
  if (kept && programErrors.length > 0) return runRules(rules, ledger, { known, onProgress });
  const said = [...ofWorkbook, ...ofPatients.values()];
  said.push(aboutWorkbook("gap", allGaps(said.map(({ gaps }) => gaps)), ({ payer }) => ({ payer })));
  return { findings: said.flatMap(({ findings }) => findings).sort(inOrder), programErrors, ledger, rules, ofPatients };
};
