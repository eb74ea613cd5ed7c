import { Combobox, Field, makeStyles, Option } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { SuperbillPatient } from "../../billing/tasks/superbills";
import { folded } from "../../billing/values/folded";
import { billWords } from "../words/bill-words";
import type { Who } from "./bill-form";

const useStyles = makeStyles({
  box: { minWidth: 0, width: "100%", "& input": { minWidth: 0 } },
  list: { maxHeight: "50vh" },
});

/** A longer list nobody reads; typing narrows it. */
const MOST_SHOWN = 50;

/** No Patient ID: they have letters or digits. */
const EVERYBODY = "*";

const labelOf = (patient: string, name: string | undefined): string =>
  [name, patient].filter((part) => part !== undefined && part !== "").join(" \u00B7 ");

interface Props {
  readonly patients: readonly SuperbillPatient[];
  readonly names: ReadonlyMap<string, string>;
  readonly who: Who | undefined;
  readonly choose: (who: Who) => void;
}

/** One of the patients with visits on these dates, found by name or ID, or all of them. */
export const PatientField = ({ patients, names, who, choose }: Props) => {
  const styles = useStyles();
  /** Undefined while nobody types. */
  const [typed, setTyped] = useState<string>();
  const everybody = billWords.everybody(patients.length);
  const found = useMemo(() => {
    const sought = folded(typed ?? "");
    return patients.filter(({ patient, name }) => folded(labelOf(patient, name)).includes(sought) || folded(patient).includes(sought));
  }, [patients, typed]);
  const shown = who === undefined ? "" : who.is === "all" ? everybody : labelOf(who.patient, names.get(who.patient));
  const isEverybodyShown = typed === undefined || typed === "" || folded(everybody).includes(folded(typed));
  const more = found.length - MOST_SHOWN;
  return (
    <Field label={billWords.patient}>
      <Combobox
        className={styles.box}
        size="small"
        placeholder={billWords.patientHint}
        positioning={{ autoSize: true }}
        listbox={{ className: styles.list }}
        value={typed ?? shown}
        selectedOptions={who === undefined ? [] : [who.is === "all" ? EVERYBODY : who.patient]}
        onChange={({ target }) => setTyped(target.value)}
        onOpenChange={(_, { open }) => {
          if (!open) setTyped(undefined);
        }}
        onBlur={() => setTyped(undefined)}
        onOptionSelect={(_, { optionValue }) => {
          setTyped(undefined);
          if (optionValue !== undefined) choose(optionValue === EVERYBODY ? { is: "all" } : { is: "one", patient: optionValue });
        }}
      >
        {isEverybodyShown && patients.length > 0 && (
          <Option value={EVERYBODY} text={everybody}>
            {everybody}
          </Option>
        )}
        {found.slice(0, MOST_SHOWN).map(({ patient, name }) => (
          <Option key={patient} value={patient} text={labelOf(patient, name)}>
            {labelOf(patient, name)}
          </Option>
        ))}
        {more > 0 && (
          <Option key="more" value="" text="" disabled>
            {billWords.morePatients(more)}
          </Option>
        )}
        {found.length === 0 && !isEverybodyShown && (
          <Option key="nobody" value="" text="" disabled>
            {billWords.nobody}
          </Option>
        )}
      </Combobox>
    </Field>
  );
};
