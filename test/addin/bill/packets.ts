import type { PacketClaim, PacketDraft, PacketWish } from "../../../billing/tasks/packets";
import type { PacketShown, SentMarks } from "../../../addin/check/packet-questions";
import { cents, NO_CENTS } from "../../../billing/values/cents";
import { calendarDate, serialFromDate } from "../../../billing/values/calendar-date";
import { november, worker } from "./superbills";

/** A row of Claims with three lines. */
export const CLAIM: PacketClaim = {
  about: { claim: "C-0118" },
  claim: "C-0118",
  patient: "P-0007",
  patientName: "Ortiz, Lee",
  payer: "Evergreen Health",
  lines: 3,
  charges: cents(54_000),
  from: november(4),
  to: november(18),
  status: "Draft",
  sentOn: undefined,
  fileBy: november(30),
  daysLeft: 7,
};

/** Lines on no claim. */
export const WAITING: PacketClaim = {
  ...CLAIM,
  about: { patient: "P-0042", from: november(4), to: november(11), billTo: "PL-0042" },
  claim: undefined,
  patient: "P-0042",
  patientName: "Whitfield, Dana",
  lines: 2,
  charges: cents(36_000),
  status: undefined,
};

const NPI_PLACE = { sheet: "Providers", cell: "C2", row: 2 };

/** A packet that lacks an NPI and a treatment plan until it is said to be enclosed. */
export const shownOf = ({ about, enclosed = [] }: PacketWish, more: Partial<PacketDraft> = {}): PacketShown => {
  const isEnclosed = enclosed.includes("treatment-plan");
  return {
    enclosable: ["treatment-plan"],
    draft: {
      about,
      claim: "claim" in about ? about.claim : undefined,
      patient: "P-0007",
      patientName: "Ortiz, Lee",
      payer: "Evergreen Health",
      kind: "commercial",
      mode: undefined,
      kindWords: "Health plan",
      items: [
        { name: "cover-letter", label: "Cover letter", required: false, state: "in the file", detail: "Made with the packet.", gaps: [] },
        {
          name: "claim-form",
          label: "Claim form",
          required: true,
          state: "missing",
          detail: "NPI of JP: Fill in NPI.",
          gaps: [{ item: "NPI of JP", remedy: "Fill in NPI.", place: NPI_PLACE, blocks: true }],
        },
        {
          name: "treatment-plan",
          label: "Treatment plan",
          required: true,
          state: isEnclosed ? "on paper" : "missing",
          detail: isEnclosed ? "Put with the packet." : "Put a copy with the packet.",
          gaps: isEnclosed
            ? []
            : [{ item: "Treatment plan", remedy: "Put a copy with the packet. Then mark it as enclosed.", place: undefined, blocks: true }],
        },
      ],
      required: 2,
      present: isEnclosed ? 1 : 0,
      score: isEnclosed ? 0.5 : 0,
      isComplete: false,
      sentence: `Not complete: ${isEnclosed ? 1 : 0} of 2 required here.`,
      gaps: [],
      held: ["5 units billed for 60 minutes"],
      remarks: [],
      lines: 3,
      visits: 3,
      forms: 1,
      from: november(4),
      to: november(18),
      charges: cents(54_000),
      paid: NO_CENTS,
      adjusted: NO_CENTS,
      balance: cents(54_000),
      fileBy: november(30),
      daysLeft: 7,
      copies: [],
      wantsClaimForm: true,
      without: [],
      fileName: "Packet C-0118",
      ...more,
    },
  };
};

/** What marking writes into the row of a claim and of one visit. */
export const MARKS: SentMarks = {
  edits: [
    {
      does: "setCells",
      writes: [
        { sheet: "Claims", cell: "F2", was: null, value: serialFromDate(november(20), 1900) },
        { sheet: "Visits", cell: "K4", was: "Ready", value: "Billed" },
      ],
      identity: [],
    },
  ],
  claim: "C-0118",
  followUpOn: calendarDate(2026, 12, 20)!,
  lacks: [],
  written: [
    { sheet: "Claims", headers: ["Sent on", "Sent by"] },
    { sheet: "Visits", headers: ["Status"] },
  ],
  lacking: [],
};

/** A worker that knows a claim and waiting lines. */
export const packetWorker = (more: Parameters<typeof worker>[1] = {}) =>
  worker(
    {},
    {
      packetClaims: () => [CLAIM, WAITING],
      packetDraft: (wish) => shownOf(wish),
      packetTemplate: () => "fits",
      packet: ({ wish }) => ({ bytes: Uint8Array.of(80, 75, 7), sheets: 6, draft: shownOf(wish).draft, tooLong: [] }),
      markAsSent: () => MARKS,
      ...more,
    },
  );
