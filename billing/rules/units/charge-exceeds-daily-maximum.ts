import type { PayerDay } from "../../ledger/visits/visit";
import { lniDailyMaximum } from "../../reference/daily-maximums";
import { inDollars, type Cents } from "../../values/cents";
import { cellOf, defineRule } from "../define-rule";
import { writtenMoney } from "../written-money";
import { firstBeyond } from "./first-beyond";

type ChargeDetails = { readonly charge: number; readonly limit: number };

/** Massage alone: other disciplines have a cap of their own (rule book 2.6). */
const massageOnly = (day: PayerDay): PayerDay["lines"] =>
  day.lines.filter(({ record }) => record.discipline === undefined || record.discipline === "Massage");

export const chargeExceedsDailyMaximum = defineRule<"payer day", ChargeDetails>({
  id: "charge-exceeds-daily-maximum",
  family: "units",
  looksAt: "payer day",
  severity: "error",
  summary: "The charges of one day are more than the payer pays for a day.",
  why: "The payer pays its maximum; the rest can be charged to nobody.",
  remedy: "Expect the maximum, and write off the rest; or correct the charge.",
  source: { title: "Washington L&I, daily maximum for massage (WAC 296-23-250)", verified: "verified" },
  settings: "Max charge per day in Payers (Must fix); without it the dated cap of programme LNI (Review).",
  says: ({ charge, limit }) => `${writtenMoney(charge)} charged for one day; the payer pays ${writtenMoney(limit)} at most.`,
  needs: ["charge"],
  check: ({ patient, day }, on) => {
    const { payer, date } = day;
    if (payer.record?.unreadable?.has("maxChargePerDay")) return;
    const typed = payer.record?.maxChargePerDay;
    const isLni = payer.record?.programme === "LNI";
    if (typed === undefined && !isLni) return;
    const lines = typed === undefined ? massageOnly(day) : day.lines;
    const limit = typed ?? lniDailyMaximum.on(date)?.value;
    if (limit === undefined) {
      if (payer.record && lines.length > 0) on.lacks(payer.record, "maxChargePerDay");
      return;
    }
    const beyond = firstBeyond(patient.visits, lines, ({ record }) => record.charge ?? 0, limit);
    if (!beyond) return;
    const { visit, line, total } = beyond;
    on.report(cellOf(line.record, "charge"), {
      severity: typed === undefined ? "warning" : "error",
      about: { patient, visit, payer: payer.name, policy: line.policy?.policyNumber },
      details: { charge: inDollars(total as Cents), limit: inDollars(limit) },
    });
  },
});
