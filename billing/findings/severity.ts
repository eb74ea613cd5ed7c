/** error: the payer would deny or take back · warning: a person should look · note: for information. */
export type Severity = "error" | "warning" | "note";

export const SEVERITIES = ["error", "warning", "note"] as const satisfies readonly Severity[];

/** What people read instead of the data words. */
export const SEVERITY_WORDS = { error: "Must fix", warning: "Review", note: "Tip" } as const satisfies Record<Severity, string>;

/** 0 for the worst. */
export const severityRank = (severity: Severity): number => SEVERITIES.indexOf(severity);
