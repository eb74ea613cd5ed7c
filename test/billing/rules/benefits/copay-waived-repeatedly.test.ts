import { copayWaivedRepeatedly } from "../../../../billing/rules/benefits/copay-waived-repeatedly";
import { FOUR_UNITS, fromPatient, harbor, harborPolicy, posted } from "../../../clinics/case-payments";
import type { Row } from "../../../clinics/clinic-with";
import { findingsOf, testRule } from "../test-rule";

const Policies = [{ copay: 25 }];
const on = (dateOfService: string, paidByPatient: number | null = 0, more: Row = {}): Row => ({
  ...FOUR_UNITS,
  dateOfService,
  paidByPatient,
  ...more,
});
const twice = [on("2026-11-04"), on("2026-11-05")];
const remittances = (row: Row) =>
  ["2026-11-04", "2026-11-05"].map((dateOfService, at) => posted({ paymentNumber: `PY-${at}`, dateOfService, ...row }));

testRule(copayWaivedRepeatedly, {
  passes: [
    { name: "once", clinic: { Policies, Visits: [on("2026-11-04"), on("2026-11-05", 25)] } },
    { name: "nothing typed", clinic: { Policies, Visits: [on("2026-11-04", null), on("2026-11-05", null)] } },
    { name: "a part of it was paid", clinic: { Policies, Visits: [on("2026-11-04", 5), on("2026-11-05", 5)] } },
    { name: "no copay", clinic: { Policies: [{ deductible: 500 }], Visits: twice } },
    { name: "a copay of nothing", clinic: { Policies: [{ copay: 0 }], Visits: twice } },
    { name: "copay mode None", clinic: { Policies: [{ copay: 25, copayMode: "None" }], Visits: twice } },
    { name: "a payment of the patient for one of them", clinic: { Policies, Visits: twice, Payments: [fromPatient(25)] } },
    {
      name: "a payment of the patient that names no visit",
      clinic: { Policies, Visits: twice, Payments: [fromPatient(50, { dateOfService: null, code: null })] },
    },
    {
      name: "one visit of two lines",
      clinic: { Policies, Visits: [on("2026-11-04"), on("2026-11-04", 0, { code: "97140" })] },
    },
    {
      name: "the copay is typed on the visit's other line",
      clinic: { Policies, Visits: [...twice, on("2026-11-04", 25, { code: "97140" }), on("2026-11-05", 25, { code: "97140" })] },
    },
    { name: "denied visits", clinic: { Policies, Visits: twice.map((visit) => ({ ...visit, status: "Denied" })) } },
    { name: "cancelled visits", clinic: { Policies, Visits: twice.map((visit) => ({ ...visit, status: "Cancelled" })) } },
    {
      name: "the remittances leave nothing to the patient",
      clinic: { Policies, Visits: twice, Payments: remittances({ allowed: 88, paid: 88, copay: 0 }) },
    },
    {
      name: "the out-of-pocket maximum was reached",
      clinic: {
        Policies: [{ copay: 25, outOfPocketMaximum: 1000, outOfPocketMet: 1000, deductibleAsOf: "2026-11-01" }],
        Visits: twice,
      },
    },
    {
      name: "secondary coverage takes it over",
      clinic: { Payers: [{}, harbor()], Policies: [...Policies, harborPolicy({ coinsurancePercent: 0 })], Visits: twice },
    },
    {
      name: "also after the first payer has answered",
      clinic: {
        Payers: [{}, harbor()],
        Policies: [...Policies, harborPolicy({ coinsurancePercent: 0 })],
        Visits: twice,
        Payments: remittances({ allowed: 88, paid: 63, copay: 25 }),
      },
    },
    {
      name: "claims to the second payer",
      clinic: {
        Payers: [{}, harbor()],
        Policies: [{}, harborPolicy({ copay: 25 })],
        Claims: [{ claimNumber: "C-1", patient: "P-0042", payer: "Harbor Mutual", kind: "Secondary" }],
        Visits: twice.map((visit) => ({ ...visit, billTo: "Harbor Mutual", claimNumber: "C-1" })),
      },
    },
    { name: "workers' compensation may not charge", clinic: { Payers: [{ kind: "Workers comp" }], Policies, Visits: twice } },
    { name: "Medicaid neither", clinic: { Payers: [{ kind: "Medicaid" }], Policies, Visits: twice } },
    { name: "a copay that cannot be read", clinic: { Policies: [{ copay: "ask" }], Visits: twice } },
    {
      name: "once for each of two policies",
      clinic: {
        Payers: [{}, harbor()],
        Policies: [...Policies, harborPolicy({ rank: "1", copay: 25 })],
        Visits: [on("2026-11-04"), on("2026-11-05", 0, { billTo: "Harbor Mutual" })],
      },
    },
  ],
  fails: [
    {
      name: "twice, at the second",
      clinic: { Policies, Visits: twice },
      finds: [
        {
          cell: "Visits!P3",
          says: "Paid by patient is $0.00 on 2 visits; the policy has a copay of $25.00.",
          details: { copay: 25, visits: 2 },
          fixes: [],
        },
      ],
    },
    {
      name: "three times are one finding, at the second in date order",
      clinic: { Policies, Visits: [on("2026-11-09"), ...twice, on("2026-11-10", 25)] },
      finds: [{ cell: "Visits!P4", says: "Paid by patient is $0.00 on 3 visits; the policy has a copay of $25.00." }],
    },
    {
      name: "though the remittance leaves it to the patient",
      clinic: { Policies, Visits: twice, Payments: remittances({ allowed: 88, paid: 63, copay: 25 }) },
      finds: [{ cell: "Visits!P3" }],
    },
    {
      name: "out of network, too",
      clinic: { Policies: [{ copay: 25, network: "Out" }], Visits: twice },
      finds: [{ cell: "Visits!P3" }],
    },
  ],
});

test("the finding is about the second visit", () => {
  const [found] = findingsOf(copayWaivedRepeatedly, { name: "", clinic: { Policies, Visits: twice } });
  expect(found).toMatchObject({ visit: "P-0042/2026-11-05/JP", payer: "Evergreen Health", policy: "PL-0061" });
});
