import { treatmentMinutesExceedAppointment } from "../../../../billing/rules/units/treatment-minutes-exceed-appointment";
import { testRule } from "../test-rule";

const anHour = { start: "2:00 PM", end: "3:00 PM" };
const ninety = { start: "2:00 PM", end: "3:30 PM", minutes: 90, units: 6 };

testRule(treatmentMinutesExceedAppointment, {
  passes: [
    { name: "60 minutes in an hour", clinic: { Visits: [{ ...anHour, minutes: 60 }] } },
    { name: "60 minutes in an hour and a hot pack", clinic: { Visits: [anHour, { ...anHour, code: "97010", minutes: 10, units: 1 }] } },
    {
      name: "two lines that follow each other",
      clinic: {
        Visits: [
          { start: "2:00 PM", end: "2:30 PM", minutes: 30 },
          { code: "97140", start: "2:30 PM", end: "3:00 PM", minutes: 30 },
        ],
      },
    },
    { name: "no End", clinic: { Visits: [{ start: "2:00 PM", minutes: 90 }] } },
    {
      name: "a line that lacks its minutes",
      clinic: {
        Visits: [
          { ...anHour, minutes: 90 },
          { code: "97140", minutes: null },
        ],
      },
    },
    { name: "a long first visit of which the evaluation is not billed", clinic: { Visits: [{ ...ninety, minutes: 75, units: 5 }] } },
    {
      name: "a patient whose visits are always so long",
      clinic: { Visits: [ninety, { ...ninety, dateOfService: "2026-11-11" }] },
    },
    { name: "a visit for cash", clinic: { Visits: [{ ...anHour, minutes: 61, billTo: "Cash" }] } },
  ],
  fails: [
    {
      name: "a minute more than the hour",
      clinic: { Visits: [{ ...anHour, minutes: 61 }] },
      finds: [
        {
          cell: "Visits!F2",
          says: "61 minutes of treatment in an appointment of 60 minutes (2:00 PM to 3:00 PM).",
          details: { minutes: 61, appointment: 60, starts: "2:00 PM", ends: "3:00 PM" },
          fixes: [],
        },
      ],
    },
    {
      name: "two codes together, at the visit's first row",
      clinic: {
        Visits: [
          { ...anHour, code: "97140", minutes: 31 },
          { ...anHour, minutes: 30 },
        ],
      },
      finds: [{ cell: "Visits!F3", details: { minutes: 61, appointment: 60, starts: "2:00 PM", ends: "3:00 PM" } }],
    },
    {
      name: "an appointment that ends before it starts",
      clinic: { Visits: [{ start: "3:00 PM", end: "2:00 PM", minutes: 60 }] },
      finds: [{ cell: "Visits!F2", says: "The appointment ends at 2:00 PM, before it starts at 3:00 PM." }],
    },
    {
      name: "a first visit of 90 minutes billed whole, evaluation and all",
      clinic: { Visits: [ninety] },
      finds: [
        {
          cell: "Visits!F2",
          severity: "warning",
          says: "All 90 minutes of the first visit (2:00 PM to 3:30 PM) are billed as treatment; time for the evaluation does not count.",
        },
      ],
    },
    {
      name: "a first visit of 90 minutes before shorter ones",
      clinic: { Visits: [{ ...anHour, dateOfService: "2026-11-11" }, ninety] },
      finds: [{ cell: "Visits!F3", severity: "warning" }],
    },
  ],
});
