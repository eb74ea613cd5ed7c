import type { ItemName, PacketAbout, PacketClaim } from "../../billing/tasks/packets";
import type { ChosenTemplate } from "./chosen-template";

/** What the packet half of the Bill screen was told; it outlives the screen, a new check and everything that fails. */
export interface PacketForm extends ChosenTemplate {
  /** Keys of claims; the first that is there is chosen: waiting lines become a claim when they are sent, and lines again when that is undone. */
  readonly chosen: readonly string[];
  /** What a person says is put with the packet on paper. */
  readonly enclosed: readonly ItemName[];
}

export const EMPTY_PACKET_FORM: PacketForm = { chosen: [], enclosed: [], own: undefined, usesOwn: false };

/** Tells claims and waiting lines from one another; the lines of a patient and payer stay the same when one more is added to them. */
export const aboutKey = (about: PacketAbout): string =>
  "claim" in about ? `claim ${about.claim}` : `lines ${about.patient} ${about.billTo ?? ""}`;

export const chosenClaim = (claims: readonly PacketClaim[], { chosen }: Pick<PacketForm, "chosen">): PacketClaim | undefined =>
  chosen.flatMap((key) => claims.find(({ about }) => aboutKey(about) === key) ?? [])[0];
