/** The outcome of reading something that may be unreadable: a value, or the problem in the reader's words. */
export type Result<Value, Problem> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

export const problem = <Problem>(what: Problem): { readonly ok: false; readonly problem: Problem } => ({ ok: false, problem: what });
