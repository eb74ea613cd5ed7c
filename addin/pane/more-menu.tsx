import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { paneWords } from "../words/pane-words";

export interface MoreItem {
  readonly label: string;
  readonly act: () => void;
  readonly isOff?: boolean;
}

/** What is needed less often than the four screens. */
export const MoreMenu = ({ items }: { readonly items: readonly MoreItem[] }) => (
  <Menu positioning={{ autoSize: true, position: "below", align: "end" }}>
    <MenuTrigger disableButtonEnhancement>
      <Button size="small" appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={paneWords.more} />
    </MenuTrigger>
    <MenuPopover>
      <MenuList>
        {items.map(({ label, act, isOff }) => (
          <MenuItem key={label} disabled={isOff === true} onClick={act}>
            {label}
          </MenuItem>
        ))}
      </MenuList>
    </MenuPopover>
  </Menu>
);
