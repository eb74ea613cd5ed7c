import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import type { Finding } from "../../billing/findings/finding";
import { fullAddress } from "../../billing/values/cell-ref";
import type { ListChoice } from "../check/shown-findings";
import { copyText } from "../look/copy-text";
import { useAnnounce } from "../look/live-region";
import { checkWords, findingWords } from "../words/check-words";

interface Props {
  readonly finding: Finding;
  readonly isTabStop: boolean;
  readonly describedBy: string;
  readonly isExplained: boolean;
  readonly onExplain: (isExplained: boolean) => void;
  readonly choose: (choice: ListChoice) => void;
}

/** The finding as one line for a note or a message: the place, what is there, what to do. No name. */
const asText = (finding: Finding): string => `${fullAddress(finding.sheet, finding.cell)}  ${finding.message} ${finding.remedy}`;

export const FindingMenu = ({ finding, isTabStop, describedBy, isExplained, onExplain, choose }: Props) => {
  const announce = useAnnounce();
  const copy = async () => announce((await copyText(asText(finding))) ? checkWords.copied : checkWords.notCopied);
  const explain = () => onExplain(!isExplained);
  return (
    <Menu positioning={{ autoSize: true, position: "below", align: "end" }}>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          tabIndex={isTabStop ? 0 : -1}
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={findingWords.more}
          aria-describedby={describedBy}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem secondaryContent="E" onClick={explain}>
            {isExplained ? findingWords.hideExplanation : findingWords.explain}
          </MenuItem>
          <MenuItem onClick={() => choose({ chose: "rule", rule: finding.rule })}>{findingWords.showKind}</MenuItem>
          <MenuItem onClick={() => void copy()}>{findingWords.copy}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
};
