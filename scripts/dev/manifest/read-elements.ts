import { SaxesParser } from "saxes";

/** An XML element with what the checks of the manifest need. */
export interface Element {
  /** As written, prefix included: "bt:Image". */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Element[];
  text: string;
}

/** The root element; throws with the parser's words when the text is no XML. */
export const readElements = (xml: string): Element => {
  const parser = new SaxesParser();
  const open: Open[] = [];
  let root: Element | undefined;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Open = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on("closetag", () => {
    root = open.pop();
  });
  parser.write(xml).close();
  if (!root) throw new Error("There is no element in it.");
  return root;
};

/** The element and everything in it, in document order. */
export const everyElement = (element: Element): readonly Element[] => [element, ...element.children.flatMap(everyElement)];

export const named = (element: Element, name: string): readonly Element[] => everyElement(element).filter((inner) => inner.name === name);
