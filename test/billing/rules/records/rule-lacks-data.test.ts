import { defineRule, type AnyRule } from "../../../../billing/rules/define-rule";
import { ruleLacksData } from "../../../../billing/rules/records/rule-lacks-data";
import { testRule } from "../test-rule";

/** Wants a visit limit of every payer. */
const wantsLimit = defineRule({
  id: "wants-limit",
  family: "limits",
  looksAt: "visit",
  severity: "error",
  summary: "A payer has no visit limit.",
  why: "For this test.",
  remedy: "None.",
  source: { title: "this test", verified: "verified" },
  says: () => "",
  check: ({ visit }, on) => {
    const payer = visit.claimLines[0]?.payer?.record;
    if (payer && payer.visitLimit === undefined) on.lacks(payer, "visitLimit");
  },
});

testRule(
  ruleLacksData,
  {
    passes: [{ name: "a payer with its limit typed in", clinic: { Visits: [{}], Payers: [{ visitLimit: 20 }] } }],
    fails: [
      {
        name: "once per payer and rule, counting visits",
        clinic: { Visits: [{}, { dateOfService: "2026-11-05" }] },
        finds: [
          {
            cell: "Payers!P2",
            says: "Visit limit is not typed in; wants-limit needs it and left out 2 visits.",
            details: { needs: "wants-limit", lacks: "Visit limit", visits: 2 },
          },
        ],
      },
    ],
  },
  [wantsLimit as unknown as AnyRule],
);
