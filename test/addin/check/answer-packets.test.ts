import { readFileSync } from "node:fs";
import { answerTo } from "../../../addin/check/answer-question";
import type { QuestionName, Questions, Question } from "../../../addin/check/questions";
import type { CheckedWorkbook } from "../../../billing/tasks/check-workbook";
import type { Rows } from "../../clinics/clinic-with";
import { ABOUT_CLAIM, clinicFor } from "../../billing/documents/packet/packet-of";
import { checked, day, TODAY } from "../../billing/documents/superbill/superbill-of";
import { readWorkbook } from "../../../files/xlsx/read-workbook";

const file = (name: string): Uint8Array => new Uint8Array(readFileSync(`templates/${name}.xlsx`));
const CLINIC = clinicFor("commercial");

const asker =
  (before: CheckedWorkbook) =>
  async <Name extends QuestionName>(name: Name, asked: Questions[Name]["asked"]) =>
    (await answerTo({ name, asked } as Question, before, () => undefined)) as Questions[Name]["answer"];
const askOf = (rows: Rows) => asker(checked(rows));

test("a claim without a line is not offered", async () => {
  const ask = askOf({
    ...CLINIC,
    Claims: [...(CLINIC["Claims"] ?? []), { claimNumber: "C-0999", patient: "P-0042", payer: "Evergreen Health" }],
  });
  expect((await ask("packetClaims", "all")).map(({ claim, lines }) => [claim, lines])).toEqual([["C-0118", 2]]);
});

test("what only a person can know may be enclosed; what the workbook must say may not", async () => {
  const shown = await askOf(CLINIC)("packetDraft", ABOUT_CLAIM);
  expect(shown?.enclosable).toContain("treatment-plan");
  expect(shown?.enclosable).not.toContain("claim-form");
  expect(await askOf(CLINIC)("packetDraft", { about: { claim: "C-0404" } })).toBeUndefined();
});

test("a packet is made without the sheets that it does not need, and says how many it has", async () => {
  const ask = askOf(CLINIC);
  const made = await ask("packet", { wish: ABOUT_CLAIM, template: file("packet"), issuedOn: TODAY });
  const names = readWorkbook(made.bytes).sheets.map(({ name }) => name);
  expect(names).toHaveLength(made.sheets);
  expect(names.length).toBeLessThan(readWorkbook(file("packet")).sheets.length);
  expect(made.draft.fileName).toBe("Packet C-0118");
  await expect(ask("packet", { wish: { about: { claim: "C-0404" } }, template: file("packet"), issuedOn: TODAY })).rejects.toThrow(
    /no such claim/,
  );
});

test("another document's template is refused", async () => {
  expect(await askOf(CLINIC)("packetTemplate", file("packet"))).toBe("fits");
  await expect(askOf(CLINIC)("packetTemplate", file("superbill"))).rejects.toThrow(/Packet\./);
});

test("what marking as sent writes is named by sheet and header, for a claim and for lines without one", async () => {
  const sending = { sentOn: day("2026-11-20"), sentBy: "Mail", when: TODAY } as const;
  const marked = await askOf(CLINIC)("markAsSent", { about: ABOUT_CLAIM.about, sending });
  expect(marked?.written).toEqual([
    { sheet: "Claims", headers: ["Sent on", "Sent by", "Status", "Follow up on"] },
    { sheet: "Visits", headers: ["Status"] },
  ]);
  const about = { patient: "P-0042", from: day("2026-10-01"), to: TODAY };
  const added = await askOf({ ...CLINIC, Claims: [], Visits: [{}] })("markAsSent", { about, sending });
  expect(added?.written).toEqual([
    { sheet: "Visits", headers: ["Claim #", "Status"] },
    {
      sheet: "Claims",
      headers: expect.arrayContaining(["Claim #", "Patient", "Payer", "Billed", "Sent on", "Sent by", "Status"]) as unknown,
    },
  ]);
  expect(added?.lacking).toEqual([]);
});
