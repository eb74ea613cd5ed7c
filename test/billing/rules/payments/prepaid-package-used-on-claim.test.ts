import { prepaidPackageUsedOnClaim } from "../../../../billing/rules/payments/prepaid-package-used-on-claim";
import { cellIn } from "../../../clinics/case-claims";
import { fromPatient } from "../../../clinics/case-payments";
import type { Row, Rows } from "../../../clinics/clinic-with";
import { testRule } from "../test-rule";

const visit = (more: Row, rows: Rows = {}): Rows => ({ Visits: [{ visitNumber: "V-1", ...more }], ...rows });
const use = (more: Row = {}): Rows => ({
  OtherCharges: [{ date: "2026-11-04", patient: "P-0042", kind: "Package used", amount: 85, visitNumber: "V-1", ...more }],
});
const hotStones = { visitNumber: "V-1", code: "HOTSTONE", billTo: "Cash", charge: 20 };

testRule(prepaidPackageUsedOnClaim, {
  passes: [
    { name: "a copay by card", clinic: visit({ paidHow: "Card", paidByPatient: 25 }) },
    { name: "a package for a visit without insurance", clinic: visit({ billTo: "Cash", paidHow: "Package" }, use()) },
    {
      name: "a package for hot stones in an insured visit",
      clinic: visit({}, { Visits: [{ visitNumber: "V-1" }, { ...hotStones, paidHow: "Package" }], ...use() }),
    },
    { name: "a discount program is no claim", clinic: visit({ paidHow: "Package" }, { Payers: [{ kind: "Discount program" }] }) },
    { name: "a package that was sold", clinic: visit({}, use({ kind: "Package sold" })) },
    { name: "used for another visit", clinic: visit({}, use({ visitNumber: "V-2" })) },
    { name: "a missed visit", clinic: visit({ status: "No-show", paidHow: "Package" }) },
  ],
  fails: [
    {
      name: "Paid how",
      clinic: visit({ paidHow: "Package" }),
      finds: [
        {
          cell: cellIn("Visits", "paidHow"),
          says: "A package pays for this visit; it is billed to Evergreen Health.",
          details: { payer: "Evergreen Health" },
        },
      ],
    },
    {
      name: "two lines are one finding",
      clinic: visit(
        {},
        {
          Visits: [
            { visitNumber: "V-1", paidHow: "Package" },
            { visitNumber: "V-1", code: "97140", paidHow: "Package" },
          ],
        },
      ),
      finds: [{ cell: cellIn("Visits", "paidHow") }],
    },
    {
      name: "a row of Payments",
      clinic: visit({}, { Payments: [fromPatient(85, { method: "Package" })] }),
      finds: [{ cell: cellIn("Payments", "method") }],
    },
    { name: "a row of OtherCharges", clinic: visit({}, use()), finds: [{ cell: cellIn("OtherCharges", "visitNumber") }] },
  ],
});
