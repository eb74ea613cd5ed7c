import { credentialingOn, isInNetwork } from "../../../../billing/ledger/coverage/credentialing";
import { buildPayers } from "../../../../billing/ledger/coverage/payer-terms";
import type { Row } from "../../../clinics/clinic-with";
import { day, ledgerWith } from "../only-patient";

const JP = { providerId: "JP", payer: "Evergreen Health", status: "In network" };

/** Where JP stands with the payer on 11/04/2026, and whether in network. */
const standing = (...rows: readonly Row[]): readonly unknown[] => {
  const { clinic } = ledgerWith({ Credentialing: rows.map((row) => ({ ...JP, ...row })) });
  const payer = buildPayers(clinic)("Evergreen Health");
  const date = day("2026-11-04");
  return [credentialingOn(clinic, "JP", payer, date)?.status, isInNetwork(clinic, "JP", payer, date)];
};

test.each<[string, readonly Row[], readonly unknown[]]>([
  ["no row", [], [undefined, false]],
  ["without dates", [{}], ["In network", true]],
  ["from that day", [{ effective: "2026-11-04" }], ["In network", true]],
  ["until that day", [{ ends: "2026-11-04" }], ["In network", true]],
  ["from the next day", [{ effective: "2026-11-05" }], [undefined, false]],
  ["until the day before", [{ ends: "2026-11-03" }], [undefined, false]],
  ["applied", [{ status: "Applied" }], ["Applied", false]],
  ["another payer's", [{ payer: "Harbor Mutual" }], [undefined, false]],
  ["another therapist's", [{ providerId: "LI" }], [undefined, false]],
  ["in other letters", [{ providerId: "jp", payer: "EVERGREEN HEALTH" }], ["In network", true]],
  ["applied first, then taken", [{ status: "Applied", effective: "2026-01-01" }, { effective: "2026-06-01" }], ["In network", true]],
  [
    "taken, and then not accepted any more",
    [
      { effective: "2026-01-01", ends: "2026-05-31" },
      { status: "Not accepted", effective: "2026-06-01" },
    ],
    ["Not accepted", false],
  ],
])("%s", (_, rows, expected) => {
  expect(standing(...rows)).toEqual(expected);
  expect(standing(...[...rows].reverse())).toEqual(expected);
});
