import { counted } from "../../billing/findings/words";
import type { ReconcileJson } from "../../billing/tasks/reconcile-json";
import { cents, centsFromDollars, usd } from "../../billing/values/cents";
import { usDateOf } from "../iso-date";
import type { Colors } from "../terminal";

type PaymentJson = ReconcileJson["payments"][number];
type ProposalJson = PaymentJson["proposals"][number];
type LineJson = ReconcileJson["denials"][number]["line"];

const WIDTH = 13;

const money = (dollars: number): string => usd(centsFromDollars(dollars) ?? cents(0));
const column = (dollars: number): string => money(dollars).padStart(WIDTH);

/** "P-0001 Whitfield, Dana, 10/12/2026, 97124". */
const lineWords = ({ patient, patientName, date, code, claim }: LineJson): string =>
  [
    [patient ?? "no Patient ID", patientName].filter((part) => part !== undefined).join(" "),
    usDateOf(date),
    code ?? "no code",
    ...(claim === undefined ? [] : [claim]),
  ].join(", ");

const headed = (heading: string, lines: readonly string[], colors: Colors): readonly string[] =>
  lines.length === 0 ? [] : [colors.underline(heading), ...lines, ""];

const chargeLines = ({ summary, received }: ReconcileJson, colors: Colors): readonly string[] => [
  `  Charges            ${column(summary.charges)}  ${counted(summary.lines, "line")}`,
  `  Paid by payers     ${column(summary.paidByPayers)}`,
  `  Paid by patients   ${column(summary.paidByPatients)}`,
  `  Written off        ${column(summary.writtenOff)}`,
  `  Otherwise adjusted ${column(summary.otherAdjusted)}`,
  colors.bold(`  Open               ${column(summary.open)}`),
  ...(received.notOnLines === 0 ? [] : [`  From payers, on no line ${money(received.notOnLines)}`]),
  "",
];

const paymentName = ({ payer, number, date, file }: PaymentJson): string =>
  [
    payer ?? "A payer without a name",
    number,
    date === undefined ? undefined : `of ${usDateOf(date)}`,
    file === undefined ? undefined : `(${file})`,
  ]
    .filter((part) => part !== undefined)
    .join(" ");

const STATES: Readonly<Record<PaymentJson["state"], string>> = {
  new: "",
  posted: "In Payments already.",
  "posted in part": "In part in Payments already.",
  "same payment": "In Payments already, typed by hand; nothing is added.",
  "same number": "Payments has this number with another total.",
};

const paymentLines = (payment: PaymentJson): readonly string[] => {
  const { counts, split, state, from, adjustments } = payment;
  const kinds = [`${counts.exact} exact`, `${counts.likely} likely`, `${counts.none} without a match`];
  const others =
    adjustments.length === 0
      ? ""
      : `, ${counted(adjustments.length, "adjustment")} ${money(split.claimAdjustments + split.providerAdjustments)}`;
  const told = from === "Payments" ? "" : STATES[state];
  return [
    `  ${paymentName(payment)}: ${money(split.total)}`,
    `    ${counted(counts.lines, "line")}: ${kinds.join(", ")}${counts.posted === 0 ? "" : `, ${counts.posted} posted`}${others}; left to allocate ${money(split.leftToAllocate)}.${told === "" ? "" : ` ${told}`}`,
  ];
};

const answerWords = ({ answer }: ProposalJson): string =>
  [
    answer.payment,
    answer.claim === undefined ? undefined : `claim ${answer.claim}`,
    answer.patientName,
    answer.date === undefined ? undefined : usDateOf(answer.date),
    answer.code,
    answer.billed === undefined ? undefined : `billed ${money(answer.billed)}`,
    `paid ${money(answer.paid)}`,
    answer.reasons.length === 0 ? undefined : answer.reasons.join(" "),
  ]
    .filter((part) => part !== undefined)
    .join(", ");

const proposalLines = (payments: readonly PaymentJson[], grade: ProposalJson["grade"]): readonly string[] =>
  payments.flatMap((payment) =>
    payment.proposals
      .filter((proposal) => proposal.grade === grade)
      .flatMap((proposal) => [
        `  ${answerWords(proposal)} (${payment.number ?? paymentName(payment)})`,
        ...(proposal.line ? [`    = ${lineWords(proposal.line)} (${proposal.line.sheet}!${proposal.line.cell})`] : []),
        ...proposal.why.map((sentence) => `    ${sentence}`),
        ...proposal.others
          .slice(0, 2)
          .map(({ line, differs }) => `    Perhaps ${lineWords(line)}${differs.length === 0 ? "" : `: ${differs.join(" ")}`}`),
      ]),
  );

const imbalanceLines = (payments: readonly PaymentJson[]): readonly string[] =>
  payments.flatMap(({ imbalances }) =>
    imbalances.map(
      ({ file, line, message, difference }) =>
        `  ${file}, ${line === 0 ? "" : `line ${line}: `}${message}${difference === undefined ? "" : ` (${money(difference)})`}`,
    ),
  );

const ageWords = (age: number | undefined): string => (age === undefined ? "" : `, ${counted(age, "day")} ago`);

/** Patients pay in many small amounts: how many, and since when; the report lists each. */
const patientsMissing = (missing: ReconcileJson["deposits"]["missing"]): readonly string[] => {
  const own = missing.filter(({ kind }) => kind !== "payer");
  const oldest = Math.max(...own.map(({ age = 0 }) => age));
  const total = own.reduce((sum, { amount }) => cents(sum + (centsFromDollars(amount) ?? 0)), cents(0));
  return own.length === 0
    ? []
    : [`  Patients' payments of ${counted(own.length, "day")}, ${usd(total)}${ageWords(oldest)} and later: no deposit found`];
};

