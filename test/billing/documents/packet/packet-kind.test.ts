import type { PacketDraft, PacketWish } from "../../../../billing/tasks/packets";
import type { Row } from "../../../clinics/clinic-with";
import { ABOUT_CLAIM, clinicFor, draftOf } from "./packet-of";

interface Case {
  readonly payer?: Row;
  readonly policy?: Row;
  readonly claim?: Row;
  readonly visit?: Row;
  readonly wish?: Partial<PacketWish>;
}

const ATTORNEY = { attorney: "Sam Field" };
const PAID = { paidByPatient: 180, paidHow: "Card", paidOn: "2026-11-20" };

const kindOf = ({ payer = {}, policy = {}, claim = {}, visit = {}, wish = {} }: Case): readonly [string, string | undefined] => {
  const rows = clinicFor("commercial", 2, { Payers: payer, Policies: policy, Claims: claim, Visits: visit });
  const { kind, mode }: PacketDraft = draftOf(rows, { ...ABOUT_CLAIM, ...wish });
  return [kind, mode];
};

test.each<[string, Case, string, string | undefined]>([
  ["a health plan in its network", {}, "commercial", undefined],
  ["Medicare", { payer: { kind: "Medicare" } }, "commercial", undefined],
  ["injuries at work", { payer: { kind: "Workers comp" } }, "workers-comp", undefined],
  ["injuries at work, with a lawyer", { payer: { kind: "Workers comp" }, policy: ATTORNEY, visit: PAID }, "workers-comp", undefined],
  ["a car accident", { payer: { kind: "Auto" } }, "auto", undefined],
  ["a payer whose members file", { payer: { whoFiles: "Patient files" } }, "out-of-network", undefined],
  ["a claim that was given to the patient", { claim: { sentBy: "Given to patient" } }, "out-of-network", undefined],
  ["a plan that pays outside, when nobody says who files", { policy: { network: "Out" } }, "out-of-network", undefined],
  ["the same when the office files", { policy: { network: "Out" }, payer: { whoFiles: "We file" } }, "commercial", undefined],
  ["a car accident with a lawyer, nothing paid", { payer: { kind: "Auto" }, policy: ATTORNEY }, "auto", undefined],
  ["the same, all paid by the patient", { payer: { kind: "Auto" }, policy: ATTORNEY, visit: PAID }, "attorney", "paid-invoice"],
  ["a lawyer and no insurer", { payer: { kind: "Discount program" }, policy: ATTORNEY }, "attorney", "lien"],
  ["a health plan whose member has a lawyer", { policy: ATTORNEY, visit: PAID }, "commercial", undefined],
  ["what a person says", { wish: { kind: "auto" } }, "auto", undefined],
  ["an attorney by a person's word, something open", { wish: { kind: "attorney" }, visit: { paidByPatient: 179.99 } }, "attorney", "lien"],
  ["a mode by a person's word", { wish: { mode: "lien" }, visit: PAID }, "attorney", "lien"],
])("%s", (_, given, kind, mode) => {
  expect(kindOf(given)).toEqual([kind, mode]);
});
