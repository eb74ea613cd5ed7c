import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { claimsheet, temporaryFolder } from "./run-program";

const at = temporaryFolder();
const template = (name: string): Buffer => readFileSync(join(__dirname, "../../templates", name));

test("init makes the blank clinic, init --sample the invented one", async () => {
  expect((await claimsheet("init", at("blank.xlsx"))).stdout).toBe(`${at("blank.xlsx")}\n`);
  expect((await claimsheet("init", at("sample.xlsx"), "--sample")).code).toBe(0);
  expect(readFileSync(at("blank.xlsx")).equals(template("blank-clinic.xlsx"))).toBe(true);
  expect(readFileSync(at("sample.xlsx")).equals(template("sample-clinic.xlsx"))).toBe(true);
});

test("what is there is left as it is, unless --force says otherwise", async () => {
  writeFileSync(at("mine.xlsx"), "precious");
  const refused = await claimsheet("init", at("mine.xlsx"));
  expect(refused.code).toBe(4);
  expect(refused.stdout).toBe("");
  expect(refused.stderr).toContain("--force");
  expect(readFileSync(at("mine.xlsx"), "utf8")).toBe("precious");
  expect((await claimsheet("init", at("mine.xlsx"), "--force")).code).toBe(0);
  expect(statSync(at("mine.xlsx")).size).toBeGreaterThan(1000);
});

test("the blank clinic is checked without a fault and nothing temporary is left", async () => {
  await claimsheet("init", at("fresh.xlsx"));
  const { stderr } = await claimsheet("check", at("fresh.xlsx"));
  expect(stderr).not.toContain("fault of ClaimSheet");
  expect(readdirSync(dirname(at("x"))).sort()).toEqual(["blank.xlsx", "fresh.xlsx", "mine.xlsx", "sample.xlsx"]);
});