const depositLines = ({ deposits }: ReconcileJson): readonly string[] => [
  ...deposits.matched
    .filter(({ unexplained, explained }) => unexplained !== 0 || explained.length > 0)
    .map(
      ({ ref, amount, explained, unexplained }) =>
        `  ${ref} ${money(amount)}: ${[...explained.map((one) => `${one.words} ${money(one.amount)}`), `unexplained ${money(unexplained)}`].join("; ")}`,
    ),
  ...deposits.unmatched.map(
    ({ ref, amount, unexplained, age }) => `  ${ref} ${money(amount)}${ageWords(age)}: no payment found, unexplained ${money(unexplained)}`,
  ),
  ...deposits.missing
    .filter(({ kind }) => kind === "payer")
    .map(
      ({ what, number, amount, age }) =>
        `  ${[what, number].filter((part) => part !== undefined).join(" ")} ${money(amount)}${ageWords(age)}: no deposit found`,
    ),
  ...patientsMissing(deposits.missing),
];

const denialLines = ({ denials }: ReconcileJson): readonly string[] =>
  denials.flatMap(({ line, amount, reasons, remedies, daysLeft, isOpen }) => {
    const left =
      daysLeft === undefined ? "" : daysLeft < 0 ? `, ${counted(-daysLeft, "day")} too late` : `, ${counted(daysLeft, "day")} left`;
    return [
      `  ${money(amount)} ${lineWords(line)}${left}${isOpen ? "" : ", nothing left to do but write it off"}`,
      ...(reasons.length === 0 ? [] : [`    ${reasons.join("; ")}`]),
      ...(remedies.length === 0 ? [] : [`    ${remedies.join(" ")}`]),
    ];
  });

const otherLines = ({ underpayments, shareDifferences, credits, takebacks, patients }: ReconcileJson): readonly string[] => [
  ...underpayments.map(
    ({ line, givenBy, expected, counted, short }) =>
      `  ${money(short)} below the ${givenBy}: ${lineWords(line)} comes to ${money(counted)} of ${money(expected)}`,
  ),
  ...shareDifferences.map(
    ({ line, expected, posted }) => `  ${lineWords(line)}: the payer leaves the patient ${money(posted)}, the plan ${money(expected)}`,
  ),
  ...credits.map(({ line, owedTo, amount }) => `  ${money(amount)} to give back to the ${owedTo}: ${lineWords(line)}`),
  ...takebacks.map(
    ({ payer, amount, received }) =>
      `  ${money(amount)} taken back by ${payer ?? "a payer"}${received === undefined ? "" : ` on ${usDateOf(received)}`}`,
  ),
  ...patients
    .filter(({ unapplied }) => unapplied !== 0)
    .map(
      ({ patient, unapplied, unappliedSince }) =>
        `  ${money(unapplied)} of ${patient ?? "a patient"} is on no visit${unappliedSince === undefined ? "" : ` since ${usDateOf(unappliedSince)}`}`,
    ),
];

const AGES = ["0-30", "31-60", "61-90", "91-120", "121+"];

const ageingLines = ({ ageing: { payers, patients, insurerTotal, patientTotal, total } }: ReconcileJson): readonly string[] => {
  const table = [
    ...payers.slice(0, 12),
    { who: "Patients", buckets: AGES.map((_, at) => patients.reduce((sum, one) => sum + (one.buckets[at] ?? 0), 0)), total: patientTotal },
  ];
  const width = Math.max(...table.map(({ who }) => who.length));
  return [
    `  ${"".padEnd(width)} ${[...AGES, "total"].map((age) => age.padStart(WIDTH)).join("")}`,
    ...table.map(
      ({ who, buckets, total: all }) =>
        `  ${who.padEnd(width)} ${[...buckets, all].map((amount) => column(Math.round(amount * 100) / 100)).join("")}`,
    ),
    `  Open with insurers ${money(insurerTotal)}, with patients ${money(patientTotal)}, together ${money(total)}.`,
  ];
};

const acceptedLine = ({ accepted, written }: ReconcileJson): readonly string[] => {
  if (!accepted) return [];
  const { payments, deposits, matched } = accepted;
  const what = `${counted(payments, "row")} of Payments and ${counted(deposits, "row")} of Deposits${matched === 0 ? "" : `, ${counted(matched, "row")} matched`}`;
  return [`Exact matches ${written === undefined ? "that would be accepted" : "accepted"}: ${what}.`];
};

/** A reconciliation for people: what the charges came to, each payment, what a person must look at with its reasons, and the age of what is open. */
export const reconcileText = (result: ReconcileJson, colors: Colors): string => {
  const { file, today, month, summary, payments } = result;
  const span = month === undefined ? "" : `, ${usDateOf(month.from)} to ${usDateOf(month.to)}`;
  return [
    colors.bold(`${file} as of ${usDateOf(today)}${span}`),
    ...chargeLines(result, colors),
    ...headed("Payments", payments.flatMap(paymentLines), colors),
    ...headed("Does not add up", imbalanceLines(payments), colors),
    ...headed("Without a match", proposalLines(payments, "None"), colors),
    ...headed("Likely", proposalLines(payments, "Likely"), colors),
    ...headed("Deposits", depositLines(result), colors),
    ...headed("Denials", denialLines(result), colors),
    ...headed("To look into", otherLines(result), colors),
    ...headed("Open by age from the day of service", ageingLines(result), colors),
    ...acceptedLine(result),
    colors.bold(
      `${summary.exact} exact, ${summary.likely} likely, ${summary.unmatched} without a match, ${counted(summary.imbalances, "sum that does not add up", "sums that do not add up")}.`,
    ),
    "",
  ].join("\n");
};
