import { allPresets } from "../../../billing/reference/import-presets/all-presets";
import { preset } from "../../../billing/reference/import-presets/preset";
import { INCOMING } from "../../../billing/workbook/incoming/incoming-sheets";
import { folded } from "../../../billing/values/folded";

test("every id is there once", () => {
  expect(new Set(allPresets.map(({ id }) => id)).size).toBe(allPresets.length);
});

test.each(allPresets.map((one) => [one.id, one] as const))("%s speaks of columns that there are, each header for one of them", (_, one) => {
  const known = Object.keys(INCOMING[one.table].columns);
  const spoken = [
    ...Object.keys(one.columns),
    ...Object.keys(one.transforms ?? {}),
    ...one.key,
    ...(one.leftOut ?? []).map(({ column }) => column),
    ...(one.refunds ? [one.refunds.column] : []),
    ...(one.insurancePaymentIn === undefined ? [] : [one.insurancePaymentIn]),
  ];
  expect(spoken.filter((key) => !known.includes(key))).toEqual([]);
  const headers = Object.values(one.columns).flat().map(folded);
  expect(headers.filter((header, at) => headers.indexOf(header) < at)).toEqual([]);
});

test("no header of a card's number is read", () => {
  const headers = allPresets.flatMap(({ columns }) => Object.values(columns).flat());
  expect(headers.filter((header) => /pan|last 4|card number/i.test(header))).toEqual([]);
});

test("a preset that is not well formed does not load", () => {
  const written = {
    id: "some-program",
    label: "x",
    table: "Payments",
    headers: "partial",
    signature: ["A", "B"],
    columns: { paid: ["A"] },
    key: [],
  } as const;
  const source = { title: "a guide", verified: "partly" } as const;
  expect(preset({ ...written, signature: [...written.signature], columns: { paid: ["A"] }, key: [], source }).id).toBe("some-program");
  expect(() => preset({ ...written, id: "Some Program", signature: ["A", "B"], columns: { paid: ["A"] }, key: [], source })).toThrow();
  expect(() => preset({ ...written, signature: [], columns: { paid: ["A"] }, key: [], source })).toThrow();
});
