import type { CellPlaceInWorkbook } from "../../billing/records/cell-in-workbook";
import type { DepositMatch, MissingDeposit, PatientMoney, Reconciliation } from "../../billing/reconcile/reconciliation";
import { usDate } from "../../billing/values/calendar-date";
import { usd } from "../../billing/values/cents";
import { OverviewLine } from "../screens/overview-line";
import { paymentsWords } from "../words/payments-words";
import { dayShown, joined, lineShown, said } from "./said-of-lines";
import { Worklist } from "./worklist";

/** How to get to a cell; undefined where there is none. */
export type GoTo = (place: CellPlaceInWorkbook | undefined) => (() => void) | undefined;

interface Props {
  readonly reconciliation: Reconciliation;
  readonly goTo: GoTo;
}

const DepositLine = ({ deposit, goTo }: { readonly deposit: DepositMatch; readonly goTo: GoTo }) => {
  const { ref, date, amount, isHere, receipts, explained, unexplained, age, place } = deposit;
  return (
    <OverviewLine
      title={joined(ref, date === undefined ? undefined : usDate(date))}
      notes={said(
        isHere ? undefined : paymentsWords.newDeposit,
        ...receipts.map((one) =>
          joined(`${one.what} ${one.number ?? ""}`.trim(), usd(one.amount), paymentsWords.depositMatched(one.daysApart)),
        ),
        ...explained.map((one) => joined(one.words, usd(one.amount))),
        receipts.length === 0 ? joined(paymentsWords.noReceipt, paymentsWords.age(age)) : undefined,
      )}
      numbers={[usd(amount), unexplained === 0 ? paymentsWords.allExplained : paymentsWords.unexplained(usd(unexplained))]}
      act={goTo(place)}
    />
  );
};

const MissingLine = ({ one, goTo }: { readonly one: MissingDeposit; readonly goTo: GoTo }) => (
  <OverviewLine
    title={joined(one.what, one.number)}
    notes={said(joined(one.date === undefined ? undefined : usDate(one.date), paymentsWords.age(one.age)))}
    numbers={[usd(one.amount)]}
    act={goTo(one.place)}
  />
);

const MoneyLine = ({ one, goTo }: { readonly one: PatientMoney; readonly goTo: GoTo }) => (
  <OverviewLine
    title={one.patientName ?? one.patient ?? paymentsWords.noName}
    notes={said(
      one.patientName === undefined ? undefined : one.patient,
      one.unappliedSince === undefined ? undefined : paymentsWords.since(dayShown(one.unappliedSince)),
      one.packagesLeft === 0 ? undefined : paymentsWords.packagesLeft(usd(one.packagesLeft)),
    )}
    numbers={[usd(one.unapplied)]}
    act={goTo(one.place)}
  />
);

/** The bank's side. */
export const Deposits = ({ reconciliation: { deposits }, goTo }: Props) => (
  <>
    <Worklist
      title={paymentsWords.deposits}
      empty={paymentsWords.noDeposits}
      items={[
        ...deposits.unmatched,
        ...deposits.matched.filter(({ unexplained }) => unexplained !== 0),
        ...deposits.matched.filter(({ unexplained }) => unexplained === 0),
      ]}
      keyOf={({ ref }, at) => `${at} ${ref}`}
      show={(deposit) => <DepositLine deposit={deposit} goTo={goTo} />}
    />
    <Worklist
      title={paymentsWords.missing}
      empty={paymentsWords.missingNone}
      items={deposits.missing}
      keyOf={({ id }, at) => `${at} ${id}`}
      show={(one) => <MissingLine one={one} goTo={goTo} />}
    />
  </>
);

/** What somebody must look after: money and why. */
export const Worklists = ({ reconciliation, goTo }: Props) => {
  const { credits, underpayments, shareDifferences, takebacks, patients } = reconciliation;
  return (
    <>
      <Worklist
        title={paymentsWords.patientMoney}
        empty={paymentsWords.patientMoneyNone}
        items={patients.filter(({ unapplied }) => unapplied !== 0)}
        keyOf={({ patient }, at) => `${at} ${patient ?? ""}`}
        show={(one) => <MoneyLine one={one} goTo={goTo} />}
      />
      <Worklist
        title={paymentsWords.credits}
        empty={paymentsWords.creditsNone}
        items={credits}
        keyOf={({ line, owedTo }) => `${owedTo} ${line.key}`}
        show={({ line, owedTo, amount }) => (
          <OverviewLine title={lineShown(line)} notes={[paymentsWords.creditTo[owedTo]]} numbers={[usd(amount)]} act={goTo(line.place)} />
        )}
      />
      <Worklist
        title={paymentsWords.underpaid}
        items={underpayments}
        keyOf={({ line }) => line.key}
        show={({ line, expected, counted, short }) => (
          <OverviewLine
            title={lineShown(line)}
            notes={said(line.payer, paymentsWords.short(usd(counted), usd(expected)))}
            numbers={[usd(short)]}
            act={goTo(line.place)}
          />
        )}
      />
      <Worklist
        title={paymentsWords.shares}
        items={shareDifferences}
        keyOf={({ line }) => line.key}
        show={({ line, expected, posted }) => (
          <OverviewLine title={lineShown(line)} notes={[paymentsWords.share(usd(posted), usd(expected))]} act={goTo(line.place)} />
        )}
      />
      <Worklist
        title={paymentsWords.takebacks}
        items={takebacks}
        keyOf={({ payer }, at) => `${at} ${payer ?? ""}`}
        show={({ payer, received, amount, line, notes, place }) => (
          <OverviewLine
            title={joined(payer ?? paymentsWords.noName, received === undefined ? undefined : usDate(received))}
            notes={said(line && lineShown(line), notes)}
            numbers={[usd(amount)]}
            act={goTo(place ?? line?.place)}
          />
        )}
      />
    </>
  );
};
