import type { feeSheet } from "../../../billing/records/fees";
import type { RowFor } from "../clinic-rows";
import { AUTO, CASCADE, COLUMBIA, COMMUNITY, EVERGREEN, LABOR, ROGUE, VETERANS } from "./people";

type FeeRow = RowFor<typeof feeSheet>;

const MASSAGE_FEE = 45;

/** What each payer's contract allows for a unit of massage. */
export const ALLOWED_PER_UNIT: Readonly<Record<string, number>> = {
  [EVERGREEN]: 30,
  [CASCADE]: 32,
  [ROGUE]: 30,
  [COLUMBIA]: 31,
  [LABOR]: 45,
  [AUTO]: 45,
  [COMMUNITY]: 20,
  [VETERANS]: 35,
};

/** What two contracts say of manual therapy in particular. */
const MANUAL_THERAPY: Readonly<Record<string, FeeRow>> = {
  [ROGUE]: { allowedPerUnit: 50 }, // see charge-below-contract
  [CASCADE]: { chargePerUnit: 56 }, // see charge-above-public-fee
};

const timed = (plan: string, code: string, service: string, allowedPerUnit: number, particular: FeeRow = {}): FeeRow => ({
  plan,
  code,
  service,
  minutesPerUnit: 15,
  chargePerUnit: MASSAGE_FEE,
  allowedPerUnit,
  from: "2026-01-01",
  billable: "Yes",
  ...particular,
});

export const fees: readonly FeeRow[] = [
  timed("Standard", "97124", "Massage", MASSAGE_FEE),
  timed("Standard", "97140", "Manual therapy", MASSAGE_FEE),
  {
    plan: "Standard",
    code: "97010",
    service: "Hot or cold pack",
    chargePerUnit: 15,
    allowedPerUnit: 15,
    from: "2026-01-01",
    billable: "Yes",
  },
  { plan: "Standard", code: "HOTSTONE", chargePerUnit: 20, from: "2026-01-01", billable: "No" }, // required-cell-empty: Service
  {
    plan: "Cash",
    code: "97124",
    service: "Massage, paid at once",
    minutesPerUnit: 15,
    chargePerUnit: MASSAGE_FEE,
    from: "2026-01-01",
    billable: "Yes",
  },
  ...Object.entries(ALLOWED_PER_UNIT).map(([payer, allowed]) => timed(payer, "97124", "Massage", allowed)),
  ...Object.entries(ALLOWED_PER_UNIT).map(([payer, allowed]) => timed(payer, "97140", "Manual therapy", allowed, MANUAL_THERAPY[payer])),
];
