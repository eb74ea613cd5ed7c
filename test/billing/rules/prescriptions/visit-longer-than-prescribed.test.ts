import { visitLongerThanPrescribed } from "../../../../billing/rules/prescriptions/visit-longer-than-prescribed";
import { testRule } from "../test-rule";

const rxNumber = "RX-031";
const Prescriptions = [{ minutesPerVisit: 60 }];

testRule(visitLongerThanPrescribed, {
  passes: [
    { name: "a minute less than ordered", clinic: { Prescriptions, Visits: [{ rxNumber, minutes: 59 }] } },
    { name: "exactly as ordered", clinic: { Prescriptions, Visits: [{ rxNumber, minutes: 60 }] } },
    { name: "no minutes ordered", clinic: { Prescriptions: [{}], Visits: [{ rxNumber, minutes: 90 }] } },
    {
      name: "a hot pack is no treatment time",
      clinic: { Prescriptions, Visits: [{ rxNumber }, { rxNumber, code: "97010", minutes: 15 }] },
    },
    {
      name: "an empty Minutes cell, told by its own rule",
      clinic: {
        Prescriptions,
        Visits: [
          { rxNumber, minutes: 90 },
          { rxNumber, code: "97140", minutes: null },
        ],
      },
    },
    { name: "a line for cash on top", clinic: { Prescriptions, Visits: [{ rxNumber }, { rxNumber, billTo: "Cash", minutes: 30 }] } },
  ],
  fails: [
    {
      name: "a minute more than ordered",
      clinic: { Prescriptions, Visits: [{ rxNumber, minutes: 61 }] },
      finds: [
        {
          cell: "Visits!F2",
          says: "61 minutes of treatment; prescription RX-031 orders 60 a visit.",
          details: { rx: "RX-031", minutes: 61, prescribed: 60 },
          fixes: [],
        },
      ],
    },
    {
      name: "the lines of a visit together, told on its first row",
      clinic: {
        Prescriptions,
        Visits: [
          { rxNumber, code: "97140", minutes: 16 },
          { rxNumber, minutes: 45 },
        ],
      },
      finds: [{ cell: "Visits!F3", details: { rx: "RX-031", minutes: 61, prescribed: 60 } }],
    },
  ],
});
