import { fuzzCsv } from "../../../../scripts/dev/fuzz/fuzz-csv";
import { fuzzOfx } from "../../../../scripts/dev/fuzz/fuzz-ofx";
import { fuzzXlsx } from "../../../../scripts/dev/fuzz/fuzz-xlsx";

test.each([
  ["exports", fuzzCsv],
  ["bank statements", fuzzOfx],
  ["workbooks", fuzzXlsx],
])("odd %s for a moment, always the same ones", (_, fuzzing) => {
  const { files, broken } = fuzzing(1, 20_261_123);
  expect(broken).toBeUndefined();
  expect(files).toBeGreaterThan(10);
});
