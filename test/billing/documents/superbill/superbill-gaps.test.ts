import { addressIn, type Rows } from "../../../clinics/clinic-with";
import { draftOf, PAID, PRACTICE } from "./superbill-of";

const gapsOf = (rows: Rows) => draftOf({ Visits: [PAID], ...rows }).gaps;
const without = (setting: string) => ({ Practice: PRACTICE.map((row) => (row["setting"] === setting ? { ...row, value: null } : row)) });
const cellOf = (sheet: string, row: number, column: string) => ({ sheet, cell: addressIn(sheet, row, column), row: row + 2 });

test("a superbill in order lacks nothing", () => {
  expect(gapsOf({})).toEqual([]);
});

test.each([
  ["Practice name", "Practice name"],
  ["Address 1", "Address of the practice"],
  ["City", "City of the practice"],
  ["State", "State of the practice"],
  ["ZIP", "ZIP code of the practice"],
  ["Phone", "Phone number of the practice"],
  ["Tax ID", "Tax ID of the practice"],
])("Practice without %s", (setting, item) => {
  const at = PRACTICE.findIndex((row) => row["setting"] === setting);
  expect(gapsOf(without(setting))).toEqual([
    { item, remedy: `Fill in ${setting} in Practice.`, place: cellOf("Practice", at, "value"), blocks: true },
  ]);
});

test("a setting without a row has no cell to go to yet", () => {
  const [gap] = gapsOf({ Practice: PRACTICE.filter(({ setting }) => setting !== "Tax ID") });
  expect(gap).toEqual({ item: "Tax ID of the practice", remedy: "Add the row Tax ID to Practice.", place: undefined, blocks: true });
});

test("a setting that cannot be read is to be corrected", () => {
  const Practice = PRACTICE.map((row) => (row["setting"] === "Tax ID" ? { ...row, value: 123 } : row));
  expect(gapsOf({ Practice })).toMatchObject([{ remedy: "Correct Tax ID in Practice: what stands there cannot be read." }]);
});

test.each([
  ["last", "Last name of JP", "Last"],
  ["first", "First name of JP", "First"],
  ["credential", "Credential of JP", "Credential"],
  ["licenseNumber", "License number of JP", "License #"],
  ["licenseState", "State of the license of JP", "License state"],
])("a therapist without %s", (column, item, header) => {
  const visits = [PAID, { ...PAID, dateOfService: "2026-11-11" }];
  expect(gapsOf({ Providers: [{ [column]: null }], Visits: visits })).toEqual([
    { item, remedy: `Fill in ${header} in Providers, row 2.`, place: cellOf("Providers", 0, column), blocks: true },
  ]);
});

test("a therapist who is not in Providers", () => {
  expect(draftOf({ Visits: [{ ...PAID, provider: "XX" }] }, { includeHeld: true }).gaps).toEqual([
    {
      item: "Therapist XX",
      remedy: "Add XX to Providers, or correct Provider in Visits.",
      place: cellOf("Visits", 0, "provider"),
      blocks: true,
    },
  ]);
});

test.each([
  ["last", "Last name of patient P-0042", true],
  ["first", "First name of patient P-0042", true],
  ["birthDate", "Birth date of patient P-0042", false],
])("a patient without %s", (column, item, blocks) => {
  expect(gapsOf({ Patients: [{ [column]: null }] })).toMatchObject([{ item, place: cellOf("Patients", 0, column), blocks }]);
});

test("a patient who is not in Patients", () => {
  const rows = { Visits: [{ ...PAID, patient: "P-0077" }] };
  expect(draftOf(rows, { patient: "P-0077" }).gaps).toContainEqual({
    item: "Name of patient P-0077",
    remedy: "Add P-0077 to Patients, with the name.",
    place: undefined,
    blocks: true,
  });
});

test.each([
  ["code", "Code of the line on 11/04/2026", "Code"],
  ["units", "Units of 97124 on 11/04/2026", "Units"],
  ["minutes", "Minutes of 97124 on 11/04/2026", "Minutes"],
  ["charge", "Charge of 97124 on 11/04/2026", "Charge"],
  ["diagnosis", "Diagnosis of 97124 on 11/04/2026", "Diagnosis"],
  ["provider", "Therapist of 97124 on 11/04/2026", "Provider"],
  ["status", "Status of 97124 on 11/04/2026", "Status"],
])("a line without %s, one gap for each line", (column, item, header) => {
  const empty = { ...PAID, [column]: null };
  const { gaps } = draftOf({ Visits: [empty, { ...empty, dateOfService: "2026-11-11" }] }, { includeHeld: true });
  expect(gaps).toHaveLength(2);
  expect(gaps[0]).toEqual({ item, remedy: `Fill in ${header} in Visits, row 2.`, place: cellOf("Visits", 0, column), blocks: true });
});

test("the minutes of a hot pack say nothing", () => {
  expect(gapsOf({ Visits: [{ ...PAID, code: "97010", units: 1, minutes: null }] })).toEqual([]);
});

