import { deductibleMetDiffers } from "../../../../billing/rules/benefits/deductible-met-differs";
import { FOUR_UNITS, posted } from "../../../clinics/case-payments";
import type { Row, Rows } from "../../../clinics/clinic-with";
import { findingsOf, testRule } from "../test-rule";

const DAYS = ["2026-03-02", "2026-03-09", "2026-03-16"];

/** Three visits; the remittances leave the given dollars of each to the deductible. */
const clinic = (policy: Row, deductibles: readonly number[], more: Rows = {}): Rows => ({
  Policies: [{ starts: "2025-01-01", deductible: 500, deductibleAsOf: "2026-03-16", ...policy }],
  Visits: DAYS.map((dateOfService) => ({ ...FOUR_UNITS, dateOfService })),
  Payments: deductibles.map((deductible, at) =>
    posted({ paymentNumber: `PY-${at}`, dateOfService: DAYS[at] ?? null, deductible, paid: 0, allowed: 88 }),
  ),
  ...more,
});
const short = clinic({ deductibleMet: 100 }, [88, 50, 0]);

testRule(deductibleMetDiffers, {
  passes: [
    { name: "to the cent", clinic: clinic({ deductibleMet: 138 }, [88, 50]) },
    { name: "more than ours: other offices count too", clinic: clinic({ deductibleMet: 420 }, [88, 50]) },
    { name: "nothing typed as met", clinic: clinic({ deductibleMet: null }, [88, 50]) },
    { name: "no day typed", clinic: clinic({ deductibleMet: 0, deductibleAsOf: null }, [88, 50]) },
    { name: "nothing posted", clinic: clinic({ deductibleMet: 0 }, []) },
    { name: "posted for visits after the day", clinic: clinic({ deductibleMet: 88, deductibleAsOf: "2026-03-08" }, [88, 50, 30]) },
    { name: "an amount that cannot be read", clinic: clinic({ deductibleMet: "ask" }, [88, 50]) },
    { name: "a day that cannot be read", clinic: clinic({ deductibleMet: 0, deductibleAsOf: "spring" }, [88, 50]) },
    { name: "a benefit year that cannot be read", clinic: clinic({ deductibleMet: 0, benefitYearStarts: "spring" }, [88, 50]) },
    {
      name: "a new benefit year has begun between visit and day",
      clinic: clinic({ deductibleMet: 0, benefitYearStarts: "2025-03-10" }, [88, 50]),
    },
    {
      name: "the money of another payer",
      clinic: clinic({ deductibleMet: 0 }, [], {
        Payments: [posted({ payerOrPatient: "Harbor Mutual", dateOfService: DAYS[0] ?? null, deductible: 88 })],
      }),
    },
  ],
  fails: [
    {
      name: "less than our own",
      clinic: short,
      finds: [
        {
          cell: "Policies!V2",
          says: "$100.00 is typed as met by 03/16/2026; our own remittances of that benefit year add up to $138.00.",
          details: { typed: 100, posted: 138, date: "2026-03-16", visits: 2 },
          fixes: [],
        },
      ],
    },
    {
      name: "a cent less",
      clinic: clinic({ deductibleMet: 137.99 }, [88, 50]),
      finds: [{ cell: "Policies!V2", details: { typed: 137.99, posted: 138, date: "2026-03-16", visits: 2 } }],
    },
    {
      name: "the visit of the very day counts",
      clinic: clinic({ deductibleMet: 88, deductibleAsOf: "2026-03-09" }, [88, 50, 30]),
      finds: [{ cell: "Policies!V2", details: { typed: 88, posted: 138, date: "2026-03-09", visits: 2 } }],
    },
    {
      name: "the first day of the benefit year counts",
      clinic: clinic({ deductibleMet: 0, benefitYearStarts: "2025-03-09" }, [88, 50]),
      finds: [{ cell: "Policies!V2", details: { typed: 0, posted: 50, date: "2026-03-16", visits: 1 } }],
    },
    {
      name: "two lines of one visit",
      clinic: clinic({ deductibleMet: 60 }, [], {
        Visits: [FOUR_UNITS, { ...FOUR_UNITS, code: "97140" }].map((visit) => ({ ...visit, dateOfService: DAYS[0] ?? null })),
        Payments: ["97124", "97140"].map((code) => posted({ dateOfService: DAYS[0] ?? null, code, deductible: 40 })),
      }),
      finds: [{ cell: "Policies!V2", details: { typed: 60, posted: 80, date: "2026-03-16", visits: 1 } }],
    },
  ],
});

test("explains by visit", () => {
  const [found] = findingsOf(deductibleMetDiffers, { name: "", clinic: short });
  expect(found?.explanation?.steps).toEqual([
    { words: "Visit P-0042/2026-03-02/JP", amount: "$88.00" },
    { words: "Visit P-0042/2026-03-09/JP", amount: "$50.00" },
    { words: "Together", amount: "$138.00" },
  ]);
  expect(found?.touches).toEqual(["P-0042/2026-03-02/JP", "P-0042/2026-03-09/JP"]);
});
