import { Button, Text } from "@fluentui/react-components";
import { Panel } from "../look/panel";
import { mendingWords } from "../words/mending-words";

interface Props {
  readonly action: string;
  readonly sentence: string;
  readonly onGoAhead: () => void;
  readonly onCancel: () => void;
}

/** Said once, before the first change that Ctrl+Z will not take back. */
export const WarningPanel = ({ action, sentence, onGoAhead, onCancel }: Props) => (
  <Panel
    title={mendingWords.warnTitle(action)}
    onCancel={onCancel}
    buttons={
      <>
        <Button onClick={onCancel}>{mendingWords.cancel}</Button>
        <Button onClick={onGoAhead}>{action}</Button>
      </>
    }
  >
    <Text>{sentence}</Text>
  </Panel>
);
