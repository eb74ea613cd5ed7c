import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Workbook } from "../../billing/workbook/workbook";
import type { MappedHeader } from "../office/write-mapping";
import { checkWords } from "../words/check-words";
import { columnWords } from "../words/column-words";
import { guessedChoices, tableDescribed, theirSheets, type SheetChoice, type TheirSheet } from "./column-choices";
import { SheetColumns } from "./sheet-columns";

const useStyles = makeStyles({
  title: { margin: 0 },
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, alignItems: "stretch" },
});

const choiceFor = (sheet: TheirSheet, table: string | undefined): SheetChoice => {
  const description = table === undefined ? undefined : tableDescribed(table);
  return { table, columns: description ? guessedChoices(description, sheet) : {} };
};

const asMapped = (sheet: TheirSheet, { table, columns }: SheetChoice): readonly MappedHeader[] =>
  table === undefined
    ? []
    : Object.entries(columns).map(([ourColumn, theirHeader]) => ({ table, ourColumn, sheet: sheet.name, theirHeader }));

interface Props {
  readonly read: () => Promise<Workbook>;
  readonly save: (mapped: readonly MappedHeader[], workbook: Workbook) => Promise<void>;
}

type Found = { readonly workbook: Workbook; readonly sheets: readonly TheirSheet[] };

/** Which of the clinic's own columns stand for ours. */
export const OwnColumnsScreen = ({ read, save }: Props) => {
  const styles = useStyles();
  const [found, setFound] = useState<Found>();
  const [choices, setChoices] = useState<readonly SheetChoice[]>([]);
  const [said, setSaid] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const sayWhy = (error: unknown): void => setSaid(error instanceof Error ? error.message : checkWords.fault);

  useEffect(() => {
    let isGone = false;
    read().then((workbook) => {
      const sheets = theirSheets(workbook);
      if (isGone) return;
      setFound({ workbook, sheets });
      setChoices(sheets.map((sheet) => choiceFor(sheet, sheet.table)));
    }, sayWhy);
    return () => {
      isGone = true;
    };
  }, [read]);

  if (!found) return <Text>{said ?? columnWords.reading}</Text>;
  if (found.sheets.length === 0) return <Text>{columnWords.none}</Text>;
  const change = (at: number, choice: SheetChoice): void => setChoices(choices.map((before, place) => (place === at ? choice : before)));
  const mapped = found.sheets.flatMap((sheet, at) => asMapped(sheet, choices[at] ?? choiceFor(sheet, undefined)));
  const use = (): void => {
    setBusy(true);
    setSaid(undefined);
    save(mapped, found.workbook)
      .catch(sayWhy)
      .finally(() => setBusy(false));
  };
  return (
    <div className={styles.screen}>
      <Subtitle2 as="h2" className={styles.title}>
        {columnWords.title}
      </Subtitle2>
      <Text size={200}>{columnWords.intro}</Text>
      {found.sheets.map((sheet, at) => (
        <SheetColumns
          key={sheet.name}
          sheet={sheet}
          choice={choices[at] ?? choiceFor(sheet, undefined)}
          onTable={(table) => change(at, choiceFor(sheet, table))}
          onColumns={(columns) => change(at, { table: choices[at]?.table, columns })}
        />
      ))}
      <Button appearance="primary" disabledFocusable={isBusy || mapped.length === 0} onClick={use}>
        {columnWords.use}
      </Button>
      {said !== undefined && <Text role="alert">{said}</Text>}
    </div>
  );
};
