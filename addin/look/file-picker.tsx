import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useId, useState, type DragEvent } from "react";

const useStyles = makeStyles({
  target: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  over: { backgroundColor: tokens.colorBrandBackground2 },
  input: { maxWidth: "100%", font: "inherit", color: "inherit", minHeight: "32px" },
});

interface Props {
  readonly label: string;
  /** Below the input. */
  readonly notes: readonly string[];
  /** ".xlsx,.csv". */
  readonly accept: string;
  readonly isMany?: boolean;
  /** Never without a file. */
  readonly onFiles: (files: readonly File[]) => void;
}

/** A file input by its own name, and a place to drop files. */
export const FilePicker = ({ label, notes, accept, isMany = false, onFiles }: Props) => {
  const styles = useStyles();
  const id = useId();
  const [isOver, setOver] = useState(false);
  const take = (list: FileList | readonly File[] | null): void => {
    const files = [...(list ?? [])].slice(0, isMany ? undefined : 1);
    if (files.length > 0) onFiles(files);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  const over = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div className={mergeClasses(styles.target, isOver && styles.over)} onDrop={drop} onDragOver={over} onDragLeave={() => setOver(false)}>
      <label htmlFor={id}>
        <Text weight="semibold">{label}</Text>
      </label>
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={isMany}
        className={styles.input}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // The same file may be chosen again after it was saved anew.
          currentTarget.value = "";
        }}
      />
      {notes.map((note) => (
        <Text key={note} size={200}>
          {note}
        </Text>
      ))}
    </div>
  );
};
