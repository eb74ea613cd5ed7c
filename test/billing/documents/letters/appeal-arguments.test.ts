import type { Row, Rows } from "../../../clinics/clinic-with";
import { appeal, denied, factsOf, plain, rowsOf } from "./letter-of";

const notArgued = (rows: Parameters<typeof appeal>[0]) =>
  appeal(rows)
    .gaps.filter(({ item }) => item.startsWith("An argument"))
    .map(({ item, remedy }) => `${item}: ${remedy}`);

const AUTHORIZED = {
  Authorizations: [
    {
      authNumber: "A-12",
      patient: "P-0042",
      payer: "Evergreen Health",
      starts: "2026-10-01",
      ends: "2026-12-31",
      amount: 6,
      codes: "97124",
    },
  ],
};

test.each([
  [
    "CO-176",
    {},
    "Prescription RX-031 written on 10/01/2026 by Hale, Morgan, MD (NPI 1245319599) is in force from 10/01/2026 to 12/31/2026 and covers the day of service.",
  ],
  ["CO-175", {}, "is signed, names M54.2 and orders 12 visits, 1 per week."],
  ["CO-174", {}, "was written on or before the day of service."],
  ["CO-287", {}, "orders 12 visits. By our count 1 was used with this service."],
  ["CO-151", {}, "It orders 1 per week, and in the seven days up to the service there were no more than that."],
  ["CO-50", {}, "orders the treatment for M54.2, for treatment of neck."],
  ["CO-197", AUTHORIZED, "Authorization A-12 was given from 10/01/2026 to 12/31/2026 and covers the day of service."],
  ["CO-198", AUTHORIZED, "for 6 visits. By our count 1 was used with this service."],
  ["CO-284", AUTHORIZED, "and names 97124."],
  ["CO-29", {}, "The claim was filed on 10/19/2026 by clearinghouse, tracking number TR-118; the last day for it was 04/10/2027."],
  ["CO-152", {}, "60 minutes of 97124 were given, counted by the total minutes, and support 4 units; 4 units were billed."],
  ["CO-112", {}, "The treatment note of the day is enclosed."],
  [
    "CO-27",
    {},
    "When we verified the benefits on 01/05/2026 (we spoke to Kim, call reference 8841), the coverage was in force from 01/01/2026 on.",
  ],
  ["CO-96", {}, "the plan covered massage."],
  ["CO-B7", {}, "Jae Park, LMT holds license MA60012345 of WA, in force until 03/31/2027, and NPI 1234567893."],
])("%s is answered by what the workbook knows", (reason, more, sentence) => {
  const rows = { ...denied(reason), ...more };
  expect(factsOf(appeal(rows)).join("\n")).toContain(sentence);
  expect(notArgued(rows)).toEqual([]);
});

const PRESCRIBED = (more: Row) => ({ ...denied("CO-176"), Prescriptions: [{ ...more }] });

test.each([
  ["no prescription", { ...denied("CO-176"), Prescriptions: [] }, "No prescription in Prescriptions covers the day."],
  ["one that ended", PRESCRIBED({ ends: "2026-10-05" }), "No prescription in Prescriptions covers the day."],
  ["one that was written later", PRESCRIBED({ written: "2026-10-20" }), "was written after the service."],
  ["an unsigned one", { ...denied("CO-175"), Prescriptions: [{ signed: null }] }, "Nobody says that prescription RX-031 is signed."],
  ["no authorization", denied("CO-197"), "No authorization covers the day."],
  [
    "an authorization for another code",
    { ...denied("CO-284"), Authorizations: [{ ...AUTHORIZED.Authorizations[0], codes: "97140" }] },
    "does not name the code.",
  ],
  [
    "a claim that was filed late",
    denied("CO-29", { claim: { sentOn: "2027-04-11" } }),
    "after its last day 04/10/2027. Nothing speaks for it.",
  ],
  ["no tracking number", denied("CO-29", { claim: { trackingNumber: null } }), "Only a tracking number proves the filing."],
  ["too few minutes", denied("CO-152", { visit: { minutes: 40 } }), "the minutes do not support the units."],
  ["no note", denied("CO-112", { visit: { noteDone: "No" } }), "does not say that the treatment note is done."],
  ["an expired license", { ...denied("CO-B7"), Providers: [{ licenseExpires: "2026-10-11" }] }, "By Providers the license had expired."],
  ["a reason that a corrected claim answers", denied("CO-16"), "Nothing in the workbook speaks against it."],
  ["a reason that nobody knows", denied("CO-455"), "has no words for this reason"],
])("with %s the reason is not argued, and is a gap", (_, rows, why) => {
  expect(factsOf(appeal(rows)).filter((fact) => fact.startsWith("CO-"))).toEqual([]);
  expect(notArgued(rows)).toEqual([expect.stringContaining(why)]);
});

