import type { DocumentGap } from "../gap";
import { contentsFor, type Needed } from "./contents";
import { accident, adjuster, attorney, employer, healthPlan, liability } from "./items/accident-items";
import { authorization } from "./items/authorization-items";
import { claimForm, coverLetter, firstPayerAnswer, statement } from "./items/claim-items";
import { proofOfPayment } from "./items/money-items";
import { assignment, benefitsVerification, byHand, treatmentNotes } from "./items/office-items";
import { prescription, progressReport } from "./items/prescription-items";
import { ITEMS, type ItemName } from "./item-names";
import { missingPaper, type ItemState, type Judge, type Judged } from "./judged";
import type { Packet } from "./packet";

const JUDGES: Readonly<Record<ItemName, Judge>> = {
  "cover-letter": coverLetter,
  "claim-form": claimForm,
  statement,
  accident,
  employer,
  adjuster,
  attorney,
  liability,
  prescription,
  authorization,
  "proof-of-payment": proofOfPayment,
  "treatment-notes": treatmentNotes,
  "treatment-plan": byHand("Treatment plan", "Put a copy with the packet."),
  "progress-report": progressReport,
  "member-claim-form": byHand("Member claim form", "Have the patient fill in and sign the payer's own form, and put it with the packet."),
  "insurance-card": byHand("Insurance card", "Put a copy of both sides with the packet."),
  "benefits-verification": benefitsVerification,
  assignment,
  "first-payer-answer": firstPayerAnswer,
  "pip-application": byHand("PIP application", "Put a copy with the packet, signed by the patient."),
  "fee-schedule": byHand("Fee schedule", "Put the list of what everybody pays with the packet."),
  "health-plan": healthPlan,
  lien: byHand("Lien or letter of protection", "Have patient and attorney sign it, and put a copy with the packet."),
  "w-9": byHand("W-9", "Put the practice's with the packet."),
};

/** One item of a packet: whether it must be there, whether it is, and what to do where it is not. */
export interface PacketItem {
  readonly name: ItemName;
  readonly label: string;
  readonly required: boolean;
  readonly state: ItemState;
  readonly detail: string;
  readonly gaps: readonly DocumentGap[];
}

/** A person who holds the paper knows more than the workbook; what is a box of the form has to stand in the workbook all the same. */
const BY_WORKBOOK: ReadonlySet<ItemName> = new Set([
  "cover-letter",
  "claim-form",
  "statement",
  "accident",
  "employer",
  "adjuster",
  "attorney",
  "liability",
  "health-plan",
  "proof-of-payment",
]);

/** What a person may say is put with the packet on paper. */
export const mayBeEnclosed = (name: ItemName): boolean => !BY_WORKBOOK.has(name);

const ENCLOSED: Judged = { state: "on paper", detail: "Put with the packet.", gaps: [] };

const judgedNow = (packet: Packet, name: ItemName, needed: Needed): Judged | undefined => {
  const judged = JUDGES[name](packet) ?? (needed === "required" ? missingPaper(ITEMS[name].label, "Put it with the packet.") : undefined);
  if (judged?.state !== "missing" || !packet.enclosed.has(name) || !mayBeEnclosed(name)) return judged;
  return { ...judged, ...ENCLOSED };
};

/** What belongs into the packet, in the order in which it is put together; what does not apply is not in it. */
export const packetItems = (packet: Packet): readonly PacketItem[] =>
  contentsFor(packet.for).items.flatMap(([name, needed]): readonly PacketItem[] => {
    const judged = judgedNow(packet, name, needed);
    if (!judged) return [];
    const required = needed === "required" || (needed === "where asked for" && judged.isAskedFor === true);
    const { state, detail } = judged;
    const gaps = judged.gaps.map((gap) => ({ ...gap, blocks: gap.blocks && required }));
    return [{ name, label: ITEMS[name].label, required, state, detail, gaps }];
  });
