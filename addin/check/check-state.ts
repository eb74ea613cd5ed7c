import type { CheckOutcome, Stage } from "./job";

/** A finished check and when it finished. */
export interface Checked {
  readonly outcome: CheckOutcome;
  readonly at: Date;
}

export interface Failure {
  readonly sentence: string;
  /** For people who can mend it; never anything of a patient. */
  readonly details: string | undefined;
}

export type Working = Stage | "waiting";

/** Where the check stands; what was found last stays on the screen while a new check runs. */
export interface CheckState {
  readonly last: Checked | undefined;
  readonly working: Working | undefined;
  readonly failure: Failure | undefined;
  /** Excel keeps the check waiting; somebody may be typing in a cell. */
  readonly isExcelSlow: boolean;
}

export type CheckEvent =
  | { readonly was: "started" }
  | { readonly was: "stage"; readonly stage: Stage }
  | { readonly was: "slow" }
  | { readonly was: "finished"; readonly checked: Checked }
  | { readonly was: "failed"; readonly failure: Failure }
  | { readonly was: "stopped" };

export const BEFORE_FIRST_CHECK: CheckState = { last: undefined, working: undefined, failure: undefined, isExcelSlow: false };

export const afterEvent = (state: CheckState, event: CheckEvent): CheckState => {
  switch (event.was) {
    case "started":
      return { ...state, working: "waiting", failure: undefined, isExcelSlow: false };
    case "slow":
      return { ...state, isExcelSlow: state.working !== undefined };
    case "stage":
      return { ...state, working: event.stage, isExcelSlow: false };
    case "finished":
      return { last: event.checked, working: undefined, failure: undefined, isExcelSlow: false };
    case "failed":
      return { ...state, working: undefined, failure: event.failure, isExcelSlow: false };
    case "stopped":
      return { ...state, working: undefined, isExcelSlow: false };
  }
};