test("a visit limit is argued with our own count, and not beyond it", () => {
  const limited = (visitLimit: number): Rows => ({
    ...denied("CO-119"),
    Policies: [{ visitLimit, limitPer: "Calendar year", verifiedOn: "2026-01-05" }],
  });
  const before = ["2026-09-01", "2026-09-08"].map((dateOfService) => ({ dateOfService, status: "Paid" }));
  const withTwoBefore = (visitLimit: number) => {
    const rows = limited(visitLimit);
    return { ...rows, Visits: [...before, ...(rows["Visits"] ?? [])] };
  };
  expect(factsOf(appeal(withTwoBefore(3)))[0]).toContain(
    "The plan pays for 3 visits per calendar year. By our count 3 were used with this service.",
  );
  expect(notArgued(withTwoBefore(2))).toEqual([expect.stringContaining("By our own count the visits were used up.")]);
});

test("authorization that the payer's checked terms do not ask for", () => {
  const rows = { ...denied("CO-197"), Policies: [{ authorizationNeeded: "No", verifiedOn: "2026-01-05", callRef: "8841" }] };
  expect(factsOf(appeal(rows))[0]).toContain(
    "When we verified the benefits on 01/05/2026 (call reference 8841), massage needed no authorization.",
  );
  expect(rowsOf(appeal(rows), "Appeal.Enclosures")).toContainEqual({ Text: "Our record of the benefits verification" });
});

test("several lines with the same facts are argued together, each reason for its own days", () => {
  const one = denied("CO-176");
  const second = (rows: readonly Row[] | undefined, more: Row): readonly Row[] => [...(rows ?? []), { ...rows?.[0], ...more }];
  const rows = {
    ...one,
    Visits: second(one["Visits"], { dateOfService: "2026-10-19", visitNumber: "V-2" }),
    Payments: second(one["Payments"], { paymentNumber: "PY-2", dateOfService: "2026-10-19", visitLine: "V-2-1" }),
  };
  const facts = rowsOf(appeal(rows), "Appeal.Facts");
  expect(facts.filter(({ About }) => String(About).startsWith("CO-176"))).toEqual([
    expect.objectContaining({ Services: "10/12/2026 and 10/19/2026" }),
  ]);
  expect(plain(appeal(rows).values.fields)["Appeal.Total"]).toBe(36_000);
});

test("many services share one argument, with our count from the first to the last", () => {
  const one = denied("CO-287");
  const rows = {
    ...one,
    Visits: ["2026-10-12", "2026-10-19", "2026-10-26"].map((dateOfService, at) => ({
      ...one["Visits"]?.[0],
      dateOfService,
      visitNumber: `V-${at}`,
    })),
    Payments: [{ ...one["Payments"]?.[0], dateOfService: null, visitLine: null, code: null }],
  };
  expect(rowsOf(appeal(rows), "Appeal.Facts")[0]).toEqual({
    About: "CO-287, referral exceeded",
    Services: "10/12/2026, 10/19/2026 and 10/26/2026",
    Text: expect.stringContaining("orders 12 visits. By our count 1 to 3 were used with these services.") as string,
  });
});
