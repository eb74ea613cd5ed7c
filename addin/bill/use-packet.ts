import { useMemo } from "react";
import type { PacketClaim, PacketWish } from "../../billing/tasks/packets";
import type { CheckOutcome } from "../check/job";
import type { PacketShown } from "../check/packet-questions";
import { billWords } from "../words/bill-words";
import { packetWords } from "../words/packet-words";
import type { Billing } from "./billing";
import { aboutKey, chosenClaim, type PacketForm } from "./packet-form";
import { useAnswer } from "./use-answer";

const NO_CLAIMS: readonly PacketClaim[] = [];

/** What the worker says to the packet half of the screen. */
export interface PacketAnswers {
  readonly claims: readonly PacketClaim[];
  readonly claim: PacketClaim | undefined;
  readonly wish: PacketWish | undefined;
  readonly shown: PacketShown | undefined;
  /** Why no packet can be made; undefined when it can, or while it is not known yet. */
  readonly whyNot: string | undefined;
  /** What is shown is of the last check, and of what is chosen. */
  readonly isCurrent: boolean;
  /** Why there is nothing to show. */
  readonly sentence: string | undefined;
}

/** The claims there are, and what the packet of the chosen one would hold. */
export const usePacket = (
  { ask }: Pick<Billing, "ask">,
  { chosen, enclosed }: PacketForm,
  outcome: CheckOutcome,
  isBehind: boolean,
): PacketAnswers => {
  const all = useAnswer(ask, "packetClaims", "all", outcome);
  const claims = all.answer ?? NO_CLAIMS;
  const claim = useMemo(() => chosenClaim(claims, { chosen }), [chosen, claims]);
  const wish = useMemo(() => claim && { about: claim.about, enclosed }, [claim, enclosed]);
  const { answer, isCurrent, sentence } = useAnswer(ask, "packetDraft", wish, outcome);
  /** Of another claim's packet nothing is shown. */
  const shown = answer && claim && aboutKey(answer.draft.about) === aboutKey(claim.about) ? answer : undefined;
  const isGone = all.isCurrent && (claim ? isCurrent && sentence === undefined && !answer : chosen.length > 0);
  const noneYet = claims.length === 0 && all.isCurrent ? packetWords.noClaims : packetWords.chooseClaim;
  return {
    claims,
    claim,
    wish,
    shown,
    whyNot: isGone ? packetWords.gone : chosen.length === 0 ? noneYet : isBehind ? billWords.behind : undefined,
    isCurrent: all.isCurrent && isCurrent,
    sentence: all.sentence ?? sentence,
  };
};
