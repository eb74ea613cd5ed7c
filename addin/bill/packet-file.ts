import { usd } from "../../billing/values/cents";
import type { PacketMade } from "../check/packet-questions";
import { packetWords } from "../words/packet-words";
import type { MadeFile } from "./use-making";

/** A packet as a file to be handed over; whether it is complete is said with it. */
export const packetFile = ({ bytes, sheets, draft, tooLong }: PacketMade): MadeFile => {
  const sum = packetWords.lines(draft.lines, usd(draft.charges));
  const told = (what: string): string => `${what} ${draft.sentence}`;
  return {
    bytes,
    tooLong,
    sheets,
    fileName: `${draft.fileName}.xlsx`,
    said: { opened: told(packetWords.opened(sum)), ready: told(packetWords.fileMade(sum)), added: told(packetWords.added(sheets)) },
  };
};
