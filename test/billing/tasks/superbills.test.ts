import { superbillDraft, superbillPatients, superbillValues } from "../../../billing/tasks/superbills";
import { checked, day, draftOf, NOVEMBER, PAID, TODAY } from "../documents/superbill/superbill-of";
import type { Rows } from "../../clinics/clinic-with";

const TOO_MANY_UNITS = { ...PAID, billTo: "Evergreen Health", status: "Ready", units: 5, charge: 225, dateOfService: "2026-11-11" };
const KEY = "P-0042/2026-11-11/JP/97124/1";

const patientsOf = (rows: Rows) => {
  const { ledger, report } = checked(rows);
  return superbillPatients(ledger, report.findings, NOVEMBER);
};

test("a draft is what the Bill tab shows", () => {
  expect(draftOf({ Visits: [PAID] })).toEqual({
    patient: "P-0042",
    patientName: "Whitfield, Dana",
    lines: [
      {
        key: "P-0042/2026-11-04/JP/97124/1",
        date: 20_761,
        code: "97124",
        units: 4,
        charge: 18_000,
        paid: 18_000,
        balance: 0,
        isOn: true,
        held: [],
        place: { sheet: "Visits", cell: "G2", row: 2 },
      },
    ],
    leftOff: [],
    gaps: [],
    remarks: [],
    visits: 1,
    charges: 18_000,
    paid: 18_000,
    balance: 0,
    sheetName: "Whitfield D 2026-11",
    fileName: "Superbill P-0042 2026-11",
  });
});

describe("a visit with something under Must fix", () => {
  const rows = { Visits: [PAID, TOO_MANY_UNITS] };

  test("is listed but off, with the reason", () => {
    const { lines, visits, charges } = draftOf(rows);
    expect(lines.map(({ isOn }) => isOn)).toEqual([true, false]);
    expect(lines[1]?.held).toEqual(["5 units billed for 60 minutes; 60 minutes support 4."]);
    expect({ visits, charges }).toEqual({ visits: 1, charges: 18_000 });
  });

  test("is on when only the insurer's form lacks something", () => {
    const patient = { Patients: [{ sex: null }], Policies: [{ verifiedOn: "2026-01-05", relationship: null }] };
    const { lines } = draftOf({ ...patient, Visits: [{ ...PAID, billTo: "Evergreen Health", status: "Ready" }] });
    expect(lines.map(({ isOn, held }) => [isOn, held])).toEqual([[true, []]]);
  });

  test("is on when held ones are taken", () => {
    expect(draftOf(rows, { includeHeld: true })).toMatchObject({ visits: 2, charges: 40_500 });
  });

  test("a tick takes it, an empty tick box leaves another off, and both win over everything", () => {
    const isOn = (wish: Parameters<typeof draftOf>[1]) => draftOf(rows, wish).lines.map((line) => line.isOn);
    expect(isOn({ ticked: { [KEY]: true } })).toEqual([true, true]);
    expect(isOn({ ticked: { "P-0042/2026-11-04/JP/97124/1": false } })).toEqual([false, false]);
    expect(isOn({ includeHeld: true, ticked: { [KEY]: false } })).toEqual([true, false]);
  });

  test("holds its other lines too", () => {
    const visits = [TOO_MANY_UNITS, { ...PAID, dateOfService: "2026-11-11", code: "97010", units: 1, charge: 20, paidByPatient: 20 }];
    expect(draftOf({ Visits: visits }).lines.map(({ isOn }) => isOn)).toEqual([false, false]);
  });

  test("a finding in another sheet holds the visits it touches", () => {
    const Visits = [{ ...PAID, billTo: "Evergreen Health", status: "Ready" }];
    const [line] = draftOf({ Visits, Providers: [{ licenseExpires: "2026-11-01" }] }).lines;
    expect(line?.held.length).toBe(line?.isOn === true ? 0 : 1);
  });

  test("is counted among the patient's", () => {
    expect(patientsOf(rows)).toEqual([{ patient: "P-0042", name: "Whitfield, Dana", visits: 2, charges: 40_500, held: 1 }]);
  });
});

test("patients without lines in the span are not listed", () => {
  const Patients = [{}, { patientId: "P-0043", last: "Okafor", first: "Noel" }, { patientId: "P-0044", last: "Marsh", first: "Theo" }];
  const Visits = [PAID, { ...PAID, patient: "P-0043", dateOfService: "2026-10-04" }, { ...PAID, patient: "P-0044", status: "No-show" }];
  expect(patientsOf({ Patients, Visits }).map(({ patient }) => patient)).toEqual(["P-0042"]);
});

test("nothing is drafted for nobody, and for a patient who has nothing in the span", () => {
  const { ledger } = checked({ Visits: [PAID] });
  expect(superbillDraft(ledger, [], { ...NOVEMBER, patient: "P-0099" })).toBeUndefined();
  expect(superbillDraft(ledger, [], { ...NOVEMBER, from: day("2026-01-01"), to: day("2026-01-31") })).toBeUndefined();
  expect(superbillValues(ledger, [], { ...NOVEMBER, patient: "P-0099" }, TODAY)).toEqual({ fields: {}, blocks: {} });
});

test("a patient whose visits were all cancelled has a draft that says so", () => {
  expect(draftOf({ Visits: [{ ...PAID, status: "Cancelled" }] })).toMatchObject({
    lines: [],
    leftOff: ["1 line left off, of status Cancelled: 11/04/2026."],
    visits: 0,
  });
});

test("the patient is found however the ID is typed", () => {
  expect(draftOf({ Visits: [PAID] }, { patient: "p0042" }).patient).toBe("P-0042");
});

test("sheets of one workbook have different names", () => {
  const rows = {
    Patients: [{}, { patientId: "P-0043", first: "Drew" }],
    Visits: [PAID, { ...PAID, patient: "P-0043", provider: "JP", dateOfService: "2026-11-05" }],
  };
  expect(draftOf(rows).sheetName).toBe("P-0042 2026-11");
  expect(draftOf(rows, { patient: "P-0043" }).sheetName).toBe("P-0043 2026-11");
});

test("drafts are plain data that a worker can be handed", () => {
  const draft = draftOf({ Visits: [PAID, TOO_MANY_UNITS], Practice: [] });
  expect(structuredClone(draft)).toEqual(draft);
});

test("no file name says who it is", () => {
  expect(draftOf({ Visits: [PAID] }).fileName).not.toMatch(/Whitfield|Dana|M54/);
});
