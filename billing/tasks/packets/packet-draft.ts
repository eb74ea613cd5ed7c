import type { ItemName } from "../../documents/packet/item-names";
import type { AttorneyMode, PacketChoice, PacketKind } from "../../documents/packet/packet-kind";
import type { PacketItem } from "../../documents/packet/packet-items";
import type { DocumentGap } from "../../documents/gap";
import type { CalendarDate } from "../../values/calendar-date";
import type { Cents } from "../../values/cents";
import type { PacketAbout } from "./about";

/** What a packet is asked for. */
export interface PacketWish extends PacketChoice {
  readonly about: PacketAbout;
  /** What a person says is put with it on paper; what the form itself must say cannot be. */
  readonly enclosed?: readonly ItemName[] | undefined;
  /** Whose scans will be bound into the same file. */
  readonly attached?: readonly ItemName[] | undefined;
}

/** A copy that the workbook knows the place of, for binding it in. */
export interface KeptCopy {
  readonly item: ItemName;
  /** "Prescription RX-031". */
  readonly what: string;
  /** As typed: a path, or where the paper is. */
  readonly keptAt: string;
}

/** A packet before it is made: what is in it, on paper or missing, and until when it must go. */
export interface PacketDraft {
  readonly about: PacketAbout;
  readonly claim: string | undefined;
  readonly patient: string;
  /** "Whitfield, Dana". */
  readonly patientName: string | undefined;
  /** "" for lines that no insurer is named for. */
  readonly payer: string;
  readonly kind: PacketKind;
  /** For attorneys only. */
  readonly mode: AttorneyMode | undefined;
  /** "Attorney, lien". */
  readonly kindWords: string;
  /** In the order in which the packet is put together. */
  readonly items: readonly PacketItem[];
  readonly required: number;
  readonly present: number;
  /** Present of required, from 0 to 1; 1 exactly when nothing that is required is missing. */
  readonly score: number;
  readonly isComplete: boolean;
  /** Whether it is complete, and what is missing. */
  readonly sentence: string;
  /** All cells to fill, each once; what blocks comes first. */
  readonly gaps: readonly DocumentGap[];
  /** What must be fixed on its lines first, as the findings say it. */
  readonly held: readonly string[];
  /** Sentences for the office. */
  readonly remarks: readonly string[];
  readonly lines: number;
  readonly visits: number;
  readonly forms: number;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** charges = paid + adjusted + balance, to the cent. */
  readonly charges: Cents;
  readonly paid: Cents;
  readonly adjusted: Cents;
  readonly balance: Cents;
  /** The last day to send it; undefined once it is sent, and where no limit can be read. */
  readonly fileBy: CalendarDate | undefined;
  /** Negative is too late. */
  readonly daysLeft: number | undefined;
  readonly copies: readonly KeptCopy[];
  /** Whether the paper claim form goes with it, as a file of its own for pre-printed forms. */
  readonly wantsClaimForm: boolean;
  /** Parts of the template that it is made without (`readTemplateWithout`): "Packet.Authorization". */
  readonly without: readonly string[];
  /** "Packet C-0118": no name, no diagnosis, no extension. */
  readonly fileName: string;
}

/** A claim or waiting lines, for a list to choose from. */
export interface PacketClaim {
  readonly about: PacketAbout;
  /** Undefined for lines that are on no claim. */
  readonly claim: string | undefined;
  readonly patient: string;
  readonly patientName: string | undefined;
  readonly payer: string;
  readonly lines: number;
  readonly charges: Cents;
  readonly from: CalendarDate | undefined;
  readonly to: CalendarDate | undefined;
  readonly status: string | undefined;
  readonly sentOn: CalendarDate | undefined;
  readonly fileBy: CalendarDate | undefined;
  readonly daysLeft: number | undefined;
}
