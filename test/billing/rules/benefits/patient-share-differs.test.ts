import { patientShareDiffers } from "../../../../billing/rules/benefits/patient-share-differs";
import { FIFTY_LEFT, harbor, harborPolicy, posted } from "../../../clinics/case-payments";
import { testRule } from "../test-rule";
import { asWorkedOut, collected, copay, worked, wrong } from "./patient-share-cases";

testRule(patientShareDiffers, {
  passes: asWorkedOut,
  fails: [
    {
      name: "another part posted than worked out",
      clinic: worked({ Payments: [wrong] }),
      finds: [
        {
          cell: "Visits!P2",
          says: "$47.60 posted as the patient's part; the plan works out to $57.60.",
          details: { expected: 57.6, posted: 47.6, difference: -10, from: "remittance" },
          fixes: [],
        },
      ],
    },
    {
      name: "a cent more posted",
      clinic: worked({ Payments: [posted({ allowed: 88, paid: 30.39, deductible: 50, coinsurance: 7.61 })] }),
      finds: [{ cell: "Visits!P2", details: { expected: 57.6, posted: 57.61, difference: 0.01, from: "remittance" } }],
    },
    {
      name: "all paid, though a deductible is left",
      clinic: worked({ Payments: [posted({ allowed: 88, paid: 88 })] }),
      finds: [{ cell: "Visits!P2", says: "$0.00 posted as the patient's part; the plan works out to $57.60." }],
    },
    {
      name: "less than the copay collected",
      clinic: copay({ Visits: collected(20) }),
      finds: [
        {
          cell: "Visits!P2",
          says: "$20.00 paid by the patient; the plan works out to $25.00.",
          details: { expected: 25, posted: 20, difference: -5, from: "patient" },
        },
      ],
    },
    {
      name: "the copay collected for each of two lines, told once on the visit's first row",
      clinic: copay({ Visits: [...collected(25, { code: "97140" }), ...collected(25)] }),
      finds: [{ cell: "Visits!P3", details: { expected: 25, posted: 50, difference: 25, from: "patient" } }],
    },
    {
      name: "all of the charge collected in network",
      clinic: worked({ Visits: collected(120) }),
      finds: [{ cell: "Visits!P2", says: "$120.00 paid by the patient; the plan works out to $57.60." }],
    },
    {
      name: "a deductible used up by the visit before",
      clinic: worked({
        Visits: [...collected(null, { dateOfService: "2026-11-02" }), ...collected(57.6)],
      }),
      finds: [{ cell: "Visits!P3", details: { expected: 17.6, posted: 57.6, difference: 40, from: "patient" } }],
    },
    {
      name: "out of network, too, once the payer has answered",
      clinic: worked({
        Policies: [{ network: "Out", coinsurancePercent: 40 }],
        Payments: [posted({ allowed: 90, paid: 60, coinsurance: 30 })],
      }),
      finds: [{ cell: "Visits!P2", details: { expected: 36, posted: 30, difference: -6, from: "remittance" } }],
    },
    {
      name: "the first remittance, whatever the second payer takes over",
      clinic: worked({
        Payers: [{}, harbor()],
        Policies: [FIFTY_LEFT, harborPolicy({ coinsurancePercent: 20 })],
        Payments: [wrong, posted({ paymentNumber: "PY-4", payerOrPatient: "Harbor Mutual", paid: 47.6 })],
      }),
      finds: [{ cell: "Visits!P2", details: { expected: 57.6, posted: 47.6, difference: -10, from: "remittance" } }],
    },
  ],
});
