import { read835 } from "../../../../billing/x12/read-835";
import { fuzz835 } from "../../../../scripts/dev/fuzz/fuzz-835";
import { SAMPLES_835 } from "../../../../scripts/dev/fuzz/sample-835";

test("the remittances to start from are in order", () => {
  for (const segments of SAMPLES_835) expect(read835(`${segments.join("~")}~`, { file: "sample.835" }).problems).toEqual([]);
});

test("odd remittances for a moment, always the same ones", () => {
  const { files, broken } = fuzz835(1, 20_261_123);
  expect(broken).toBeUndefined();
  expect(files).toBeGreaterThan(50);
});
