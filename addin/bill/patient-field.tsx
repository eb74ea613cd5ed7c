import type { SuperbillPatient } from "../../billing/tasks/superbills";
import { folded } from "../../billing/values/folded";
import { TypedChoice } from "../look/typed-choice";
import { billWords } from "../words/bill-words";
import type { Who } from "./bill-form";
import { patientLabel } from "./patient-label";

/** A longer list nobody reads; typing narrows it. */
const MOST_SHOWN = 50;

/** No Patient ID: they have letters or digits. */
const EVERYBODY = "*";

interface Props {
  readonly patients: readonly SuperbillPatient[];
  readonly names: ReadonlyMap<string, string>;
  readonly who: Who | undefined;
  readonly choose: (who: Who) => void;
}

/** One of the patients with visits on these dates, found by name or ID, or all of them. */
export const PatientField = ({ patients, names, who, choose }: Props) => {
  const everybody = { key: EVERYBODY, text: billWords.everybody(patients.length) };
  const found = (typed: string): readonly SuperbillPatient[] => {
    const sought = folded(typed);
    return patients.filter(({ patient, name }) => folded(patientLabel(patient, name)).includes(sought) || folded(patient).includes(sought));
  };
  const isEverybodyShown = (typed: string): boolean => patients.length > 0 && folded(everybody.text).includes(folded(typed));
  const chosen = who?.is === "one" ? { key: who.patient, text: patientLabel(who.patient, names.get(who.patient)) } : who && everybody;
  return (
    <TypedChoice
      label={billWords.patient}
      hint={billWords.patientHint}
      chosen={chosen}
      choices={(typed) => [
        ...(isEverybodyShown(typed) ? [everybody] : []),
        ...found(typed)
          .slice(0, MOST_SHOWN)
          .map(({ patient, name }) => ({ key: patient, text: patientLabel(patient, name) })),
      ]}
      remark={(typed) => {
        const count = found(typed).length;
        if (count > MOST_SHOWN) return billWords.morePatients(count - MOST_SHOWN);
        return count === 0 && !isEverybodyShown(typed) ? billWords.nobody : undefined;
      }}
      choose={(key) => choose(key === EVERYBODY ? { is: "all" } : { is: "one", patient: key })}
    />
  );
};
