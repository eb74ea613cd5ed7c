import { readFile } from "node:fs/promises";
import { readClinic } from "../../files/xlsx/read-clinic";
import { readWorkbook } from "../../files/xlsx/read-workbook";
import { withChromium } from "../support/chromium";
import { bytesOf, openBuilt, openPageWithSample, SAMPLE, says, type Built } from "./built-pages";

/** A browser on a busy machine takes its time. */
jest.setTimeout(180_000);

withChromium("the page's checked copy", () => {
  let built: Built;
  beforeAll(async () => {
    built = await openBuilt();
  });
  afterAll(() => built.close());

  test("in the checked copy exactly the accepted cells differ from the file", async () => {
    const page = await built.browser.newPage({ viewport: { width: 1000, height: 900 } });
    await page.goto(`${built.site.url}/app.html`);
    await page.getByLabel("Choose a workbook").setInputFiles(SAMPLE);
    await page.getByRole("button", { name: "Set charge $180.00", exact: true }).click();
    const accepted = page.getByRole("region", { name: "Accepted fixes" });
    await accepted.getByText("1 change accepted.", { exact: false }).waitFor();
    const place = /Visits row (\d+), Charge/.exec(await accepted.innerText());
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download the checked copy" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("sample-clinic - checked.xlsx");
    await says(page, "sample-clinic - checked.xlsx is in your downloads. Your own file stays as it is.");
    const cellsIn = (bytes: Uint8Array): ReadonlyMap<string, unknown> =>
      new Map(
        readWorkbook(bytes).sheets.flatMap(({ name, rows }) =>
          rows.flatMap(({ row, cells }) => cells.map((cell, column) => [`${name} row ${row} column ${column}`, cell] as const)),
        ),
      );
    const [before, after] = [cellsIn(await readFile(SAMPLE)), cellsIn(await bytesOf(download))];
    const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
      (cell) => JSON.stringify(before.get(cell) ?? null) !== JSON.stringify(after.get(cell) ?? null),
    );
    expect(differing).toEqual([expect.stringMatching(new RegExp(`^Visits row ${place?.[1]} column \\d+$`))]);
    expect(after.get(differing[0]!)).toBe(180);
    await page.close();
  });

  test("what was ignored on the page is a row of Ignored in the copy, and stays ignored when the copy is checked", async () => {
    const { page } = await openPageWithSample(built);
    const rowsOf = (bytes: Uint8Array): number => readClinic(bytes).sheets.find(({ name }) => name === "Ignored")?.rows.length ?? 0;
    const finding = page.getByRole("region", { name: "Findings" }).getByRole("listitem").first();
    const words = await finding.innerText();
    await finding.getByRole("button", { name: "More actions" }).click();
    await page.getByRole("menuitem", { name: /^Ignore/ }).press("Enter");
    await page.getByRole("combobox", { name: "Reason" }).selectOption("Data is right here");
    await page.getByRole("button", { name: "Ignore it" }).click();
    await page.getByText("1 change accepted.", { exact: false }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download the checked copy" }).click(),
    ]);
    const copy = await bytesOf(download);
    expect(rowsOf(copy)).toBe(rowsOf(await readFile(SAMPLE)) + 1);
    await page
      .getByLabel("Choose a workbook")
      .setInputFiles({ name: "copy.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(copy) });
    await page.getByText("Checked: copy.xlsx").waitFor();
    await page.getByRole("button", { name: /^Ignored.*1/ }).waitFor();
    expect(await page.getByRole("region", { name: "Findings" }).getByRole("listitem").allInnerTexts()).not.toContain(words);
    await page.close();
  });

  test("leaving with something accepted that is in no file is asked about, and not after the download", async () => {
    const { page } = await openPageWithSample(built);
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await page.getByRole("button", { name: "Set charge $180.00", exact: true }).click();
    await page.getByRole("region", { name: "Accepted fixes" }).getByRole("listitem").waitFor();
    await page.reload({ timeout: 2000 }).catch(() => undefined);
    expect(asked).toEqual(["beforeunload"]);
    await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download the checked copy" }).click()]);
    await says(page, /is in your downloads/);
    await page.reload();
    await page.getByRole("button", { name: "Look around with sample data" }).waitFor();
    expect(asked).toEqual(["beforeunload"]);
    await page.close();
  });
});
