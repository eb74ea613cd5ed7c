import type { AnyRule } from "../../../billing/rules/define-rule";
import { WRITTEN_BY_A_TOOL, markdownPage, type Page } from "./page";
import { sampleBlock } from "./rule-pages";
import type { Sample } from "./samples";

const INTRO =
  "Everything ClaimSheet says, to proof-read in ten minutes: for each rule the first failing case of its tests, as the command line prints it.";

/** docs/findings-gallery.md */
export const galleryPage = (shown: readonly { readonly rule: AnyRule; readonly sample: Sample }[]): Page => ({
  file: "docs/findings-gallery.md",
  text: markdownPage(
    WRITTEN_BY_A_TOOL,
    "# The findings gallery",
    INTRO,
    ...shown.flatMap(({ rule, sample }) => [`## [${rule.id}](rules/${rule.id}.md)`, `Case: ${sample.name}`, sampleBlock(sample.text)]),
  ),
});
