import type { PacketClaim } from "../../billing/tasks/packets";
import { usDate } from "../../billing/values/calendar-date";
import { usd } from "../../billing/values/cents";
import { folded } from "../../billing/values/folded";
import { TypedChoice } from "../look/typed-choice";
import { packetWords } from "../words/packet-words";
import { aboutKey } from "./packet-form";
import { joinedLabel, patientLabel } from "./patient-label";

/** A longer list nobody reads; typing narrows it. */
const MOST_SHOWN = 50;

const labelOf = ({ claim, payer, patient, patientName, lines, charges, sentOn }: PacketClaim): string =>
  joinedLabel(
    claim ?? packetWords.waiting,
    payer,
    patientLabel(patient, patientName),
    packetWords.lines(lines, usd(charges)),
    sentOn === undefined ? undefined : packetWords.sent(usDate(sentOn)),
  );

interface Props {
  readonly claims: readonly PacketClaim[];
  readonly chosen: PacketClaim | undefined;
  readonly choose: (key: string) => void;
}

/** A claim, or lines that wait for one, found by any part of what it is called; what must go out first stands first. */
export const ClaimField = ({ claims, chosen, choose }: Props) => {
  const found = (typed: string): readonly PacketClaim[] => {
    const words = typed.split(/\s+/).map(folded);
    return claims.filter((claim) => {
      const label = folded(labelOf(claim));
      return words.every((word) => label.includes(word));
    });
  };
  const choiceOf = (claim: PacketClaim) => ({ key: aboutKey(claim.about), text: labelOf(claim) });
  return (
    <TypedChoice
      label={packetWords.claim}
      hint={packetWords.claimHint}
      chosen={chosen && choiceOf(chosen)}
      choices={(typed) => found(typed).slice(0, MOST_SHOWN).map(choiceOf)}
      remark={(typed) => {
        const count = found(typed).length;
        if (count > MOST_SHOWN) return packetWords.moreClaims(count - MOST_SHOWN);
        if (count > 0) return undefined;
        return claims.length === 0 ? packetWords.noClaims : packetWords.noneCalled;
      }}
      choose={choose}
    />
  );
};
