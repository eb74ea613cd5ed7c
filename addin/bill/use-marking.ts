import { usDate } from "../../billing/values/calendar-date";
import type { PacketClaim } from "../../billing/tasks/packets";
import type { CheckOutcome } from "../check/job";
import { doneBy, mayBeWritten } from "../screens/edits-in-words";
import { useWriting, type WritingControl } from "../screens/use-writing";
import type { Wish } from "../screens/writer";
import { useSettings } from "../settings/use-settings";
import { packetWords } from "../words/packet-words";
import type { Billing } from "./billing";
import type { Went } from "./mark-panel";
import { aboutKey } from "./packet-form";

interface Marking extends WritingControl {
  readonly mark: (claim: PacketClaim, went: Went) => void;
}

/** Writes down that a claim went out: the worker works the edits out, the host writes them. */
export const useMarking = ({ ask, writer, changePacket }: Billing, outcome: CheckOutcome): Marking => {
  const { initials } = useSettings();
  const writing = useWriting(writer, outcome);
  const mark = ({ about }: PacketClaim, went: Went): void => {
    const key = aboutKey(about);
    let became = key;
    const wish = async (): Promise<Wish> => {
      const by = initials === "" ? undefined : initials;
      const marks = await ask("markAsSent", { about, sending: { ...went, by, when: outcome.report.today } });
      if (!marks) throw new Error(packetWords.gone);
      const { edits, lacking, claim, followUpOn } = marks;
      mayBeWritten(edits, lacking);
      became = aboutKey({ claim });
      const next = followUpOn === undefined ? "" : ` ${packetWords.followUpOn(usDate(followUpOn))}`;
      return {
        action: packetWords.markTitle(claim),
        at: { key: `sent ${claim}`, sheet: "Claims" },
        edits,
        done: `${doneBy(edits)}${next}`,
      };
    };
    writing.write({ key, wish, onDone: () => changePacket({ chosen: [became, key] }) });
  };
  return { ...writing, mark };
};
