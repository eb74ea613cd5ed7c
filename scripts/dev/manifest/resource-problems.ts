import { everyElement, named, type Element } from "./read-elements";

const LONGEST_RESID = 32;
const LONGEST = { "bt:ShortStrings": 125, "bt:LongStrings": 250 };
const RIBBON_SIZES = ["16", "32", "80"];

const valueOf = (element: Element): string => element.attributes["DefaultValue"] ?? "";

const residProblems = (root: Element): readonly string[] => {
  const resources = named(root, "Resources").flatMap((part) => part.children.flatMap((list) => list.children));
  const ids = resources.map((resource) => resource.attributes["id"] ?? "");
  const used = everyElement(root).flatMap((element) => element.attributes["resid"] ?? []);
  return [
    ...ids.filter((id) => id.length > LONGEST_RESID).map((id) => `The resource id ${id} is longer than ${LONGEST_RESID} characters.`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `The resource id ${id} is there twice.`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `The resource ${id} is used but not there.`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `The resource ${id} is there but not used.`),
  ];
};

const lengthProblems = (root: Element): readonly string[] =>
  Object.entries(LONGEST).flatMap(([list, longest]) =>
    named(root, list)
      .flatMap((strings) => strings.children)
      .filter((text) => valueOf(text).length > longest || valueOf(text) === "")
      .map((text) => `${text.attributes["id"] ?? ""} has ${valueOf(text).length} characters; 1 to ${longest} are allowed.`),
  );

const addressProblems = (root: Element): readonly string[] =>
  everyElement(root)
    .map(valueOf)
    .filter((value) => /^[a-z]+:\/\//i.test(value) && !value.startsWith("https://"))
    .map((value) => `${value} is not https.`);

const iconProblems = (root: Element): readonly string[] =>
  named(root, "Icon").flatMap((icon) => {
    const sizes = icon.children.map((image) => image.attributes["size"]);
    return RIBBON_SIZES.filter((size) => !sizes.includes(size)).map((size) => `A ribbon icon has no image of ${size} pixels.`);
  });

/** One sentence per text, address or id that Office would refuse. */
export const resourceProblems = (root: Element): readonly string[] => [
  ...residProblems(root),
  ...lengthProblems(root),
  ...addressProblems(root),
  ...iconProblems(root),
];
