import { rulerPage } from "../../../../billing/documents/cms1500/ruler";
import { drawn } from "./drawn-page";

test("an X in every box for one, the first and last line, the sums, and a scale above and below", () => {
  const page = drawn(rulerPage());
  expect(page[7]).toBe(`X      X      X        X      X       X     X    ${"0".repeat(29)}`);
  expect(page[43]).toBe("00 00 00 00 00 00                                00000 00          0000000000");
  expect(page[53]).toBe(page[43]);
  expect(page[55]).toBe("                X X                  X    X       000000 00  00000 00");
  expect(page[0]).toBe("....5....0".repeat(8).slice(0, 79));
  expect(page[62]).toBe(page[0]);
  expect(page).toHaveLength(63);
});
