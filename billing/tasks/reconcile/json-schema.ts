import { z } from "zod";

const dollars = z.number();
const day = z.iso.date();
const count = z.int();
const cell = { sheet: z.string(), cell: z.string(), row: count };

const lineSchema = z.object({
  key: z.string(),
  visit: z.string(),
  visitLine: z.string().optional(),
  claim: z.string().optional(),
  patient: z.string().optional(),
  patientName: z.string().optional(),
  payer: z.string().optional(),
  date: day,
  code: z.string().optional(),
  modifiers: z.array(z.string()),
  units: z.number().optional(),
  charge: dollars.optional(),
  ...cell,
});

const answerSchema = z.object({
  id: z.string(),
  of: z.enum(["line", "claim", "claim adjustment", "provider adjustment"]),
  payment: z.string().optional(),
  claim: z.string().optional(),
  payerClaim: z.string().optional(),
  patientName: z.string().optional(),
  date: day.optional(),
  code: z.string().optional(),
  modifiers: z.array(z.string()),
  units: z.number().optional(),
  billed: dollars.optional(),
  allowed: dollars.optional(),
  paid: dollars,
  deductible: dollars,
  copay: dollars,
  coinsurance: dollars,
  writeOff: dollars,
  otherAdjustment: dollars,
  reasons: z.array(z.string()),
  reversal: z.boolean(),
  difference: dollars.optional(),
  notes: z.string().optional(),
});

const proposalSchema = z.object({
  grade: z.enum(["Exact", "Likely", "None"]),
  answer: answerSchema,
  line: lineSchema.optional(),
  why: z.array(z.string()),
  others: z.array(z.object({ line: lineSchema, differs: z.array(z.string()) })),
  takesBack: z.object({ id: z.string(), received: day.optional(), paid: dollars, isWhole: z.boolean() }).optional(),
});

const splitSchema = z.object({
  total: dollars,
  posted: dollars,
  exact: dollars,
  likely: dollars,
  unmatched: dollars,
  claimAdjustments: dollars,
  providerAdjustments: dollars,
  leftToAllocate: dollars,
});

const paymentSchema = z.object({
  id: z.string(),
  from: z.enum(["file", "Payments"]),
  file: z.string().optional(),
  payer: z.string().optional(),
  number: z.string().optional(),
  method: z.string().optional(),
  date: day.optional(),
  state: z.enum(["new", "posted", "posted in part", "same payment", "same number"]),
  counts: z.object({ lines: count, exact: count, likely: count, none: count, posted: count }),
  split: splitSchema,
  imbalances: z.array(
    z.object({ file: z.string(), line: count, severity: z.string(), message: z.string(), difference: dollars.optional() }),
  ),
  proposals: z.array(proposalSchema),
  adjustments: z.array(proposalSchema),
});

const receipt = {
  kind: z.enum(["payer", "card", "patient"]),
  what: z.string(),
  number: z.string().optional(),
  date: day.optional(),
  amount: dollars,
  rows: count,
};

const depositSchema = z.object({
  ref: z.string(),
  date: day.optional(),
  amount: dollars,
  description: z.string().optional(),
  isHere: z.boolean(),
  receipts: z.array(z.object({ ...receipt, by: z.string(), daysApart: count.optional() })),
  explained: z.array(z.object({ words: z.string(), amount: dollars })),
  unexplained: dollars,
  age: count.optional(),
});

const ageingSchema = z.object({ who: z.string(), patientName: z.string().optional(), buckets: z.array(dollars), total: dollars });

/** What `claimsheet reconcile --json` prints. */
export const reconcileSchema = z.object({
  schema: z.literal("claimsheet.reconcile/1"),
  file: z.string(),
  today: day,
  month: z.object({ from: day, to: day }).optional(),
  /** Where the workbook with the accepted rows was written, and where the one of before is kept. */
  written: z.string().optional(),
  backup: z.string().optional(),
  report: z.string().optional(),
  /** How many rows were, or in a dry run would be, written to each sheet; matched are rows of Payments that were there. */
  accepted: z.object({ payments: count, deposits: count, matched: count }).optional(),
  /** charges = paidByPayers + paidByPatients + writtenOff + otherAdjusted + open. */
  summary: z.object({
    lines: count,
    charges: dollars,
    paidByPayers: dollars,
    paidByPatients: dollars,
    writtenOff: dollars,
    otherAdjusted: dollars,
    open: dollars,
    exact: count,
    likely: count,
    unmatched: count,
    imbalances: count,
  }),
  received: z.object({ fromPayers: dollars, onLines: dollars, notOnLines: dollars, providerAdjustments: dollars }),
  payments: z.array(paymentSchema),
  patients: z.array(
    z.object({
      patient: z.string().optional(),
      patientName: z.string().optional(),
      received: dollars,
      matched: dollars,
      unapplied: dollars,
      unappliedSince: day.optional(),
      overApplied: dollars,
      onlyInVisits: dollars,
      packagesLeft: dollars,
    }),
  ),
  deposits: z.object({
    matched: z.array(depositSchema),
    unmatched: z.array(depositSchema),
    missing: z.array(z.object({ ...receipt, age: count.optional() })),
    totals: z.object({ deposits: dollars, inReceipts: dollars, explained: dollars, unexplained: dollars, missing: dollars }),
  }),
  underpayments: z.array(
    z.object({ line: lineSchema, givenBy: z.enum(["contract", "remittance"]), expected: dollars, counted: dollars, short: dollars }),
  ),
  shareDifferences: z.array(z.object({ line: lineSchema, expected: dollars, posted: dollars })),
  denials: z.array(
    z.object({
      line: lineSchema,
      amount: dollars,
      reasonCodes: z.array(z.string()),
      reasons: z.array(z.string()),
      remedies: z.array(z.string()),
      isOpen: z.boolean(),
      denied: day.optional(),
      due: day.optional(),
      daysLeft: count.optional(),
      claimStatus: z.string().optional(),
    }),
  ),
  credits: z.array(z.object({ line: lineSchema, owedTo: z.enum(["payer", "patient"]), amount: dollars })),
  takebacks: z.array(
    z.object({
      payer: z.string().optional(),
      received: day.optional(),
      amount: dollars,
      line: lineSchema.optional(),
      notes: z.string().optional(),
    }),
  ),
  ageing: z.object({
    payers: z.array(ageingSchema),
    patients: z.array(ageingSchema),
    insurerTotal: dollars,
    patientTotal: dollars,
    total: dollars,
  }),
  notes: z.array(z.string()),
});

export type ReconcileJson = z.infer<typeof reconcileSchema>;
