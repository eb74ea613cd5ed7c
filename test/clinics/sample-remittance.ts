import { claimOf, file835, lineOf, remittanceOf, type SampleClaim, type SampleLine } from "../billing/x12/sample-835";

/** The people of the sample clinic as their payers write them. */
const PEOPLE: Readonly<Record<string, string>> = {
  "C-0121": "NM1*QC*1*WHITFIELD*DANA****MI*TEST9061",
  "C-0101": "NM1*QC*1*WHITFIELD*DANA****MI*TEST9061",
  "C-0999": "NM1*QC*1*SAMPLER*NOBODY****MI*TEST0000",
};

const ANYBODY = "NM1*QC*1*ALDER*ROWAN*Q***MI*TEST0042";

/** The shared sample names one patient for all; each claim gets its own. */
const withPeople = (text: string): string =>
  text
    .split(/(?=CLP\*)/)
    .map((claim) => claim.replace(ANYBODY, PEOPLE[/^CLP\*([^*]+)/.exec(claim)?.[1] ?? ""] ?? ANYBODY))
    .join("");

const line = (adjustments: SampleLine["adjustments"], day: string, more: Partial<SampleLine> = {}): SampleLine =>
  lineOf(18_000, adjustments, { day, units: 4, ...more });

const CONTRACT_AND_COPAY: SampleLine["adjustments"] = [
  ["CO", "45", 6_000],
  ["PR", "3", 2_500],
];

const claims: readonly SampleClaim[] = [
  claimOf("C-0121", [
    line(CONTRACT_AND_COPAY, "20261012"),
    line(CONTRACT_AND_COPAY, "20261020"), // one day late
    line([["CO", "197", 18_000]], "20261026"), // denied
  ]),
  claimOf(
    "C-0101",
    [
      line(
        [
          ["CO", "45", -6_000],
          ["PR", "3", -2_500],
        ],
        "20260706",
        { charge: -18_000, paid: -9_500 },
      ),
    ],
    { status: "22", charge: -18_000, paid: -9_500, patientShare: -2_500 },
  ),
  claimOf("C-0999", [line([], "20261013", { charge: 4_500, paid: 4_500 })]),
];

/** What the payer sends for the sample clinic: an exact line, a likely one, a denial, a reversal, a stranger and a takeback. It adds up. */
export const SAMPLE_REMITTANCE = withPeople(file835([remittanceOf(claims, [["WO", "ICN7", 2_000]], { trace: "TEST-9001" })]));

/** The same with a line that is ten dollars short, under another number. */
export const UNBALANCED_REMITTANCE = withPeople(
  file835([remittanceOf([claimOf("C-0121", [line(CONTRACT_AND_COPAY, "20261012", { paid: 8_500 })])], [], { trace: "TEST-9002" })]),
);

/** Cents of the sample's payment: 95.00 + 95.00 + 0.00 - 95.00 + 45.00 - 20.00. */
export const SAMPLE_TOTAL = 12_000;

/** The bank's list: the payment above, and money that nobody knows. */
export const SAMPLE_BANK = [
  "Date,Description,Amount",
  "11/21/2026,EFT EVERGREEN HEALTH TEST-9001,120.00",
  "11/22/2026,Branch deposit,12.34",
].join("\n");
