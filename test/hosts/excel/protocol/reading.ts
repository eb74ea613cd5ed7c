import { NotEmulated } from "../workbook/errors";
import { NOTHING, type HostObject } from "./kind";
import type { Batch } from "./object-paths";
import { codeName, wireName, type QueryInfo } from "./wire";

type Answer = Record<string, unknown>;

/** `load("items/name,format/fill/color")` as a tree of wire names; a leaf loads everything. */
class Wanted extends Map<string, Wanted> {}

const wanted = ({ Select = [], Expand = [] }: QueryInfo): Wanted => {
  const root = new Wanted();
  for (const path of [...Select, ...Expand]) {
    let at = root;
    for (const step of path.split("/").filter((each) => !/^items$/i.test(each))) {
      const name = wireName(step);
      const next = at.get(name) ?? new Wanted();
      at.set(name, next);
      at = next;
    }
  }
  return root;
};

/** What tells the add-in which object it holds. */
export const identityOf = <E>(object: HostObject, { host, body }: Batch<E>): Answer | null => {
  if (object === NOTHING) return null;
  const kind = host.kindOf(object);
  const reference = !kind.tracked ? undefined : body.AutoKeepReference ? host.keep(object) : host.keptAs(object);
  return { ...kind.identity?.(object.of), ...(reference !== undefined && { _ReferenceId: reference }) };
};

/** Loading only what the collection itself has (`count`) leaves its members alone. */
const collection = <E>(object: HostObject, tree: Wanted, batch: Batch<E>, { Skip = 0, Top }: QueryInfo): Answer => {
  const { properties, items } = batch.host.kindOf(object);
  const own = [...tree.keys()].filter((name) => properties?.[name] !== undefined);
  const answer = Object.fromEntries(own.map((name) => [name, properties?.[name]?.get(object.of, batch.host.excel)]));
  const ofMembers = new Wanted([...tree].filter(([name]) => !own.includes(name)));
  if (own.length > 0 && ofMembers.size === 0) return answer;
  const members = (items?.(object.of, batch.host.excel) ?? []).slice(Skip, Top === undefined ? undefined : Skip + Top);
  return { ...answer, _Items: members.map((member) => read(member, ofMembers, batch)) };
};

const everything = <E>(object: HostObject, { host }: Batch<E>): readonly string[] =>
  Object.entries(host.kindOf(object).properties ?? {}).flatMap(([name, { onlyByName }]) => (onlyByName ? [] : [name]));

const read = <E>(object: HostObject, tree: Wanted, batch: Batch<E>, paging: QueryInfo = {}): Answer | null => {
  if (object === NOTHING) return null;
  const kind = batch.host.kindOf(object);
  if (kind.items !== undefined) return collection(object, tree, batch, paging);
  const all = tree.size === 0 || tree.has("*") ? everything(object, batch) : [];
  const answer: Answer = { ...identityOf(object, batch) };
  for (const name of new Set([...all, ...tree.keys()])) {
    if (name === "*" || name === "_ReferenceId") continue;
    batch.location = `${object.kind}.${codeName(name)}`;
    const property = kind.properties?.[name];
    const part = kind.parts?.[name];
    if (property !== undefined) answer[name] = property.get(object.of, batch.host.excel);
    else if (part !== undefined) answer[name] = read(part(object.of, batch.host.excel) ?? NOTHING, tree.get(name) ?? new Wanted(), batch);
    else throw new NotEmulated(`loading ${batch.location}`);
  }
  return answer;
};

/** The answer to `load`. */
export const queried = <E>(object: HostObject, info: QueryInfo, batch: Batch<E>): Answer | null => read(object, wanted(info), batch, info);

/** The same in the names that code uses, for `retrieve`. */
export const inCodeNames = (value: unknown): unknown => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]: [string, unknown]) =>
      name === "_Items" && Array.isArray(each)
        ? ["items", each.map(inCodeNames)]
        : [name.startsWith("_") ? name : codeName(name), inCodeNames(each)],
    ),
  );
};
