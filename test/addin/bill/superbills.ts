import type { SuperbillDraft, SuperbillGap, SuperbillLine, SuperbillPatient, SuperbillWish } from "../../../billing/tasks/superbills";
import { calendarDate } from "../../../billing/values/calendar-date";
import { cents, NO_CENTS, sumCents } from "../../../billing/values/cents";
import { answering } from "../fake-session";

export const november = (day: number) => calendarDate(2026, 11, day)!;

/** A line of 97124 in November. */
export const line = (day: number, more: Partial<SuperbillLine> = {}): SuperbillLine => ({
  key: `P-0042/${day}`,
  date: november(day),
  code: "97124",
  units: 4,
  charge: cents(18_000),
  paid: cents(18_000),
  balance: NO_CENTS,
  isOn: true,
  held: [],
  place: { sheet: "Visits", cell: `A${day}`, row: day },
  ...more,
});

export const heldLine = (day: number): SuperbillLine =>
  line(day, {
    isOn: false,
    units: 5,
    charge: cents(22_500),
    balance: cents(22_500),
    paid: NO_CENTS,
    held: ["5 units billed for 60 minutes"],
  });

export const NPI: SuperbillGap = {
  item: "NPI of Jae Park",
  remedy: "Add it in Providers.",
  place: { sheet: "Providers", cell: "C2", row: 2 },
  blocks: true,
};

export const PHONE: SuperbillGap = { item: "Phone of the practice", remedy: "Add it in Practice.", place: undefined, blocks: false };

/** The draft that a wish gives of these lines: what was ticked counts. */
export const draftOf = (wish: SuperbillWish, lines: readonly SuperbillLine[], more: Partial<SuperbillDraft> = {}): SuperbillDraft => {
  const shown = lines.map((one) => ({ ...one, isOn: wish.ticked?.[one.key] ?? (one.isOn || wish.includeHeld === true) }));
  const on = shown.filter(({ isOn }) => isOn);
  return {
    patient: wish.patient,
    patientName: "Whitfield, Dana",
    lines: shown,
    leftOff: [],
    gaps: [],
    remarks: [],
    visits: on.length,
    charges: sumCents(on.map(({ charge }) => charge)),
    paid: sumCents(on.map(({ paid }) => paid)),
    balance: sumCents(on.map(({ balance }) => balance)),
    sheetName: `Sheet ${wish.patient}`,
    fileName: `Superbill ${wish.patient} 2026-11`,
    ...more,
  };
};

export const patient = (id: string, name: string, more: Partial<SuperbillPatient> = {}): SuperbillPatient => ({
  patient: id,
  name,
  visits: 2,
  charges: cents(36_000),
  held: 0,
  ...more,
});

export const DANA = patient("P-0042", "Whitfield, Dana", { held: 1 });
export const LEE = patient("P-0007", "Ortiz, Lee");

interface Clinic {
  readonly patients?: readonly SuperbillPatient[];
  readonly draft?: (wish: SuperbillWish) => SuperbillDraft | undefined;
}

/** A worker that drafts and makes; what it makes holds the count of its sheets. */
export const worker = (
  { patients = [DANA, LEE], draft = (wish) => draftOf(wish, [line(4), line(11), heldLine(18)]) }: Clinic = {},
  more: Parameters<typeof answering>[0] = {},
) =>
  answering({
    superbillPatients: () => patients,
    superbillDrafts: (wishes) => wishes.map(draft),
    superbillTemplate: () => "fits",
    superbills: ({ wishes }) => ({
      bytes: Uint8Array.of(80, 75, wishes.length),
      sheets: wishes.flatMap((wish) => draft(wish) ?? []),
      tooLong: [],
    }),
    patientOfRow: ({ row }) => (row === 2 ? { patient: "P-0042", date: calendarDate(2026, 10, 5) } : undefined),
    ...more,
  });
