import { prescriptionOpenEnded } from "../../../../billing/rules/prescriptions/prescription-open-ended";
import { testRule } from "../test-rule";

testRule(prescriptionOpenEnded, {
  passes: [
    { name: "an end and a number", clinic: { Prescriptions: [{}] } },
    { name: "only an end", clinic: { Prescriptions: [{ visits: null, frequency: null }] } },
    { name: "only a number of visits", clinic: { Prescriptions: [{ ends: null, frequency: null }] } },
    { name: "an end that cannot be read, told by its own rule", clinic: { Prescriptions: [{ ends: "when better", visits: null }] } },
  ],
  fails: [
    {
      name: "neither",
      clinic: { Prescriptions: [{ ends: null, visits: null, frequency: null }] },
      finds: [
        {
          cell: "Prescriptions!H2",
          says: "Prescription RX-031 has neither an end nor a number of visits; an order should name one of them.",
          details: { rx: "RX-031" },
          fixes: [],
        },
      ],
    },
    {
      name: "a frequency without a number ends nothing",
      clinic: { Prescriptions: [{}, { rxNumber: "RX-032", ends: null, visits: null }] },
      finds: [{ cell: "Prescriptions!H3", details: { rx: "RX-032" } }],
    },
  ],
});
