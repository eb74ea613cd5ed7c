import { visitAreaNotPrescribed } from "../../../../billing/rules/prescriptions/visit-area-not-prescribed";
import { testRule } from "../test-rule";

const rxNumber = "RX-031";
const treated = (bodyAreas: string, prescribed: string | null) => ({
  Prescriptions: [{ bodyAreas: prescribed }],
  Visits: [{ rxNumber, bodyAreas }],
});

testRule(visitAreaNotPrescribed, {
  passes: [
    { name: "one of the areas, in other letters", clinic: treated(" Neck", "neck, shoulders") },
    { name: "an order without areas", clinic: treated("low back", null) },
    { name: "a visit without areas", clinic: { Prescriptions: [{ bodyAreas: "neck" }], Visits: [{ rxNumber, bodyAreas: null }] } },
    { name: "one of the prescribed pair", clinic: treated("left shoulder", "both shoulders") },
    {
      name: "a visit under no prescription",
      clinic: { Prescriptions: [{ bodyAreas: "neck" }], Visits: [{ dateOfService: "2026-09-30", bodyAreas: "foot" }] },
    },
  ],
  fails: [
    {
      name: "low back on an order for the left ankle",
      clinic: treated("low back", "left ankle"),
      finds: [
        {
          cell: "Visits!U2",
          says: "Treated low back; prescription RX-031 names left ankle.",
          details: { rx: "RX-031", areas: ["low back"], prescribed: ["left ankle"] },
          fixes: [],
        },
      ],
    },
    {
      name: "the other side",
      clinic: treated("right ankle", "left ankle"),
      finds: [{ cell: "Visits!U2", details: { rx: "RX-031", areas: ["right ankle"], prescribed: ["left ankle"] } }],
    },
    {
      name: "only the areas beyond the order are named",
      clinic: treated("neck; hips, feet", "neck, shoulders"),
      finds: [{ cell: "Visits!U2", says: "Treated hips and feet; prescription RX-031 names neck and shoulders." }],
    },
    {
      name: "two lines of one visit, told once",
      clinic: {
        Prescriptions: [{ bodyAreas: "neck" }],
        Visits: [
          { rxNumber, bodyAreas: "hip" },
          { rxNumber, bodyAreas: "hip", code: "97140" },
        ],
      },
      finds: [{ cell: "Visits!U2" }],
    },
  ],
});
