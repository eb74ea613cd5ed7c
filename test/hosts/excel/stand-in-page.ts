/** As much of a browser's page as Office.js touches. */

type LoadScript = (tag: { readonly src?: string }) => void;

const ADDRESS = new URL("https://addin.invalid/");

const storage = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: unknown) => void kept.set(key, String(value)),
    removeItem: (key: string) => kept.delete(key),
    clear: () => kept.clear(),
    key: (index: number) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
};

const nothing = (): void => undefined;

const elements = (load: LoadScript) => (tag: string) => {
  const attributes: Record<string, unknown> = {};
  const adopt = <T extends object>(child: T): T => {
    load(child);
    return child;
  };
  return {
    tagName: tag.toUpperCase(),
    style: {},
    getAttribute: (name: string) => attributes[name] ?? null,
    setAttribute(name: string, value: unknown) {
      attributes[name] = value;
      Object.assign(this, { [name]: value });
    },
    appendChild: adopt,
    insertBefore: adopt,
    removeChild: nothing,
    addEventListener: nothing,
    querySelectorAll: () => [],
  };
};

/** The global object of a page that holds one script tag, that of Office.js; further scripts go to `load`. */
export const standInPage = (officeJs: string, load: LoadScript): object => {
  const createElement = elements(load);
  const [head, officeTag] = [createElement("head"), createElement("script")];
  officeTag.setAttribute("src", officeJs);
  const { href, search, hash, protocol, origin, hostname, pathname } = ADDRESS;
  const location = { href, search, hash, protocol, origin, hostname, pathname };
  const document = {
    ...createElement("document"),
    head,
    body: createElement("body"),
    documentElement: createElement("html"),
    readyState: "complete",
    cookie: "",
    URL: href,
    location,
    createElement,
    getElementsByTagName: (tag: string) => (tag === "script" ? [officeTag] : tag === "head" ? [head] : []),
    getElementById: () => null,
    removeEventListener: nothing,
  };
  const page = {
    ...{
      console,
      setTimeout,
      clearTimeout,
      setInterval,
      clearInterval,
      queueMicrotask,
      performance,
      URL,
      URLSearchParams,
      TextEncoder,
      TextDecoder,
    },
    document,
    location,
    navigator: { userAgent: "Node", platform: "Win32", language: "en-US" },
    history: {},
    name: "",
    sessionStorage: storage(),
    localStorage: storage(),
    external: {},
    addEventListener: (event: string, listener: (event: object) => void) => {
      if (event === "DOMContentLoaded") setTimeout(() => listener({}), 0);
    },
    removeEventListener: nothing,
    postMessage: nothing,
  };
  return Object.assign(page, { window: page, self: page, top: page, parent: page });
};
