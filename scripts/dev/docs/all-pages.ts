import { columnsPage } from "./columns-page";
import { galleryPage } from "./gallery-page";
import type { Page } from "./page";
import { ruleFiles, ruleIn } from "./rule-files";
import { ruleListPage } from "./rule-list";
import { ruleIndexPage, rulePage } from "./rule-pages";
import { sampleOf } from "./samples";
import { schemaPage } from "./schema-page";

/** Everything that `npm run docs` writes. */
export const allPages = async (): Promise<readonly Page[]> => {
  const files = ruleFiles();
  const shown = await Promise.all(
    files.map(async (file) => {
      const rule = await ruleIn(file);
      return { rule, sample: await sampleOf(rule, file) };
    }),
  );
  const rules = shown.map(({ rule }) => rule);
  const pages = shown.map(({ rule, sample }) => rulePage(rule, sample.text));
  return [ruleListPage(files), ruleIndexPage(rules), ...pages, galleryPage(shown), columnsPage(), schemaPage()];
};
