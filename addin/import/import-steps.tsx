import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usDate } from "../../billing/values/calendar-date";
import type { ImportPlan } from "../check/money-questions";
import { FilePicker } from "../look/file-picker";
import { importWords } from "../words/import-words";
import { NeedsYouList } from "./needs-you-list";
import { QuestionForm } from "./question-form";
import { ReadAsField } from "./read-as-field";
import { SourceCounts } from "./source-counts";
import { rowsAdded, type ImportControl } from "./use-import";

const useStyles = makeStyles({
  steps: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  step: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  file: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalXS },
  whole: { flexBasis: "100%" },
  said: { whiteSpace: "normal", paddingBlock: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  button: { alignSelf: "flex-start" },
});

interface Props {
  readonly control: ImportControl;
  readonly isBehind: boolean;
  /** How what is added can be taken back. */
  readonly wayBack: string;
}

const ACCEPT = ".csv,.tsv,.txt,.xlsx,.xlsm,.835,.edi,.ofx,.qfx";

const daysIn = ({ days }: ImportPlan): string => (days ? importWords.span(usDate(days.from), usDate(days.to)) : "");

/** What a sentence of refusal or a hint looks like. */
const Said = ({ sentences, isError = false }: { readonly sentences: readonly string[]; readonly isError?: boolean }) => {
  const styles = useStyles();
  return sentences.map((sentence) => (
    <MessageBar key={sentence} intent={isError ? "error" : "warning"} layout="multiline">
      <MessageBarBody className={styles.said}>{sentence}</MessageBarBody>
    </MessageBar>
  ));
};

/** Which files, and what they look like. */
const FileStep = ({ control: { files, said, plan, take, remove, say } }: Pick<Props, "control">) => {
  const styles = useStyles();
  const [isDoubted, setDoubted] = useState(false);
  const sources = plan?.report.sources ?? [];
  const hasQuestions = (plan?.report.questions.length ?? 0) > 0;
  const canBeOther = hasQuestions || sources.some(({ headerRow }) => headerRow !== undefined);
  const isAsked = isDoubted || hasQuestions || said.table !== undefined || said.preset !== undefined;
  return (
    <section className={styles.step} aria-label={importWords.step(1, importWords.steps[0])}>
      <h3 className={styles.title}>{importWords.step(1, importWords.steps[0])}</h3>
      <FilePicker
        label={importWords.choose}
        notes={[importWords.drop, importWords.kinds, importWords.memory]}
        accept={ACCEPT}
        isMany
        onFiles={take}
      />
      {files.map((file) => (
        <div key={file.id} className={styles.file}>
          <Text size={200} weight="semibold">
            {file.name}
          </Text>
          <Button size="small" aria-label={importWords.removeOf(file.name)} onClick={() => remove(file)}>
            {importWords.remove}
          </Button>
          {plan &&
            sources
              .filter((source) => source.file === file.name)
              .map((source, at) => (
                <span key={at} className={styles.whole}>
                  <Text size={200} block>
                    {importWords.looksLike(source.looksLike)}
                  </Text>
                  <Text size={200}>{importWords.rows(source.rows, sources.length === 1 ? daysIn(plan) : "")}</Text>
                </span>
              ))}
        </div>
      ))}
      {plan && canBeOther && !isAsked && (
        <Button size="small" className={styles.button} onClick={() => setDoubted(true)}>
          {importWords.notThat}
        </Button>
      )}
      {plan && isAsked && <ReadAsField said={said} plan={plan} say={say} />}
    </section>
  );
};

/** What would happen to every row, before anything does. */
const WhatStep = ({ control: { files, said, say }, plan }: Pick<Props, "control"> & { readonly plan: ImportPlan }) => {
  const styles = useStyles();
  const { report, headers } = plan;
  return (
    <section className={styles.step} aria-label={importWords.step(2, importWords.steps[1])}>
      <h3 className={styles.title}>{importWords.step(2, importWords.steps[1])}</h3>
      <div aria-live="polite">
        <SourceCounts report={report} name={({ file }) => (files.length > 1 ? file : undefined)} />
      </div>
      {report.questions.map((question) => (
        <QuestionForm
          key={`${question.file} ${question.sheet}`}
          question={question}
          headers={headers}
          mapped={said.mapped}
          say={(mapped) => say({ mapped })}
        />
      ))}
      {report.needsYou.length > 0 && <NeedsYouList rows={report.needsYou} />}
    </section>
  );
};

const addingMeans = (plan: ImportPlan, wayBack: string): readonly string[] => {
  if (rowsAdded(plan) > 0) return [importWords.where, wayBack];
  return [plan.report.questions.length > 0 ? importWords.answerFirst : importWords.nothingNew];
};

/** The three steps below each other: what is chosen, what would happen, and what adding it means. */
export const ImportSteps = ({ control, isBehind, wayBack }: Props) => {
  const styles = useStyles();
  const { files, plan, sentence, done } = control;
  const lacking = (plan?.report.lacking ?? []).map((one) => importWords.lacking(one.sheet, one.headers));
  if (done)
    return (
      <div aria-live="polite">
        <Text>{done.said}</Text>
      </div>
    );
  return (
    <div className={styles.steps}>
      <FileStep control={control} />
      <Said isError sentences={[...(sentence === undefined ? [] : [sentence]), ...(plan?.unreadable ?? [])]} />
      {files.length > 0 && !plan && sentence === undefined && <Text size={200}>{importWords.reading}</Text>}
      {plan && <WhatStep control={control} plan={plan} />}
      {plan && (
        <section className={styles.step} aria-label={importWords.step(3, importWords.steps[2])}>
          <h3 className={styles.title}>{importWords.step(3, importWords.steps[2])}</h3>
          <Said sentences={[...lacking, ...(isBehind ? [importWords.behind] : [])]} />
          {addingMeans(plan, wayBack).map((sentence) => (
            <Text key={sentence} size={200}>
              {sentence}
            </Text>
          ))}
          {plan.toMatch.length > 0 && <Text size={200}>{importWords.matchFirstWhat}</Text>}
        </section>
      )}
    </div>
  );
};
