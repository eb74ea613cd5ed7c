import { areasOf, WHOLE_SHEET } from "../../../addin/office/changed-areas";

const [LAST_ROW, LAST_COLUMN] = [WHOLE_SHEET.bottom, WHOLE_SHEET.right];

test.each([
  ["H2", [{ top: 2, bottom: 2, left: 7, right: 7 }]],
  ["$A$1:$C$9", [{ top: 1, bottom: 9, left: 0, right: 2 }]],
  ["'Nov visits'!A1:B2", [{ top: 1, bottom: 2, left: 0, right: 1 }]],
  ["3:5", [{ top: 3, bottom: 5, left: 0, right: LAST_COLUMN }]],
  ["C:D", [{ top: 1, bottom: LAST_ROW, left: 2, right: 3 }]],
  [
    "A1,C3:C4",
    [
      { top: 1, bottom: 1, left: 0, right: 0 },
      { top: 3, bottom: 4, left: 2, right: 2 },
    ],
  ],
  ["#REF!", [WHOLE_SHEET]],
])("%s", (address, areas) => {
  expect(areasOf(address)).toEqual(areas);
});
