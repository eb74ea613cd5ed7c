import { readFileSync } from "node:fs";
import { join } from "node:path";
import { problemsOfManifest } from "../../../scripts/dev/check-manifest";
import { manifestProblems, type AroundManifest } from "../../../scripts/dev/manifest/manifest-problems";

const MANIFEST = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");
const sizeInName = (address: string) => {
  const size = Number(/-(\d+)\.png$/.exec(address)?.[1]);
  return [size, size] as const;
};
const AROUND: AroundManifest = {
  iconSize: sizeInName,
  functions: ["claimsheet.open", "claimsheet.check", "claimsheet.nextFinding"],
};

const without = (element: string) => MANIFEST.replace(new RegExp(`\\s*<${element}>[^<]*</${element}>|\\s*<${element} [^>]*/>`), "");

test("the manifest of this repository is in order, icons and functions included", () => {
  expect(problemsOfManifest()).toEqual([]);
});

test.each([
  ["an Id that is no GUID", MANIFEST.replace(/<Id>[^<]*/, "<Id>claimsheet"), "Id is claimsheet; it must be a GUID."],
  ["a version of one number", MANIFEST.replace(/<Version>[^<]*/, "<Version>1"), "Version is 1; it must be two to four numbers."],
  ["no provider", without("ProviderName"), "OfficeApp has no ProviderName."],
  [
    "elements in another order",
    MANIFEST.replace(/(\s*<IconUrl [^>]*>)(\s*<HighResolutionIconUrl [^>]*>)/, "$2$1"),
    "IconUrl stands too late in OfficeApp.",
  ],
  ["an element that is not known there", MANIFEST.replace("<Hosts>", "<Theme/><Hosts>"), "Theme does not belong in OfficeApp."],
  [
    "a resource that is not there",
    MANIFEST.replace('String id="Check.Tip"', 'String id="Check.Hint"'),
    "The resource Check.Tip is used but not there.",
  ],
  [
    "an http address",
    MANIFEST.replace("https://localhost:3000/icons/next-16", "http://localhost:3000/icons/next-16"),
    "http://localhost:3000/icons/next-16.png is not https.",
  ],
  [
    "a long label",
    MANIFEST.replace('DefaultValue="Next finding"', `DefaultValue="${"n".repeat(126)}"`),
    "Next.Label has 126 characters; 1 to 125 are allowed.",
  ],
  [
    "a function without code",
    MANIFEST.replace("claimsheet.check<", "claimsheet.chek<"),
    "The ribbon calls claimsheet.chek; no code is associated with it.",
  ],
  [
    "a ribbon icon that lacks a size",
    MANIFEST.replace(/<bt:Image size="80" resid="Icon.80" \/>/, ""),
    "A ribbon icon has no image of 80 pixels.",
  ],
  ["a short-lived runtime", MANIFEST.replace('lifetime="long"', 'lifetime="short"'), "The Runtime's lifetime must be long."],
  [
    "a resource id of 33 characters",
    MANIFEST.replaceAll("Taskpane.Url", "T".repeat(33)),
    `The resource id ${"T".repeat(33)} is longer than 32 characters.`,
  ],
])("%s is found", (_, manifest, problem) => {
  expect(manifestProblems(manifest, AROUND)).toContain(problem);
});

test("icons are held against their files", () => {
  expect(manifestProblems(MANIFEST, { ...AROUND, iconSize: () => [32, 31] })).toContain(
    "The icon https://localhost:3000/icons/icon-16.png is 32 x 31 pixels; 16 x 16 are wanted.",
  );
  expect(manifestProblems(MANIFEST, { ...AROUND, iconSize: () => undefined })).toContain(
    "The icon https://localhost:3000/icons/icon-64.png has no file.",
  );
});
