import { ExcelError, NotEmulated } from "../workbook/errors";
import type { ProtocolHost } from "./host";
import { NOTHING, isHostObject, type HostObject } from "./kind";
import { PATH, codeName, type ArgumentInfo, type ObjectPath, type RequestBody } from "./wire";

/** One request being answered: its objects, each found once, and where it is, for the error's location. */
export interface Batch<E> {
  readonly host: ProtocolHost<E>;
  readonly body: RequestBody;
  readonly objects: Map<number, HostObject>;
  location: string;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The arguments, with objects in place of their paths. */
export const argumentsOf = <E>(info: ArgumentInfo | undefined, batch: Batch<E>): readonly unknown[] => {
  const swapped = (value: unknown, reference: unknown): unknown => {
    if (Array.isArray(value)) return Array.isArray(reference) ? value.map((each, i) => swapped(each, reference[i])) : value;
    if (typeof reference === "number" && reference > 0) return objectAt(reference, batch);
    if (!isRecord(value)) return value;
    if (typeof value["_ObjectPathId"] === "number") return objectAt(value["_ObjectPathId"], batch);
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, swapped(each, 0)]));
  };
  return (info?.Arguments ?? []).map((value, i) => swapped(value, info?.ReferencedObjectPathIds?.[i]));
};

/** The object that a path leads to; NOTHING where there is none and the add-in allowed for it. */
export const objectAt = <E>(id: number, batch: Batch<E>): HostObject => {
  const known = batch.objects.get(id);
  if (known !== undefined) return known;
  const path = batch.body.ObjectPaths[id];
  if (path === undefined) throw new ExcelError("InvalidObjectPath");
  const object = follow(path, batch);
  batch.objects.set(id, object);
  return object;
};

const follow = <E>(path: ObjectPath, batch: Batch<E>): HostObject => {
  const { host } = batch;
  if (path.ObjectPathType === PATH.globalObject) return host.root;
  if (path.ObjectPathType === PATH.nullObject) return NOTHING;
  if (path.ObjectPathType === PATH.newObject) return { kind: path.Name, of: undefined };
  if (path.ObjectPathType === PATH.referenceId) {
    const kept = host.kept(path.Name);
    if (kept === undefined) throw new ExcelError("InvalidReference");
    return kept;
  }
  const parent = objectAt(path.ParentObjectPathId, batch);
  if (parent === NOTHING) return NOTHING;
  if (path.ObjectPathType === PATH.property) return part(parent, path.Name, batch);
  const args = argumentsOf(path.ArgumentInfo, batch);
  if (path.ObjectPathType === PATH.indexer) return member(parent, args[0], batch);
  if (path.ObjectPathType === PATH.method) return called(parent, path.Name, args, batch);
  throw new NotEmulated(`object path type ${path.ObjectPathType}`);
};

const part = <E>(parent: HostObject, name: string, batch: Batch<E>): HostObject => {
  batch.location = `${parent.kind}.${codeName(name)}`;
  const find = batch.host.kindOf(parent).parts?.[name];
  if (find === undefined) throw new NotEmulated(batch.location);
  return find(parent.of, batch.host.excel) ?? NOTHING;
};

const member = <E>(parent: HostObject, key: unknown, batch: Batch<E>): HostObject => {
  batch.location = `${parent.kind}.getItem`;
  const { item } = batch.host.kindOf(parent);
  if (item === undefined) throw new NotEmulated(batch.location);
  const found = item(parent.of, key, batch.host.excel);
  if (found === undefined) throw new ExcelError("ItemNotFound");
  return found;
};

const OR_NOTHING = "OrNullObject";

/** What a method that gives an object gives; `...OrNullObject` falls back to the method without. */
const answer = <E>(parent: HostObject, name: string, args: readonly unknown[], { host }: Batch<E>): unknown => {
  const kind = host.kindOf(parent);
  const method = kind.methods?.[name] ?? kind.methods?.[name.replace(OR_NOTHING, "")];
  if (method !== undefined) return method(parent.of, args, host.excel);
  if (name === `GetItem${OR_NOTHING}` && kind.item !== undefined) return kind.item(parent.of, args[0], host.excel);
  if (name === "GetItemAt" && kind.items !== undefined) return kind.items(parent.of, host.excel)[Number(args[0])];
  throw new NotEmulated(`${parent.kind}.${codeName(name)}`);
};

const called = <E>(parent: HostObject, name: string, args: readonly unknown[], batch: Batch<E>): HostObject => {
  batch.location = `${parent.kind}.${codeName(name)}`;
  const mayBeNothing = name.includes(OR_NOTHING);
  try {
    const found = answer(parent, name, args, batch);
    if (isHostObject(found)) return found;
  } catch (error) {
    if (!mayBeNothing || !(error instanceof ExcelError) || error.code !== "ItemNotFound") throw error;
  }
  if (mayBeNothing) return NOTHING;
  throw new ExcelError("ItemNotFound");
};
