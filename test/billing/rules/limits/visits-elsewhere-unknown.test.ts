import { visitsElsewhereUnknown } from "../../../../billing/rules/limits/visits-elsewhere-unknown";
import { elsewhere } from "../../../clinics/case-rows";
import type { Row } from "../../../clinics/clinic-with";
import { findingsOf, testRule } from "../test-rule";

/** The patient's policy since 2024, its limit shared with chiropractic. */
const policy = (more: Row = {}): readonly Row[] => [{ starts: "2024-01-01", visitLimit: 20, limitSharedWith: "Chiropractic", ...more }];
const chiro = (date: string, more: Row = {}): Row => elsewhere(date, { discipline: "Chiropractic", ...more });
const Visits = [{}];

testRule(visitsElsewhereUnknown, {
  passes: [
    { name: "a limit that is not shared", clinic: { Policies: policy({ limitSharedWith: null }), Visits } },
    {
      name: "shared with massage itself, and with words that name no discipline",
      clinic: { Policies: policy({ limitSharedWith: "Massage; yoga" }), Visits },
    },
    { name: "no limit", clinic: { Policies: policy({ visitLimit: null }), Visits } },
    { name: "a row of this period", clinic: { Policies: policy(), OtherVisits: [chiro("2026-01-01")], Visits } },
    {
      name: "a row that says there were none",
      clinic: { Policies: policy(), OtherVisits: [chiro("2026-11-02", { visitsCounted: 0 })], Visits },
    },
    { name: "a row later in the period", clinic: { Policies: policy(), OtherVisits: [chiro("2026-12-31")], Visits } },
    {
      name: "a row whose number cannot be read",
      clinic: { Policies: policy(), OtherVisits: [chiro("2026-11-02", { visitsCounted: "a few" })], Visits },
    },
    { name: "no visit to us in this period", clinic: { Policies: policy(), Visits: [{ dateOfService: "2025-12-31" }] } },
    { name: "a visit that was denied", clinic: { Policies: policy(), Visits: [{ status: "Denied" }] } },
    { name: "an inactive patient", clinic: { Patients: [{ active: "No" }], Policies: policy(), Visits } },
    { name: "a policy that ended yesterday", clinic: { Policies: policy({ ends: "2026-11-22" }), Visits } },
    {
      name: "per prescription, where visits elsewhere do not count",
      clinic: { Policies: policy({ limitPer: "Prescription" }), Prescriptions: [{}], Visits },
    },
    { name: "a sharing that cannot be told", clinic: { Policies: policy({ limitPer: "ask Kim" }), Visits } },
  ],
  fails: [
    {
      name: "no row at all",
      clinic: { Policies: policy(), Visits: [{}, { dateOfService: "2026-11-05" }] },
      finds: [
        {
          cell: "Policies!S2",
          says: "The limit of 20 visits is shared with Chiropractic, and OtherVisits has no row for this period.",
          details: { limit: 20, sharedWith: ["Chiropractic"], visits: 2 },
          fixes: [],
        },
      ],
    },
    {
      name: "the payer's row shares it (CHPW)",
      clinic: { Payers: [{ programme: "CHPW", visitLimit: 1, limitSharedWith: "Chiro; Acu, Massage" }], Visits },
      finds: [
        {
          cell: "Policies!S2",
          says: "The limit of 1 visit is shared with Chiropractic and Acupuncture, and OtherVisits has no row for this period.",
        },
      ],
    },
    {
      name: "rows of the year before alone",
      clinic: { Policies: policy(), OtherVisits: [chiro("2025-12-31")], Visits },
      finds: [{ cell: "Policies!S2" }],
    },
    {
      name: "a row before the benefit year that began on July 1",
      clinic: { Policies: policy({ benefitYearStarts: "2025-07-01" }), OtherVisits: [chiro("2026-06-30")], Visits },
      finds: [{ cell: "Policies!S2" }],
    },
    {
      name: "a row of a discipline that does not share it",
      clinic: { Policies: policy(), OtherVisits: [chiro("2026-11-02", { discipline: "Acupuncture" })], Visits },
      finds: [{ cell: "Policies!S2" }],
    },
    {
      name: "a row of another patient",
      clinic: {
        Patients: [{}, { patientId: "P-0043" }],
        Policies: policy(),
        OtherVisits: [chiro("2026-11-02", { patient: "P-0043" })],
        Visits,
      },
      finds: [{ cell: "Policies!S2" }],
    },
    {
      name: "chiropractic with us says nothing of other offices",
      clinic: { Policies: policy(), Visits: [{}, { discipline: "Chiropractic", code: "98941" }] },
      finds: [{ cell: "Policies!S2" }],
    },
  ],
});

test("explains which row shares the limit", () => {
  const Payers = [{ visitLimit: 20, limitSharedWith: "Chiro", checkedOn: "2026-11-02" }];
  const [found] = findingsOf(visitsElsewhereUnknown, { name: "", clinic: { Payers, Visits } });
  expect(found?.explanation).toEqual({
    steps: [],
    decidedBy: {
      sheet: "Payers",
      cell: "R2",
      row: 2,
      words: "Limit shared with Chiro in Payers, Evergreen Health",
      known: "checked 11/02/2026",
    },
  });
});
