import { useMemo } from "react";
import type { SuperbillPatient } from "../../billing/tasks/superbills";
import type { CheckOutcome } from "../check/job";
import { billWords } from "../words/bill-words";
import { spanOf, wishOf, type BillForm, type TypedSpan } from "./bill-form";
import { noPlan, planForAll, planForOne, type BillPlan, type Drafted } from "./bill-plan";
import type { Billing } from "./billing";
import { useAnswer } from "./use-answer";

const NOBODY: readonly SuperbillPatient[] = [];

/** What the worker says to the form. */
export interface Superbills {
  readonly typed: TypedSpan;
  readonly patients: readonly SuperbillPatient[];
  /** Of those who were asked for. */
  readonly drafted: readonly Drafted[];
  readonly plan: BillPlan;
  /** Why there is nothing to show. */
  readonly sentence: string | undefined;
}

/** Who has visits, what their superbills would hold, and what a press of Make would make. */
export const useSuperbills = ({ ask }: Pick<Billing, "ask">, form: BillForm, outcome: CheckOutcome, isBehind: boolean): Superbills => {
  const { from, to, who } = form;
  const typed = useMemo(() => spanOf({ from, to }), [from, to]);
  const { span } = typed;
  const patients = useAnswer(ask, "superbillPatients", span, outcome);
  const everybody = patients.isCurrent ? patients.answer : undefined;
  const wishes = useMemo(() => {
    if (!span || !who) return undefined;
    return who.is === "one" ? [wishOf(form, who.patient, span)] : everybody?.map(({ patient }) => wishOf(form, patient, span));
  }, [everybody, form, span, who]);
  const drafts = useAnswer(ask, "superbillDrafts", wishes, outcome);
  /** Of somebody else's superbill nothing is shown. */
  const drafted = useMemo(
    () =>
      (wishes ?? []).flatMap((wish, at): readonly Drafted[] => {
        const draft = drafts.answer?.[at];
        return draft?.patient === wish.patient ? [{ wish, draft }] : [];
      }),
    [drafts.answer, wishes],
  );
  const plan = (): BillPlan => {
    if (!span) return noPlan(billWords.correctDates);
    if (!who) return noPlan(billWords.choosePatient);
    if (isBehind) return noPlan(billWords.behind);
    if (who.is === "all") {
      if (everybody?.length === 0) return noPlan(billWords.noVisits(from, to));
      if (drafted.length === 0) return noPlan(undefined);
      return drafts.isCurrent ? planForAll(drafted) : { ...planForAll(drafted), wishes: [] };
    }
    const [one] = drafted;
    if (one) return planForOne(one, span);
    return noPlan(drafts.isCurrent && drafts.sentence === undefined ? billWords.noVisits(from, to) : undefined);
  };
  return { typed, patients: patients.answer ?? NOBODY, drafted, plan: plan(), sentence: patients.sentence ?? drafts.sentence };
};
