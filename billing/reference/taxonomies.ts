import type { Source } from "./dated";

export const TAXONOMY_SOURCE: Source = { title: "NUCC health care provider taxonomy: ten characters, the last an X", verified: "verified" };

export const MASSAGE_THERAPIST = "225700000X";

export const isTaxonomy = (text: string): boolean => /^[0-9A-Z]{9}X$/.test(text.toUpperCase());
