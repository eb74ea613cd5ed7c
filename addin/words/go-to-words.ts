export const goToWords = {
  sheetIsGone: (sheet: string) => `The sheet ${sheet} is not there any more. Press Check again.`,
  sheetIsHidden: (sheet: string) => `The sheet ${sheet} is hidden. Right-click any sheet's tab, choose Unhide, then try again.`,
  rowIsHidden: (row: number) => `Row ${row} is selected, but a filter or Hide keeps it out of sight. Clear the filter to see it.`,
  columnIsHidden: (cell: string) => `${cell} is selected, but its column is hidden. Unhide the column to see it.`,
  addressCopied: (address: string) => `Copied ${address}. In Excel press F5, paste it and press Enter.`,
} as const;
