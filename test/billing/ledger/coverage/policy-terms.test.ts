import { termOf } from "../../../../billing/ledger/coverage/policy-terms";
import type { Row } from "../../../clinics/clinic-with";
import { firstPatient } from "../first-patient";

const limitOf = (payer: Row, policy: Row) => {
  const [coverage] = firstPatient({ Payers: [payer], Policies: [policy] }).benefits.coverages;
  const term = termOf(coverage?.policy, coverage?.payer.record, "visitLimit");
  return typeof term === "object" ? `${term.value} in ${term.record.place.table.sheet}` : term;
};
const unreadable = { visitLimit: "ask Kim" };

test.each<[string, Row, Row, string | undefined]>([
  ["nobody's", {}, {}, undefined],
  ["the payer's", { visitLimit: 20 }, {}, "20 in Payers"],
  ["the policy's", {}, { visitLimit: 12 }, "12 in Policies"],
  ["the policy's before the payer's", { visitLimit: 20 }, { visitLimit: 0 }, "0 in Policies"],
  ["the policy's, whatever stands in the payer's cell", unreadable, { visitLimit: 12 }, "12 in Policies"],
  ["no longer the payer's where the policy's cannot be read", { visitLimit: 20 }, unreadable, "unreadable"],
  ["the payer's, which cannot be read", unreadable, {}, "unreadable"],
])("a term is %s", (_name, payer, policy, term) => {
  expect(limitOf(payer, policy)).toBe(term);
});

test("where there is no row there is no term", () => {
  expect(termOf(undefined, undefined, "limitPer")).toBeUndefined();
});
