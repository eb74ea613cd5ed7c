import { orderProblems } from "./element-order";
import { named, readElements, type Element } from "./read-elements";
import { resourceProblems } from "./resource-problems";

/** What the manifest is held against. */
export interface AroundManifest {
  /** Width and height of the PNG file behind an address; undefined when there is none. */
  readonly iconSize: (address: string) => readonly [width: number, height: number] | undefined;
  /** Names that the code gives to `Office.actions.associate`. */
  readonly functions: readonly string[];
}

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const VERSION = /^\d{1,5}(\.\d{1,5}){1,3}$/;

const textOf = (root: Element, name: string): string => root.children.find((child) => child.name === name)?.text ?? "";

const identityProblems = (root: Element): readonly string[] => [
  ...(GUID.test(textOf(root, "Id")) ? [] : [`Id is ${textOf(root, "Id")}; it must be a GUID.`]),
  ...(VERSION.test(textOf(root, "Version")) ? [] : [`Version is ${textOf(root, "Version")}; it must be two to four numbers.`]),
];

/** The pixel size that an image must have, and where it is. */
const wantedIcons = (root: Element): readonly (readonly [size: number, address: string])[] => {
  const addressOf = (resid: string | undefined): string =>
    named(root, "bt:Image").find((image) => image.attributes["id"] === resid)?.attributes["DefaultValue"] ?? "";
  const ribbon = named(root, "Icon").flatMap((icon) =>
    icon.children.map(({ attributes }) => [Number(attributes["size"]), addressOf(attributes["resid"])] as const),
  );
  const own = [
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ] as const;
  return [
    ...own.flatMap(([name, size]) => named(root, name).map((icon) => [size, icon.attributes["DefaultValue"] ?? ""] as const)),
    ...ribbon,
  ];
};

const iconProblems = (root: Element, { iconSize }: AroundManifest): readonly string[] =>
  wantedIcons(root).flatMap(([size, address]) => {
    const found = iconSize(address);
    if (!found) return [`The icon ${address} has no file.`];
    return found.every((side) => side === size)
      ? []
      : [`The icon ${address} is ${found.join(" x ")} pixels; ${size} x ${size} are wanted.`];
  });

const functionProblems = (root: Element, { functions }: AroundManifest): readonly string[] => {
  const wanted = named(root, "FunctionName").map((element) => element.text);
  return [
    ...wanted.filter((name) => !functions.includes(name)).map((name) => `The ribbon calls ${name}; no code is associated with it.`),
    ...functions.filter((name) => !wanted.includes(name)).map((name) => `${name} is associated but no button calls it.`),
  ];
};

/** With a shared runtime everything must name the same page, and the runtime must live long. */
const runtimeProblems = (root: Element): readonly string[] => {
  const [runtime, ...more] = named(root, "Runtime");
  if (!runtime || more.length > 0) return ["There must be exactly one Runtime."];
  const pages = ["FunctionFile", "SourceLocation"]
    .flatMap((name) => named(root, name))
    .flatMap((element) => element.attributes["resid"] ?? []);
  return [
    ...(runtime.attributes["lifetime"] === "long" ? [] : ["The Runtime's lifetime must be long."]),
    ...pages.filter((resid) => resid !== runtime.attributes["resid"]).map((resid) => `${resid} is not the page of the shared runtime.`),
    ...named(root, "TaskpaneId").map(() => "A TaskpaneId does not go with a long-lived runtime."),
  ];
};

/** One sentence for each thing that Office would refuse; none when all is well. */
export const manifestProblems = (xml: string, around: AroundManifest): readonly string[] => {
  const root = readElements(xml);
  return [
    ...identityProblems(root),
    ...orderProblems(root),
    ...resourceProblems(root),
    ...iconProblems(root, around),
    ...functionProblems(root, around),
    ...runtimeProblems(root),
  ];
};
