import { diagnosesTooMany } from "../../../../billing/rules/diagnoses/diagnoses-too-many";
import { cellIn, claim, claimed } from "../../../clinics/case-claims";
import type { Rows } from "../../../clinics/clinic-with";
import { testRule } from "../test-rule";

const SETS = ["M54.2; M54.6; M54.50; M62.830", "M25.511; M25.512; M79.18; M79.7", "M54.31; M54.32; G44.209; M77.11"] as const;

/** Visits of one claim, a week apart. */
const onOneClaim = (...diagnoses: readonly string[]): Rows => ({
  Claims: [claim()],
  Visits: diagnoses.map((diagnosis, at) => claimed({ diagnosis, dateOfService: `2026-10-0${at + 1}` })),
});

testRule(diagnosesTooMany, {
  passes: [
    { name: "twelve", clinic: onOneClaim(...SETS) },
    { name: "twelve, and one of them again", clinic: onOneClaim(...SETS, "M54.2") },
    {
      name: "on no claim yet",
      clinic: { Visits: [...SETS, "M72.2"].map((diagnosis, at) => ({ diagnosis, dateOfService: `2026-10-0${at + 1}` })) },
    },
  ],
  fails: [
    {
      name: "thirteen",
      clinic: onOneClaim(...SETS, "M72.2"),
      finds: [
        {
          cell: cellIn("Visits", "claimNumber", 3),
          says: "The lines of the claim have 13 different diagnoses; a claim has room for 12.",
          details: { counted: 13, limit: 12 },
        },
      ],
    },
    {
      name: "thirteen on the third of four lines",
      clinic: onOneClaim(SETS[0], SETS[1], `${SETS[2]}; M72.2`, "I89.0"),
      finds: [{ cell: cellIn("Visits", "claimNumber", 2), details: { counted: 14, limit: 12 } }],
    },
  ],
});
