import { ExcelError, NotEmulated } from "../workbook/errors";
import type { ProtocolHost } from "./host";
import { NOTHING, isHostObject, type HostObject } from "./kind";
import { argumentsOf, objectAt, type Batch } from "./object-paths";
import { identityOf, inCodeNames, queried } from "./reading";
import { ACTION, codeName, wireName, type Action, type RequestBody, type ResponseBody } from "./wire";

const setProperty = <E>(object: HostObject, name: string, value: unknown, batch: Batch<E>): void => {
  batch.location = `${object.kind}.${codeName(name)}`;
  if (object === NOTHING) throw new ExcelError("ItemNotFound");
  const set = batch.host.kindOf(object).properties?.[name]?.set;
  if (set === undefined) throw new NotEmulated(`setting ${batch.location}`);
  set(object.of, value, batch.host.excel);
};

const call = async <E>(object: HostObject, { Name: name, ArgumentInfo }: Action, batch: Batch<E>): Promise<unknown> => {
  const { host } = batch;
  batch.location = `${object.kind}.${codeName(name)}`;
  if (object === NOTHING) return name === "_KeepReference" ? null : { _IsNull: true };
  if (name === "_KeepReference") {
    host.keep(object);
    return null;
  }
  const kind = host.kindOf(object);
  const method = kind.methods?.[name];
  if (method !== undefined) {
    const value = await method(object.of, argumentsOf(ArgumentInfo, batch), host.excel);
    return isHostObject(value) ? null : value;
  }
  if (name === "GetCount" && kind.items !== undefined) return kind.items(object.of, host.excel).length;
  if (/^_(Unr|R)egister/.test(name)) {
    host.register(object, name);
    return null;
  }
  throw new NotEmulated(batch.location);
};

const perform = async <E>(action: Action, batch: Batch<E>): Promise<unknown> => {
  const object = objectAt(action.ObjectPathId, batch);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return identityOf(object, batch);
    case ACTION.query:
      return queried(object, action.QueryInfo ?? {}, batch);
    case ACTION.queryAsJson:
      return inCodeNames(queried(object, action.QueryInfo ?? {}, batch));
    case ACTION.setProperty:
      setProperty(object, action.Name, argumentsOf(action.ArgumentInfo, batch)[0], batch);
      return null;
    case ACTION.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) setProperty(object, wireName(name), value, batch);
      return null;
    case ACTION.method:
      return call(object, action, batch);
    default:
      throw new NotEmulated(`action type ${action.ActionType}`);
  }
};

/** Answers one batch. It stops at the first action that fails; what came before stays done, as in Excel. */
export const processBatch = async <E>(body: RequestBody, host: ProtocolHost<E>): Promise<ResponseBody> => {
  const batch: Batch<E> = { host, body, objects: new Map(), location: "" };
  const Results: { ActionId: number; Value: unknown }[] = [];
  const TraceIds: number[] = [];
  for (const [ActionIndex, action] of body.Actions.entries()) {
    try {
      if (action.ActionType === ACTION.trace) TraceIds.push(action.Id);
      const Value = action.ActionType === ACTION.trace ? null : await perform(action, batch);
      Results.push({ ActionId: action.Id, Value: Value ?? null });
    } catch (error) {
      if (error instanceof NotEmulated) host.missing(error.what);
      const known = error instanceof ExcelError ? { Code: error.code, Message: error.message } : undefined;
      if (known === undefined) host.broke(error);
      const trouble = known ?? { Code: "GeneralException", Message: `The emulated Excel broke: ${String(error)}` };
      return { Error: { ...trouble, Location: batch.location, ActionIndex }, Results, TraceIds };
    }
  }
  return { Results, TraceIds };
};
