import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { DocumentGap } from "../../billing/documents/gap";
import { useAnnounce } from "../look/live-region";
import type { CellAction } from "../screens/cell-action";
import { billWords } from "../words/bill-words";

interface Props {
  readonly gap: Pick<DocumentGap, "item" | "place">;
  readonly cellAction: CellAction;
}

/** The way to the cell of what is missing; nothing where there is no cell for it yet. */
export const GoToGap = ({ gap: { item, place }, cellAction }: Props) => {
  const announce = useAnnounce();
  const [said, setSaid] = useState<string>();
  if (!place) return null;
  const go = async (): Promise<void> => {
    const sentence = await cellAction.act(place);
    setSaid(sentence);
    if (sentence !== undefined) announce(sentence);
  };
  return (
    <>
      <Button size="small" aria-label={billWords.goTo(cellAction.label, item)} onClick={() => void go()}>
        {cellAction.label}
      </Button>
      {said !== undefined && <Text size={200}>{said}</Text>}
    </>
  );
};
