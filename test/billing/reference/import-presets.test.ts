import * as z from "zod";
import { allPresets } from "../../../billing/reference/import-presets/all-presets";
import { INCOMING } from "../../../billing/workbook/incoming/incoming-sheets";
import { folded } from "../../../billing/values/folded";

const matching = { column: z.string().min(1), says: z.array(z.string().regex(/^[^A-Z]+$/)).min(1) };

/** What the types leave open: nothing is empty, ids are words with hyphens, and no field is misspelled. */
const wellFormed = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  label: z.string().min(1),
  table: z.string(),
  headers: z.string(),
  signature: z.array(z.string().regex(/^[^|]+(?:\|[^|]+)*$/)).min(2),
  columns: z.record(z.string(), z.array(z.string().min(1)).min(1)),
  transforms: z.record(z.string(), z.string()).optional(),
  key: z.array(z.string()),
  refunds: z.strictObject(matching).optional(),
  leftOut: z
    .array(z.strictObject({ ...matching, reason: z.string().min(1) }))
    .min(1)
    .optional(),
  stopAt: z.string().min(1).optional(),
  insurancePaymentIn: z.string().optional(),
  source: z.strictObject({ title: z.string().min(1), verified: z.string() }),
});

test.each(allPresets.map((one) => [one.id, one] as const))("%s is well formed", (_, one) => {
  expect(wellFormed.safeParse(one).error?.issues ?? []).toEqual([]);
});

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
