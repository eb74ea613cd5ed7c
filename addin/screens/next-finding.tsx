import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { checkWords } from "../words/check-words";
import type { Walk } from "./use-walk";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: "32px",
    display: "flex",
    alignItems: "center",
    justifyContent: "flex-end",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Always in reach below the list. */
export const NextFinding = ({ walk }: { readonly walk: Walk }) => {
  const styles = useStyles();
  if (walk.count === 0) return null;
  return (
    <div className={styles.bar}>
      {walk.position !== undefined && (
        <>
          <Button size="small" icon={<ChevronLeftRegular />} aria-label={checkWords.previousFinding} onClick={walk.previous} />
          <Text size={200}>{checkWords.position(walk.position + 1, walk.count)}</Text>
        </>
      )}
      <Button size="small" onClick={walk.next}>
        {checkWords.nextFinding}
      </Button>
    </div>
  );
};
