import { allowedAmount, contractAmount, type AllowedAmount } from "../../../../billing/ledger/shares/allowed-amount";
import { cents } from "../../../../billing/values/cents";
import type { Row, Rows } from "../../../clinics/clinic-with";
import { contract, FOUR_UNITS, posted } from "../../../clinics/case-payments";
import { ledgerWith, lineOf, onlyPatient } from "../only-patient";

const allowed = (rows: Rows): AllowedAmount => {
  const patient = onlyPatient({ Visits: [FOUR_UNITS], ...rows });
  const line = lineOf(patient);
  return allowedAmount(ledgerWith(rows).clinic, line, line.record.charge ?? cents(0), patient.benefits.posted().ofPayer(line));
};

test.each<[string, Rows, number, AllowedAmount["givenBy"]]>([
  ["posted", { Fees: [contract()], Payments: [posted({ allowed: 90, paid: 90 })] }, 90, "remittance"],
  ["posted, though it is less than the contract", { Fees: [contract()], Payments: [posted({ allowed: 80, paid: 80 })] }, 80, "remittance"],
  ["not posted: the contract", { Fees: [contract()] }, 88, "contract"],
  ["a payment that tells nothing of it", { Fees: [contract()], Payments: [posted({ paid: 60 })] }, 88, "contract"],
  ["a denial", { Fees: [contract()], Payments: [posted({ paid: 0, allowed: 0, reasonCodes: "CO-50" })] }, 88, "contract"],
  ["neither: the charge", {}, 120, "charge"],
  ["a contract without an amount", { Fees: [contract(22, { allowedPerUnit: null })] }, 120, "charge"],
  ["a contract that has ended", { Fees: [contract(22, { to: "2026-11-03" })] }, 120, "charge"],
  ["the last day of a contract", { Fees: [contract(22, { to: "2026-11-04" })] }, 88, "contract"],
  ["a contract that begins the day after", { Fees: [contract(22, { from: "2026-11-05" })] }, 120, "charge"],
  ["a contract of another payer", { Fees: [contract(22, { plan: "Harbor Mutual" })] }, 120, "charge"],
  ["never more than the charge", { Fees: [contract(35)] }, 120, "contract"],
  ["never less than nothing, posted", { Payments: [posted({ allowed: -5, paid: -5 })] }, 0, "remittance"],
  ["never more than the charge, posted", { Payments: [posted({ allowed: 140, paid: 100 })] }, 120, "remittance"],
])("%s", (_, rows, dollars, givenBy) => {
  expect(allowed(rows)).toEqual({ amount: dollars * 100, givenBy });
});

describe("the contract", () => {
  const ofContract = (visit: Row, ...fees: readonly Row[]): number | undefined => {
    const rows = { Fees: fees, Visits: [{ ...FOUR_UNITS, ...visit }] };
    return contractAmount(ledgerWith(rows).clinic, lineOf(onlyPatient(rows)));
  };

  test("counts units", () => {
    expect([1, 3, 0].map((units) => ofContract({ units }, contract()))).toEqual([2200, 6600, 0]);
  });

  test("a row for a modifier goes before one without", () => {
    const fees = [contract(), contract(10, { modifier: "52" })];
    expect([ofContract({ modifiers: "52" }, ...fees), ofContract({ modifiers: "GP" }, ...fees)]).toEqual([4000, 8800]);
  });

  test("of two in force the newer one", () => {
    expect(ofContract({}, contract(22), contract(23, { from: "2026-07-01" }))).toBe(9200);
  });

  test.each<[string, Row]>([
    ["units", { units: null }],
    ["a code", { code: null }],
  ])("is not known without %s", (_, visit) => {
    expect(ofContract(visit, contract())).toBeUndefined();
  });
});
