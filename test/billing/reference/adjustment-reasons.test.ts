import { adjustmentReason, isDenial } from "../../../billing/reference/adjustment-reasons";
import {
  adjustmentGroup,
  claimStatus,
  isLegacyStatus,
  isReversal,
  providerAdjustmentReason,
} from "../../../billing/reference/remittance-codes";

/** The list of the rule book, 7.5. */
const NAMED =
  "1 2 3 4 11 16 18 19 20 21 22 23 26 27 200 29 31 140 35 119 149 45 49 50 55 56 58 95 272 273 96 97 234 236 231 109 110 112 B12 150 151 152 146 167 163 164 252 226 227 170 172 185 B7 8 173 174 175 176 183 184 187 193 197 198 210 284 296 204 206 207 208 222 242 243 279 268 267 285 286 287 288 A0 100 293 294 B13 B14 B1".split(
    " ",
  );
const RETIRED = ["15", "17", "38", "62", "125", "138", "165"];

test("every reason that massage clinics see has words, something to do and a source", () => {
  for (const code of NAMED) {
    const reason = adjustmentReason(code);
    expect(reason).toMatchObject({ code, isRetired: false });
    expect(reason?.words).toMatch(/^[a-zNI].{3,60}$/);
    expect(reason?.remedy).toMatch(/^[A-Z].*\.$/);
    expect(reason?.source.title).not.toBe("");
  }
});

test("reasons no longer in use are known as such, and others are not known at all", () => {
  expect(RETIRED.map((code) => adjustmentReason(code)?.isRetired)).toEqual(RETIRED.map(() => true));
  expect(adjustmentReason("9999")).toBeUndefined();
});

test("the patient's part, the contract, other payers and duplicates are no denials; everything else is, the unknown too", () => {
  expect(["1", "2", "3", "45", "23", "253", "187", "100", "18"].map(isDenial)).toEqual(Array.from({ length: 9 }, () => false));
  expect(["50", "197", "96", "4", "22", "29", "173", "9999"].map(isDenial)).toEqual(Array.from({ length: 8 }, () => true));
});

test("groups, statuses and provider adjustments have words", () => {
  expect(["CO", "PR", "OA", "PI", "CR"].every((code) => adjustmentGroup(code))).toBe(true);
  expect(["1", "2", "3", "4", "19", "20", "21", "22", "23", "25"].every((code) => claimStatus(code))).toBe(true);
  expect(["WO", "FB", "L6", "72", "CS", "J1", "IR", "LE"].every((code) => providerAdjustmentReason(code))).toBe(true);
  expect([adjustmentGroup("XX"), claimStatus("5"), providerAdjustmentReason("ZZ")]).toEqual([undefined, undefined, undefined]);
  expect([isLegacyStatus("5"), isLegacyStatus("1"), isReversal("22"), isReversal("2")]).toEqual([true, false, true, false]);
});
