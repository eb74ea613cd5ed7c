import type { CalendarDate } from "../../billing/values/calendar-date";
import type { AnyRow } from "../../scripts/dev/clinic-rows";
import { cellOf, dayOf } from "./clean-calendar";
import { isInNetwork, type CleanPayer } from "./clean-payers";

/** Cents of a unit of any timed code, with the first and the last day of each. */
const RAISED_ON = dayOf(2025, 1, 1);
const FEES = [
  { fee: 4200, from: dayOf(2023, 1, 1), to: dayOf(2024, 12, 31) },
  { fee: 4500, from: RAISED_ON, to: undefined },
] as const;

/** Cents for hot stones, which nobody but the patient pays for. */
export const HOT_STONES = 2000;

/** Cents of a unit on a day. */
export const feeOn = (date: CalendarDate): number => (date < RAISED_ON ? FEES[0].fee : FEES[1].fee);

const SERVICES: Readonly<Record<string, string>> = { "97124": "Massage, 15 min", "97140": "Manual therapy, 15 min" };

const feeRows = (plan: string, code: string, allowed: number | undefined): readonly AnyRow[] =>
  FEES.map(({ fee, from, to }) => ({
    plan,
    code,
    service: SERVICES[code] ?? code,
    minutesPerUnit: 15,
    chargePerUnit: fee / 100,
    ...(allowed === undefined ? {} : { allowedPerUnit: allowed / 100 }),
    from: cellOf(from),
    ...(to === undefined ? {} : { to: cellOf(to) }),
    billable: "Yes",
  }));

/** The public fees, and a contract for each payer that the clinic is in network with. */
export const feeSchedule = (payers: readonly CleanPayer[]): readonly AnyRow[] => [
  ...Object.keys(SERVICES).flatMap((code) => feeRows("Standard", code, undefined)),
  {
    plan: "Standard",
    code: "HOTSTONE",
    service: "Hot stones",
    chargePerUnit: HOT_STONES / 100,
    from: cellOf(FEES[0].from),
    billable: "No",
  },
  ...payers.filter(isInNetwork).flatMap(({ name, services }) => services.flatMap(({ code, allowed }) => feeRows(name, code, allowed))),
];
