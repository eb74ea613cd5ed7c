import {
  isAppealableRefusal,
  isLeftToPatient,
  isRefusal,
  refusalsAmong,
  typedReason,
  unknownReason,
} from "../../../../billing/ledger/payments/typed-reason";

test.each([
  ["CO-197", { group: "CO", code: "197" }],
  ["197", { group: undefined, code: "197" }],
  ["oa-b7", { group: "OA", code: "B7" }],
  ["PR-A0", { group: "PR", code: "A0" }],
  ["N362", undefined],
  ["MA130", undefined],
  ["M76", undefined],
  ["PLB-L6", undefined],
  ["denied", undefined],
])("%s is read", (typed, reason) => {
  expect(typedReason(typed)).toEqual(reason);
});

test("the contract, the patient's part, another payer and remarks refuse nothing", () => {
  expect(["CO-45", "PR-1", "OA-23", "OA-18", "N130", "PLB-WO"].filter(isRefusal)).toEqual([]);
  expect(["CO-50", "197", "CO-999", "PR-96", "not covered"].filter((typed) => !isRefusal(typed))).toEqual([]);
});

test.each([
  [["CO-45", "CO-197", "N130"], ["CO-197"]],
  [["PR-1", "N130"], []],
  [["OA-23"], []],
  [["MA130"], ["MA130"]],
  [["PLB-WO"], []],
  [["denied", "N130"], ["denied"]],
  [undefined, []],
])("of %j these refuse: %j", (typed, refusing) => {
  expect(refusalsAmong(typed)).toEqual(refusing);
});

test("what the plan does not cover is the patient's only in group PR", () => {
  expect(["PR-119", "PR-96", "CO-96", "PR-50", "96"].filter(isLeftToPatient)).toEqual(["PR-119", "PR-96"]);
});

test("late, bundled and unknown are no refusals to appeal", () => {
  expect(["CO-50", "CO-4", "OA-22", "CO-29", "CO-97", "CO-999", "CO-45"].filter(isAppealableRefusal)).toEqual(["CO-50", "CO-4", "OA-22"]);
});

test("unknown and retired codes are told apart; remarks are on another list", () => {
  expect(["CO-45", "CO-999", "CO-17", "XX-45", "N30", "PLB-XX", "word"].map(unknownReason)).toEqual([
    undefined,
    "unknown",
    "retired",
    "unknown",
    undefined,
    undefined,
    "unknown",
  ]);
});
