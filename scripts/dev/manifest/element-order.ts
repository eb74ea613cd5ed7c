import { everyElement, type Element } from "./read-elements";

/** The order that Office demands of the children of an element (Office docs, "manifest element ordering"). */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "Dictionary",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "EquivalentAddins", "ConnectedServiceControls"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "ToolTip", "Supertip", "Icon", "Action", "Enabled"],
  Supertip: ["Title", "Description"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

const HOST_ORDER = ["Runtimes", "AllFormFactors", "DesktopFormFactor"];

/** What is needed whatever else is there. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: ["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "Hosts", "DefaultSettings", "Permissions"],
  Group: ["Label", "Icon"],
  Control: ["Label", "Supertip", "Icon", "Action"],
};

const orderOf = ({ name, attributes }: Element): readonly string[] | undefined =>
  name === "Host" && "xsi:type" in attributes ? HOST_ORDER : ORDER[name];

/** One sentence per element that stands in a wrong place, is not known there, or is missing. */
export const orderProblems = (root: Element): readonly string[] =>
  everyElement(root).flatMap((element) => {
    const order = orderOf(element);
    const names = element.children.map((child) => child.name);
    const missing = (NEEDED[element.name] ?? []).filter((name) => !names.includes(name)).map((name) => `${element.name} has no ${name}.`);
    if (!order) return missing;
    const unknown = names.filter((name) => !order.includes(name)).map((name) => `${name} does not belong in ${element.name}.`);
    const late = names.filter((name, at) => at > 0 && order.indexOf(name) < order.indexOf(names[at - 1] ?? ""));
    return [...missing, ...unknown, ...late.map((name) => `${name} stands too late in ${element.name}.`)];
  });
