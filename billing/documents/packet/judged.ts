import type { DocumentGap } from "../gap";
import type { Packet } from "./packet";

/** Where an item of a packet is. */
export type ItemState = "in the file" | "on paper" | "missing";

/** What the workbook says of one item. */
export interface Judged {
  readonly state: ItemState;
  /** What it says, where the paper is, or why it is missing: a sentence or two. */
  readonly detail: string;
  /** What to fill in; those that block are why it is missing. */
  readonly gaps: readonly DocumentGap[];
  /** Whether this payer asks for it; for those that are required only then. */
  readonly isAskedFor?: boolean;
}

/** Undefined for what does not apply: nothing was authorized, and nothing had to be. */
export type Judge = (packet: Packet) => Judged | undefined;

const remedies = (gaps: readonly DocumentGap[]): string => gaps.map(({ item, remedy }) => `${item}: ${remedy}`).join(" ");

export const inFile = (detail: string, gaps: readonly DocumentGap[] = []): Judged => ({ state: "in the file", detail, gaps });

export const onPaper = (detail: string, gaps: readonly DocumentGap[] = []): Judged => ({ state: "on paper", detail, gaps });

/** @param gaps at least one; all of them are why. */
export const missing = (gaps: readonly DocumentGap[]): Judged => ({
  state: "missing",
  detail: remedies(gaps),
  gaps: gaps.map((gap) => ({ ...gap, blocks: true })),
});

/** What lies with the office: the workbook has no cell for it. */
export const missingPaper = (item: string, remedy: string): Judged => ({
  ...missing([{ item, remedy: `${remedy} Then mark it as enclosed.`, place: undefined, blocks: true }]),
  detail: `${remedy} Then mark it as enclosed.`,
});
