import { useCallback, useMemo, useRef, useState } from "react";
import type { Finding, Fix } from "../../billing/findings/finding";
import type { FixAll } from "../../billing/tasks/fix-all";
import { ignoreFinding } from "../../billing/tasks/ignore-finding";
import { switchOffRule } from "../../billing/tasks/switch-off-rule";
import { dayOf } from "../check/day-of";
import type { CheckOutcome } from "../check/job";
import { useAnnounce } from "../look/live-region";
import { useToast } from "../look/toast";
import { mendingWords } from "../words/mending-words";
import type { Walk } from "./use-walk";
import type { FindingWish, Writer } from "./writer";

/** What is asked before something is changed. */
export type Asked =
  | { readonly is: "fixAll"; readonly finding: Finding }
  | { readonly is: "ignore"; readonly finding: Finding }
  | { readonly is: "switchOff"; readonly finding: Finding; readonly payer: string }
  | { readonly is: "warning"; readonly wish: FindingWish; readonly sentence: string };

/** Why a finding could not be mended. */
export interface Refusal {
  readonly key: string;
  readonly sentence: string;
  /** The check whose end takes it away; it stays where there is none. */
  readonly until: CheckOutcome | undefined;
}

export interface Mending {
  readonly asked: Asked | undefined;
  readonly wayBack: Writer["wayBack"];
  /** Stays at its finding until something else is tried. */
  readonly refusal: Refusal | undefined;
  readonly fix: (finding: Finding, fix: Fix) => void;
  readonly askFixAll: (finding: Finding) => void;
  readonly askIgnore: (finding: Finding) => void;
  readonly askSwitchOff: (finding: Finding, payer: string) => void;
  readonly bringBack: (finding: Finding) => void;
  readonly fixAll: (finding: Finding, plan: FixAll) => void;
  readonly ignore: (finding: Finding, reason: string, note: string, by: string) => void;
  /** Switches the finding's rule off for the payer. */
  readonly switchOff: (finding: Finding, payer: string, reason: string, note: string, by: string) => void;
  /** After the warning: do it. */
  readonly goAhead: (wish: FindingWish) => void;
  readonly cancel: () => void;
}

const NO_FINDINGS: readonly Finding[] = [];

const sheetsOf = (writes: Fix["writes"]): readonly string[] => [...new Set(writes.map(({ sheet }) => sheet))];
const changed = (writes: Fix["writes"]): string => mendingWords.changed(writes.length, sheetsOf(writes));
const filled = (text: string): string | undefined => (text.trim() === "" ? undefined : text.trim());

/** Carries out what is asked at the findings, one wish after the other, and says what became of it. */
export const useMending = (outcome: CheckOutcome | undefined, walk: Walk, writer: Writer): Mending => {
  const announce = useAnnounce();
  const toast = useToast();
  const [asked, setAsked] = useState<Asked>();
  const [refusal, setRefusal] = useState<Refusal>();
  const queue = useRef<Promise<void>>(Promise.resolve());
  const { moveOn, focus } = walk;
  const { write, warning, wayBack } = writer;

  const carryOut = useCallback(
    (wish: FindingWish, mended: readonly Finding[]) => {
      const refuse = (sentence: string, isPassing: boolean): void => {
        setRefusal({ key: wish.at.key, sentence, until: isPassing ? outcome : undefined });
        announce(sentence);
      };
      setAsked(undefined);
      setRefusal(undefined);
      const work = async (): Promise<void> => {
        const written = await write(wish, () => refuse(mendingWords.finishTyping, true)).catch(
          () => ({ ok: false, sentence: mendingWords.fault, isPassing: false }) as const,
        );
        if (!written.ok) {
          refuse(written.sentence, written.isPassing);
          focus(wish.at);
          return;
        }
        setRefusal(undefined);
        toast(written.said);
        // What is brought back comes into the list; there is nothing to move on from.
        if (!wish.at.ignoredAs) moveOn(wish.at, mended);
      };
      queue.current = queue.current.then(work);
    },
    [announce, focus, moveOn, outcome, toast, write],
  );

  const dateSystem = outcome?.dateSystem ?? 1900;
  const findings = outcome?.report.findings ?? NO_FINDINGS;
  const wishes = useMemo(() => {
    /** What needs no panel of its own says first what cannot be undone. */
    const warnOr = (wish: FindingWish): void =>
      warning === undefined ? carryOut(wish, [wish.at]) : setAsked({ is: "warning", wish, sentence: warning });
    const setCells = (action: string, at: Finding, { writes, identity }: Fix, done: string): FindingWish => ({
      action,
      at,
      edits: [{ does: "setCells", writes, identity }],
      done,
    });
    return {
      fix: (finding, fix) => warnOr(setCells(fix.label, finding, fix, changed(fix.writes))),
      askFixAll: (finding) => setAsked({ is: "fixAll", finding }),
      askIgnore: (finding) => setAsked({ is: "ignore", finding }),
      askSwitchOff: (finding, payer) => setAsked({ is: "switchOff", finding, payer }),
      bringBack: (finding) => {
        const [fix] = finding.ignoredAs?.bringBack ?? [];
        if (fix) warnOr(setCells(fix.label, finding, fix, mendingWords.broughtBack));
      },
      fixAll: (finding, { edit, planned, mends }) =>
        carryOut(
          { action: mendingWords.fixAll(mends), at: finding, edits: [edit], done: changed(edit.writes) },
          planned.map((one) => one.finding),
        ),
      ignore: (finding, reason, note, by) => {
        const how = { reason, note: filled(note), by: filled(by), on: dayOf(new Date()) };
        const edit = ignoreFinding(finding, how, dateSystem);
        carryOut({ action: mendingWords.ignoredFor(reason), at: finding, edits: [edit], done: mendingWords.ignoredNow }, [finding]);
      },
      switchOff: (finding, payer, reason, note, by) => {
        const why = [reason, filled(note)].filter((part) => part !== undefined).join(": ");
        const edit = switchOffRule(finding.rule, payer, { reason: why, by: filled(by), on: dayOf(new Date()) }, dateSystem);
        const alike = findings.filter((one) => one.rule === finding.rule && one.payer === payer);
        carryOut({ action: mendingWords.switchOff(payer), at: finding, edits: [edit], done: mendingWords.switchedOffNow }, alike);
      },
      goAhead: (wish) => carryOut(wish, [wish.at]),
    } satisfies Partial<Mending>;
  }, [carryOut, dateSystem, findings, warning]);

  const cancel = (): void => {
    if (asked) focus(asked.is === "warning" ? asked.wish.at : asked.finding);
    setAsked(undefined);
  };
  const isOver = refusal?.until !== undefined && refusal.until !== outcome;
  return { asked, wayBack, refusal: isOver ? undefined : refusal, ...wishes, cancel };
};
