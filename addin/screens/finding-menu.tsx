import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import type { Finding } from "../../billing/findings/finding";
import { fullAddress } from "../../billing/values/cell-ref";
import { copyText } from "../look/copy-text";
import { useAnnounce } from "../look/live-region";
import { checkWords, findingWords } from "../words/check-words";
import { mendingWords } from "../words/mending-words";
import type { FindingActions } from "./finding-actions";

interface Props {
  readonly finding: Finding;
  readonly actions: FindingActions;
  /** How many findings of its rule one step would mend. */
  readonly alike: number;
  readonly hasKeys: boolean;
  readonly isTabStop: boolean;
  readonly describedBy: string;
  readonly isExplained: boolean;
  readonly onExplain: (isExplained: boolean) => void;
}

/** The finding as one line for a note or a message: the place, what is there, what to do. No name. */
const asText = (finding: Finding): string => `${fullAddress(finding.sheet, finding.cell)}  ${finding.message} ${finding.remedy}`;

export const FindingMenu = ({ finding, actions, alike, hasKeys, isTabStop, describedBy, isExplained, onExplain }: Props) => {
  const announce = useAnnounce();
  const { payer } = finding;
  const copy = async () => announce((await copyText(asText(finding))) ? checkWords.copied : checkWords.notCopied);
  const key = (name: string) => (hasKeys ? { secondaryContent: name } : {});
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
          {finding.fixes.map((fix, at) => (
            <MenuItem key={fix.label} {...(at === 0 ? key("F") : {})} onClick={() => actions.fix(finding, fix)}>
              {fix.label}
            </MenuItem>
          ))}
          {alike > 1 && finding.fixes.length === 1 && (
            <MenuItem onClick={() => actions.askFixAll(finding)}>{mendingWords.fixAll(alike)}</MenuItem>
          )}
          <MenuItem {...key("I")} onClick={() => actions.askIgnore(finding)}>
            {mendingWords.ignore}
          </MenuItem>
          {payer !== undefined && (
            <MenuItem onClick={() => actions.askSwitchOff(finding, payer)}>{mendingWords.switchOffAsked(payer)}</MenuItem>
          )}
          <MenuItem {...key("E")} onClick={() => onExplain(!isExplained)}>
            {isExplained ? findingWords.hideExplanation : findingWords.explain}
          </MenuItem>
          <MenuItem onClick={() => actions.choose({ chose: "rule", rule: finding.rule })}>{findingWords.showKind}</MenuItem>
          <MenuItem onClick={() => void copy()}>{findingWords.copy}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
};