test("a prescription without a diagnosis is one gap for all its lines", () => {
  const visit = { ...PAID, diagnosis: null };
  const rows = { Visits: [visit, { ...visit, dateOfService: "2026-11-11" }], Prescriptions: [{ diagnosis1: null }] };
  expect(gapsOf(rows)).toMatchObject([
    { item: "Diagnosis of prescription RX-031", place: cellOf("Prescriptions", 0, "diagnosis1"), blocks: true },
  ]);
});

test("only lines that are on can lack something", () => {
  const rows = { Visits: [PAID, { ...PAID, units: null, dateOfService: "2026-11-11" }] };
  const { lines, gaps } = draftOf(rows, { ticked: { "P-0042/2026-11-11/JP/97124/1": false } });
  expect(lines.map(({ isOn }) => isOn)).toEqual([true, false]);
  expect(gaps).toEqual([]);
});

describe("advised, but no reason to keep it back", () => {
  test("an NPI: the group's is enough, so is the therapist's own", () => {
    const group = without("Group NPI");
    expect(gapsOf({ ...group, Providers: [{ npi: null }] })).toEqual([
      { item: "NPI of JP", remedy: "Fill in NPI in Providers, row 2.", place: cellOf("Providers", 0, "npi"), blocks: false },
    ]);
    expect(gapsOf(group)).toEqual([]);
    expect(gapsOf({ Providers: [{ npi: null }] })).toEqual([]);
  });

  test("how and when it was paid, where something was", () => {
    const visit = { ...PAID, paidHow: null, paidOn: null };
    expect(gapsOf({ Visits: [visit] })).toMatchObject([
      { item: "How 97124 on 11/04/2026 was paid", place: cellOf("Visits", 0, "paidHow"), blocks: false },
      { item: "When 97124 on 11/04/2026 was paid", place: cellOf("Visits", 0, "paidOn"), blocks: false },
    ]);
    expect(gapsOf({ Visits: [{ ...visit, paidByPatient: 0 }] })).toEqual([]);
    expect(draftOf({ Visits: [visit] }, { showPaid: false }).gaps).toEqual([]);
  });

  test("a member ID, or the whole policy", () => {
    expect(gapsOf({ Policies: [{ memberId: null }] })).toMatchObject([
      { item: "Member ID of patient P-0042", place: cellOf("Policies", 0, "memberId"), blocks: false },
    ]);
    expect(gapsOf({ Policies: [] })).toEqual([
      { item: "Payer and member ID of patient P-0042", remedy: "Add the patient's policy to Policies.", place: undefined, blocks: false },
    ]);
    const billed = { ...PAID, billTo: "Evergreen Health" };
    expect(draftOf({ Visits: [billed], Policies: [] }, { includeHeld: true }).gaps).toMatchObject([
      { item: "Member ID of patient P-0042", remedy: "Add the patient's policy with Evergreen Health to Policies." },
    ]);
  });

  test("who prescribed, where the payer asks for a prescription", () => {
    const rows = { Visits: [{ ...PAID, billTo: "Evergreen Health" }], Payers: [{ prescriptionNeeded: "Required" }] };
    const asked = (more: Rows = {}) => draftOf({ ...rows, ...more }, { includeHeld: true }).gaps;
    expect(asked()).toMatchObject([{ item: "Prescriber", place: undefined, blocks: false }]);
    expect(asked({ Prescriptions: [{ starts: "2026-01-01", ends: "2026-02-01" }] })).toMatchObject([
      { item: "Prescriber", place: cellOf("Visits", 0, "rxNumber"), blocks: false },
    ]);
    expect(asked({ Prescriptions: [{ prescriberNpi: null }] })).toMatchObject([{ item: "Prescriber's NPI of prescription RX-031" }]);
    expect(asked({ Prescriptions: [{}] })).toEqual([]);
    expect(gapsOf({ Prescriptions: [{ prescriberNpi: null }] })).toEqual([]);
  });

  test("a place of service, once", () => {
    const Visits = [PAID, { ...PAID, dateOfService: "2026-11-11" }];
    expect(gapsOf({ ...without("Place of service"), Visits })).toMatchObject([{ item: "Place of service", blocks: false }]);
  });

  test("what blocks comes first", () => {
    const gaps = gapsOf({ ...without("Place of service"), Patients: [{ birthDate: null, last: null }] });
    expect(gaps.map(({ blocks }) => blocks)).toEqual([true, false, false]);
  });
});

test("without a line that is on nothing is asked of the patient's insurance", () => {
  const { gaps } = draftOf({ Visits: [PAID], Policies: [] }, { ticked: { "P-0042/2026-11-04/JP/97124/1": false } });
  expect(gaps).toEqual([]);
});

test("no gap names a person", () => {
  const gaps = gapsOf({ Practice: [], Providers: [{ licenseNumber: null, npi: null }], Patients: [{ birthDate: null }], Policies: [] });
  expect(gaps.length).toBeGreaterThan(10);
  expect(JSON.stringify(gaps)).not.toMatch(/Whitfield|Dana|Park|Jae/);
});
