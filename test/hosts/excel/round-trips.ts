import { ACTION, PATH, type RequestBody } from "./protocol/wire";

/** One message from the add-in and its answer. */
export interface RoundTrip {
  /** sync: a context.sync(); cleanup: the release of ranges after Excel.run; internal: Office's own. */
  readonly kind: "sync" | "cleanup" | "internal";
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** What it did, such as { "load(values)": 2, "set Values": 1 }. */
  readonly summary: Readonly<Record<string, number>>;
  readonly milliseconds: number;
  readonly error: string | undefined;
}

export const kindOfBatch = (customData: unknown, { Actions }: RequestBody): RoundTrip["kind"] => {
  if (customData !== "IterativeExecutor") return "internal";
  const real = Actions.filter(({ ActionType }) => ActionType !== ACTION.instantiate);
  return real.length > 0 && real.every(({ Name }) => Name === "_RemoveReference") ? "cleanup" : "sync";
};

const MAKERS = /^(Add|Copy|Insert)/;

export const summaryOf = ({ Actions, ObjectPaths }: RequestBody): Readonly<Record<string, number>> => {
  const did = Actions.flatMap(({ ActionType, Name, QueryInfo, ObjectState }) => {
    if (ActionType === ACTION.query || ActionType === ACTION.queryAsJson) return [`load(${(QueryInfo?.Select ?? []).join(",")})`];
    if (ActionType === ACTION.setProperty) return [`set ${Name}`];
    if (ActionType === ACTION.update) return [`set {${Object.keys(ObjectState ?? {}).join(",")}}`];
    return ActionType === ACTION.method && Name !== "_KeepReference" ? [`${Name}()`] : [];
  });
  const made = Object.values(ObjectPaths).flatMap(({ ObjectPathType, Name }) =>
    ObjectPathType === PATH.method && MAKERS.test(Name) ? [`${Name}()`] : [],
  );
  const counts: Record<string, number> = {};
  for (const each of [...did, ...made]) counts[each] = (counts[each] ?? 0) + 1;
  return counts;
};

const sum = (trips: readonly RoundTrip[], measure: (trip: RoundTrip) => number): number =>
  trips.reduce((total, trip) => total + measure(trip), 0);

/** What the add-in's own syncs cost together; cleanups are counted apart. */
export const totalsOf = (log: readonly RoundTrip[]) => {
  const syncs = log.filter(({ kind }) => kind === "sync");
  return {
    syncs: syncs.length,
    cleanups: log.filter(({ kind }) => kind === "cleanup").length,
    actions: sum(syncs, ({ actions }) => actions),
    requestBytes: sum(syncs, ({ requestBytes }) => requestBytes),
    responseBytes: sum(syncs, ({ responseBytes }) => responseBytes),
    largestRequest: Math.max(0, ...syncs.map(({ requestBytes }) => requestBytes)),
    largestResponse: Math.max(0, ...syncs.map(({ responseBytes }) => responseBytes)),
    errors: log.flatMap(({ error }) => (error === undefined ? [] : [error])),
  };
};
