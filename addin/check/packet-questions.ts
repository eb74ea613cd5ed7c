import type { LackingColumns } from "../../billing/tasks/import/lacking-columns";
import type { ItemName, MarkedAsSent, PacketAbout, PacketClaim, PacketDraft, PacketWish, Sending } from "../../billing/tasks/packets";
import type { CalendarDate } from "../../billing/values/calendar-date";
import type { TooLong } from "./too-long";

/** A packet before it is made, and what a person may say is put with it on paper. */
export interface PacketShown {
  readonly draft: PacketDraft;
  readonly enclosable: readonly ItemName[];
}

export interface PacketOrder {
  readonly wish: PacketWish;
  /** The file that is filled. */
  readonly template: Uint8Array;
  readonly issuedOn: CalendarDate;
}

/** The workbook that was made. */
export interface PacketMade {
  readonly bytes: Uint8Array;
  readonly sheets: number;
  readonly draft: Pick<PacketDraft, "fileName" | "lines" | "charges" | "sentence">;
  readonly tooLong: readonly TooLong[];
}

/** Columns of a sheet that get values. */
export interface WrittenColumns {
  readonly sheet: string;
  readonly headers: readonly string[];
}

/** What is written when a packet went out, and the columns that the workbook must get before. */
export interface SentMarks extends MarkedAsSent {
  readonly written: readonly WrittenColumns[];
  readonly lacking: readonly LackingColumns[];
}

/** What is asked about claim packets. */
export interface PacketQuestions {
  readonly packetClaims: { readonly asked: "all"; readonly answer: readonly PacketClaim[] };
  /** None for a claim or lines that are gone. */
  readonly packetDraft: { readonly asked: PacketWish; readonly answer: PacketShown | undefined };
  /** Whether a file can be filled as a packet; one that cannot is refused. */
  readonly packetTemplate: { readonly asked: Uint8Array; readonly answer: "fits" };
  readonly packet: { readonly asked: PacketOrder; readonly answer: PacketMade };
  /** Writes nothing: the edits are for the host. None for a claim or lines that are gone. */
  readonly markAsSent: {
    readonly asked: { readonly about: PacketAbout; readonly sending: Sending };
    readonly answer: SentMarks | undefined;
  };
}
