import { addDays } from "../../../../billing/values/calendar-date";
import { day } from "../superbill/superbill-of";
import { answer, appeal, CLAIM, denied, factsOf, itemsOf, plain, rowsOf } from "./letter-of";

test("an appeal names member, claim, days, level, deadline and what was denied", () => {
  const letter = appeal(denied("CO-197"));
  expect(plain(letter.values.fields)).toMatchObject({
    "Appeal.Patient.Name": "Dana Whitfield",
    "Appeal.Insurance.Payer": "Evergreen Health",
    "Appeal.Insurance.Address": "PO Box 100",
    "Appeal.Insurance.CityLine": "Salem, OR 97301",
    "Appeal.Insurance.MemberId": "TEST0061",
    "Appeal.Insurance.GroupNumber": "TEST-77",
    "Appeal.Claim.PayerNumber": "TEST118",
    "Appeal.Claim.Number": "C-0118",
    "Appeal.DatesOfService": "10/12/2026",
    "Appeal.DeniedOn": day("2026-11-09"),
    "Appeal.Deadline": addDays(day("2026-11-09"), 180),
    "Appeal.Level": 1,
    "Appeal.Total": 18_000,
    "Appeal.Therapist": "Jae Park, LMT, NPI 1234567893",
    "Appeal.Practice.TaxId": "91-1234567",
  });
  expect(rowsOf(letter, "Appeal.Lines")).toEqual([
    {
      Date: day("2026-10-12"),
      Code: "97124",
      Service: "Massage",
      Diagnosis: "M54.2",
      Minutes: 60,
      Units: 4,
      Amount: 18_000,
      Reasons: "CO-197, no authorization",
    },
  ]);
  expect(letter.fileName).toBe("Appeal C-0118");
});

test("lines for measurements and a peer's review only where the payer doubts the need", () => {
  const request = (reason: string) => plain(appeal(denied(reason)).values.fields)["Appeal.Request"];
  expect(factsOf(appeal(denied("CO-50"))).join()).toContain("Pain, 0 to 10");
  expect(request("CO-50")).toContain("a peer of the same specialty");
  expect(factsOf(appeal(denied("CO-197"))).join()).not.toContain("Pain, 0 to 10");
  expect(request("CO-197")).not.toContain("peer");
});

test("enclosed is what the workbook says is there", () => {
  const papers = (rows: Parameters<typeof appeal>[0]) => rowsOf(appeal(rows), "Appeal.Enclosures").map(({ Text }) => Text);
  expect(papers(denied("CO-29"))).toEqual([
    "Claim C-0118, sent on 10/19/2026",
    "Remittance of 11/09/2026, number TEST-5501",
    "Prescription RX-031 of 10/01/2026",
    "Treatment note of 10/12/2026",
    "Proof of filing, tracking number TR-118",
  ]);
  expect(papers({ ...denied("CO-16", { visit: { noteDone: "No" } }), Prescriptions: [] })).toEqual([
    "Claim C-0118, sent on 10/19/2026",
    "Remittance of 11/09/2026, number TEST-5501",
  ]);
});

test("a passed deadline is a gap, one to come a remark", () => {
  const due = (dueBy: string) => ({ ...denied("CO-50"), FollowUp: [{ when: "2026-11-10", claimNumber: "C-0118", what: "Called", dueBy }] });
  expect(itemsOf(appeal(due("2026-11-13")))).toContain("The last day for this appeal was 11/13/2026, 10 days ago");
  expect(appeal(due("2026-12-01")).remarks).toContain("8 days left: the appeal is due by 12/01/2026.");
  expect(itemsOf(appeal(due("2026-11-23"))).join()).not.toContain("last day");
});

test("after an appeal was sent the next one is of the second level, and its last day has to be typed", () => {
  const letter = appeal({
    ...denied("CO-50"),
    FollowUp: [{ when: "2026-11-12", claimNumber: "C-0118", what: "Appeal sent", appealLevel: 1 }],
  });
  expect(plain(letter.values.fields)).toMatchObject({ "Appeal.Level": 2, "Appeal.Deadline": undefined });
  expect(itemsOf(letter)).toContain("Last day for the appeal of claim C-0118");
});

test("what the letter needs and the workbook lacks is named, and left blank", () => {
  const letter = appeal({
    ...denied("CO-176", { claim: { payerClaimNumber: null } }),
    Payers: [{}],
    Policies: [{ memberId: null }],
    Patients: [{ birthDate: null }],
  });
  expect(itemsOf(letter)).toEqual([
    "Birth date of patient P-0042",
    "Member ID of patient P-0042",
    "Claims address of Evergreen Health",
    "City of Evergreen Health",
    "State of Evergreen Health",
    "ZIP code of Evergreen Health",
    "The payer's number of claim C-0118",
  ]);
  expect(plain(letter.values.fields)["Appeal.Claim.PayerNumber"]).toBeUndefined();
});

test("a claim that is Denied with nothing in Payments lacks reasons and day", () => {
  const rows = { ...denied("CO-50", { visit: { status: "Billed" } }), Payments: [] };
  expect(itemsOf(appeal(rows))).toEqual([
    "Day of the denial of claim C-0118",
    "Reasons of the denial, 10/12/2026",
    "Last day for the appeal of claim C-0118",
  ]);
});

test("a claim with nothing refused has no appeal", () => {
  const paid = denied("CO-45", { visit: { status: "Paid" }, claim: { status: "Paid" }, payment: { paid: 180, otherAdjustment: 0 } });
  expect(answer({ kind: "appeal", about: CLAIM }, paid)).toEqual({
    why: expect.stringContaining("Nothing of claim C-0118 stands refused") as string,
  });
  expect(answer({ kind: "appeal", about: { claim: "C-9" } }, paid)).toEqual({
    why: "There is no claim C-9 in Claims that is a patient's.",
  });
  expect(answer({ kind: "appeal" }, paid)).toEqual({ why: "An appeal is about one claim, and none was named." });
});
