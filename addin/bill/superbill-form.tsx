import { Checkbox, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { Fragment, useCallback, useMemo } from "react";
import type { CheckOutcome } from "../check/job";
import type { CellAction } from "../screens/cell-action";
import { billWords } from "../words/bill-words";
import { emptyForm, monthsOf, spanInName, type BillForm } from "./bill-form";
import type { Billing } from "./billing";
import { templateBytes } from "./chosen-template";
import { LineList } from "./line-list";
import { MakeSection } from "./make-section";
import { MissingList } from "./missing-list";
import { NotesSection } from "./notes-section";
import { PatientField } from "./patient-field";
import { SpanFields } from "./span-fields";
import { superbillFile } from "./superbill-file";
import { TemplateField } from "./template-field";
import { useMaking } from "./use-making";
import { useSuperbills, type Superbills } from "./use-superbills";
import { useWishedRow } from "./use-wished-row";

const useStyles = makeStyles({
  form: { maxWidth: "640px", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  said: { whiteSpace: "normal", paddingBlock: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  // An ID broken at its hyphen is hard to read.
  whole: { whiteSpace: "nowrap" },
  notes: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
});

interface PartProps {
  readonly form: BillForm;
  readonly superbills: Superbills;
  readonly change: (part: Partial<BillForm>) => void;
}

/** One patient's visits, each to be ticked. */
const OnePatient = ({ form, superbills: { drafted }, change }: PartProps) => {
  const styles = useStyles();
  const lines = drafted[0]?.draft.lines ?? [];
  if (lines.length === 0) return null;
  return (
    <section aria-label={billWords.visits}>
      <h2 className={styles.title}>{billWords.visits}</h2>
      <LineList lines={lines} tick={(key, isOn) => change({ ticked: { ...form.ticked, [key]: isOn } })} />
    </section>
  );
};

/** Everybody with visits: who is left out, and the visits that wait for something. */
const ManyPatients = ({ form, superbills: { patients, plan }, change }: PartProps) => {
  const styles = useStyles();
  const held = patients.reduce((count, patient) => count + patient.held, 0);
  return (
    <div className={styles.notes}>
      {held > 0 && (
        <Checkbox
          label={billWords.heldVisits(held)}
          checked={form.includeHeld}
          onChange={(_, { checked }) => change({ includeHeld: checked === true })}
        />
      )}
      {plan.leftOut.map(({ why, patients: left }) => (
        <Text key={why} size={200}>
          {why}
          {left.map((patient, at) => (
            <Fragment key={patient}>
              {" "}
              <span className={styles.whole}>
                {patient}
                {at < left.length - 1 ? "," : "."}
              </span>
            </Fragment>
          ))}
        </Text>
      ))}
    </div>
  );
};

interface Props {
  readonly outcome: CheckOutcome;
  readonly billing: Billing;
  readonly cellAction: CellAction;
  readonly isBehind: boolean;
}

/** Whose visits, which, on what template; what is missing; and the button that makes it. */
export const SuperbillForm = ({ outcome, billing, cellAction, isBehind }: Props) => {
  const styles = useStyles();
  const first = useMemo(() => emptyForm(outcome), [outcome]);
  const form = useMemo(() => ({ ...first, ...billing.form }), [billing.form, first]);
  const making = useMaking(billing);
  const { change: keep } = billing;
  const { forget } = making;
  const change = useCallback(
    (part: Partial<BillForm>) => {
      keep(part);
      forget();
    },
    [forget, keep],
  );
  const superbills = useSuperbills(billing, form, outcome, isBehind);
  const wishedSaid = useWishedRow(billing, change);
  const { typed, patients, plan, sentence } = superbills;
  const isMany = form.who?.is === "all";
  const make = (): void => {
    if (!typed.span) return;
    const inName = spanInName(typed.span);
    const { wishes } = plan;
    void making.make(async (onCounted) => {
      const template = await templateBytes(form, () => billing.standardTemplate("superbill"));
      return superbillFile(await billing.ask("superbills", { wishes, issuedOn: outcome.report.today, template }, onCounted), inName);
    }, wishes.length);
  };
  return (
    <div className={styles.form}>
      {wishedSaid !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.said}>{wishedSaid}</MessageBarBody>
        </MessageBar>
      )}
      <PatientField patients={patients} names={outcome.report.patientNames} who={form.who} choose={(who) => change({ who })} />
      <SpanFields from={form.from} to={form.to} typed={typed} months={monthsOf(outcome)} choose={change} />
      {sentence !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody className={styles.said}>{sentence}</MessageBarBody>
        </MessageBar>
      )}
      {isMany ? (
        <ManyPatients form={form} superbills={superbills} change={change} />
      ) : (
        <OnePatient form={form} superbills={superbills} change={change} />
      )}
      <TemplateField
        form={form}
        standard={billWords.standard}
        tryOut={(bytes) => billing.ask("superbillTemplate", bytes)}
        choose={change}
      />
      <Checkbox label={billWords.showPaid} checked={form.showPaid} onChange={(_, { checked }) => change({ showPaid: checked === true })} />
      {superbills.drafted.length > 0 && <MissingList gaps={plan.gaps} cellAction={cellAction} />}
      <NotesSection title={billWords.goodToKnow} notes={plan.notes} />
      <MakeSection
        label={billWords.make(isMany ? 2 : 1)}
        sum={plan.sum}
        whyNot={plan.whyNot}
        isOff={plan.wishes.length === 0}
        progress={billWords.progress}
        control={making}
        onMake={make}
      />
    </div>
  );
};
