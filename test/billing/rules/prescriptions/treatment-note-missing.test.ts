import { treatmentNoteMissing } from "../../../../billing/rules/prescriptions/treatment-note-missing";
import { ruleLacksData } from "../../../../billing/rules/records/rule-lacks-data";
import { findingsOf, testRule } from "../test-rule";

/** Somebody else's visit shows that the clinic uses the column. */
const used = { dateOfService: "2026-11-02" };

testRule(treatmentNoteMissing, {
  passes: [
    { name: "Note done is Yes", clinic: { Visits: [{}] } },
    { name: "empty on a draft", clinic: { Visits: [used, { noteDone: null, status: "Draft" }] } },
    { name: "Yes on one line of the visit", clinic: { Visits: [{}, { noteDone: null, code: "97140" }] } },
    {
      name: "a typed No on a visit that is only booked",
      clinic: { Visits: [used, { noteDone: "No", status: "Draft", dateOfService: "2026-11-24" }] },
    },
    { name: "a column that nobody uses", clinic: { Visits: [{ noteDone: null }, { ...used, noteDone: null }] } },
    { name: "a cancelled visit", clinic: { Visits: [used, { noteDone: "No", status: "Cancelled" }] } },
    { name: "a visit for cash", clinic: { Visits: [used, { noteDone: "No", billTo: "Cash" }] } },
    { name: "a cell that cannot be read, told by its own rule", clinic: { Visits: [used, { noteDone: "perhaps" }] } },
  ],
  fails: [
    {
      name: "No on a visit that is Ready",
      clinic: { Visits: [{ noteDone: "No" }] },
      finds: [
        {
          cell: "Visits!V2",
          says: "Note done is not Yes; a visit that is Ready needs its treatment note.",
          details: { status: "Ready" },
          fixes: [],
        },
      ],
    },
    {
      name: "empty once it is Ready, and later",
      clinic: {
        Visits: [
          used,
          ...["Ready", "Billed", "Paid", "Denied", "Written off"].map((status, at) => ({
            dateOfService: `2026-11-1${at}`,
            status,
            noteDone: null,
          })),
        ],
      },
      finds: ["Ready", "Billed", "Paid", "Denied", "Written off"].map((status, at) => ({ cell: `Visits!V${at + 3}`, details: { status } })),
    },
    {
      name: "a typed No on a draft, from the day of the visit",
      clinic: { Visits: [{ noteDone: "No", status: "Draft", dateOfService: "2026-11-23" }] },
      finds: [{ cell: "Visits!V2", details: { status: "Draft" } }],
    },
    {
      name: "No on one line of the visit, Yes on the other",
      clinic: { Visits: [{}, { noteDone: "No", code: "97140" }] },
      finds: [{ cell: "Visits!V3" }],
    },
    {
      name: "two lines of one visit, told once",
      clinic: { Visits: [{ noteDone: "No" }, { noteDone: "No", code: "97140" }] },
      finds: [{ cell: "Visits!V2" }],
    },
  ],
});

test("a Note done column that nobody uses is told once, with the visits that were left out", () => {
  const clinic = { Visits: [{ noteDone: null }, { dateOfService: "2026-11-05", noteDone: null }] };
  const told = findingsOf(ruleLacksData, { name: "", clinic }, [treatmentNoteMissing]);
  expect(told.map(({ cell, message }) => `${cell} ${message}`)).toEqual([
    "V1 Note done is not typed in; treatment-note-missing needs it and left out 2 visits.",
  ]);
});
