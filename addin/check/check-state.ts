import type { RowSpan } from "../office/read-rows";
import type { CheckOutcome, Progress } from "./job";

/** Why a check was made: a button was pressed, the user changed rows, or something else changed beside what the user does. */
export type Occasion = { readonly is: "asked" } | { readonly is: "rows"; readonly rows: readonly RowSpan[] } | { readonly is: "quiet" };

/** A finished check, when it finished and why it was made. */
export interface Checked {
  readonly outcome: CheckOutcome;
  readonly at: Date;
  readonly occasion: Occasion;
}

export interface Failure {
  readonly sentence: string;
  /** For people who can mend it; never anything of a patient. */
  readonly details: string | undefined;
}

export type Working = Progress | { readonly stage: "waiting"; readonly done?: undefined; readonly of?: undefined };

/** Where the check stands; what was found last stays on the screen while a new check runs. */
export interface CheckState {
  readonly last: Checked | undefined;
  /** Work that was asked for; quiet work does not show. */
  readonly working: Working | undefined;
  readonly failure: Failure | undefined;
  /** Excel keeps the check waiting; somebody may be typing in a cell. */
  readonly isExcelSlow: boolean;
}

export type CheckEvent =
  | { readonly was: "started" }
  | { readonly was: "progress"; readonly progress: Progress }
  | { readonly was: "slow" }
  | { readonly was: "finished"; readonly checked: Checked }
  | { readonly was: "failed"; readonly failure: Failure }
  | { readonly was: "stopped" };

export const BEFORE_FIRST_CHECK: CheckState = { last: undefined, working: undefined, failure: undefined, isExcelSlow: false };

export const afterEvent = (state: CheckState, event: CheckEvent): CheckState => {
  switch (event.was) {
    case "started":
      return { ...state, working: { stage: "waiting" }, failure: undefined, isExcelSlow: false };
    case "slow":
      return { ...state, isExcelSlow: state.working !== undefined };
    case "progress":
      return { ...state, working: event.progress, isExcelSlow: false };
    case "finished":
      return event.checked.occasion.is === "asked"
        ? { last: event.checked, working: undefined, failure: undefined, isExcelSlow: false }
        : { ...state, last: event.checked };
    case "failed":
      return { ...state, working: undefined, failure: event.failure, isExcelSlow: false };
    case "stopped":
      return { ...state, working: undefined, isExcelSlow: false };
  }
};
