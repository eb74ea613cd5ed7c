import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { claimOf, file835, lineOf, remittanceOf, type SampleClaim } from "../test/billing/x12/sample-835";

/** Two lines as payers answer them: contract, coinsurance, line number, allowed amount, a remark. */
const claim = (nth: number): SampleClaim =>
  claimOf(
    `C-${nth}`,
    ["97124", "97140"].map((code, at) =>
      lineOf(
        6_000 + (nth % 7) * 100,
        [
          ["CO", "45", 1_600],
          ["PR", "2", 880],
        ],
        { code, modifiers: ["GP"], more: [`REF*6R*V-${nth}-${at + 1}`, "AMT*B6*44", "LQ*HE*N130"] },
      ),
    ),
    { more: ["MOA***MA01", "REF*EA*77", "DTM*232*20261104", "DTM*050*20261106", "AMT*AU*88"] },
  );

/** Another number makes the file anew. */
const EDITION = 1;

/** A file with an invented remittance of as many claims, which adds up; made once in the temporary folder. */
export const remittanceFile = (claims: number): string => {
  const folder = join(tmpdir(), "claimsheet-bench");
  const file = join(folder, `remittance-${claims}-edition-${EDITION}.835`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const all = Array.from({ length: claims }, (_, at) => claim(at + 1));
  writeFileSync(`${file}.part`, file835([remittanceOf(all, [["WO", "ICN7", 2_000]])]));
  renameSync(`${file}.part`, file);
  return file;
};
