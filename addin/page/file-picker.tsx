import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useId, useState, type DragEvent } from "react";
import { pageWords } from "../words/page-words";

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

/** A file input by its own name, and a place to drop a workbook. */
export const FilePicker = ({ onFile }: { readonly onFile: (file: File) => void }) => {
  const styles = useStyles();
  const id = useId();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  const over = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div className={mergeClasses(styles.target, isOver && styles.over)} onDrop={drop} onDragOver={over} onDragLeave={() => setOver(false)}>
      <label htmlFor={id}>
        <Text weight="semibold">{pageWords.choose}</Text>
      </label>
      <input
        id={id}
        type="file"
        accept=".xlsx,.xlsm,.xltx,.xltm"
        className={styles.input}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen again after it was saved anew.
          currentTarget.value = "";
        }}
      />
      <Text size={200}>{pageWords.drop}</Text>
      <Text size={200}>{pageWords.savedFile}</Text>
    </div>
  );
};
