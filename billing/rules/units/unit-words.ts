import { counted } from "../../findings/words";

/** The fixed keys of the units rules (contracts section 2); `code` where a code is judged by itself among others. */
export type UnitDetails = {
  readonly billed: number;
  readonly minutes: number;
  readonly supported: number;
  readonly code?: string;
};

/** "5 units billed for 60 minutes; 60 minutes support 4." */
export const unitsSay = ({ billed, minutes, supported, code }: UnitDetails): string =>
  `${counted(billed, "unit")}${code === undefined ? "" : ` of ${code}`} billed for ${counted(minutes, "minute")}; ` +
  `${counted(minutes, "minute")} ${minutes === 1 ? "supports" : "support"} ${supported}.`;

export const MANUAL = {
  title: "Medicare Claims Processing Manual, chapter 5, section 20.2; CPT midpoint rule for payers that count each code",
  verified: "verified",
} as const;
