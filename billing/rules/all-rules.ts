import type { AnyRule } from "./define-rule";

/** Every rule, family by family in the order of the catalogue. Written by `npm run docs` from the files of the families. */
export const allRules: readonly AnyRule[] = [];
