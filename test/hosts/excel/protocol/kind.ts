/** An object of Excel's that the add-in holds by a path: what kind it is, and what it stands for. */
export interface HostObject {
  readonly kind: string;
  readonly of: unknown;
}

/** What `context.workbook...` gives where there is nothing: every question about it is answered with null. */
export const NOTHING: HostObject = { kind: "nothing", of: undefined };

export interface Property<T, E> {
  readonly get: (of: T, excel: E) => unknown;
  readonly set?: (of: T, value: unknown, excel: E) => void;
  /** Not part of a load without names. */
  readonly onlyByName?: boolean;
}

type Args = readonly unknown[];

/** How Excel answers for one kind of object. Names are wire names; `undefined` for an object means that there is none. */
export interface Kind<T, E> {
  readonly identity?: (of: T) => Readonly<Record<string, unknown>>;
  /** Followed by reference while the add-in holds it, as ranges are. */
  readonly tracked?: boolean;
  readonly properties?: Readonly<Record<string, Property<T, E>>>;
  /** Objects that belong to it. */
  readonly parts?: Readonly<Record<string, (of: T, excel: E) => HostObject | undefined>>;
  /** Methods, whether they give an object, a value or nothing. */
  readonly methods?: Readonly<Record<string, (of: T, args: Args, excel: E) => unknown>>;
  /** Collections: all members, and one by its key. */
  readonly items?: (of: T, excel: E) => readonly HostObject[];
  readonly item?: (of: T, key: unknown, excel: E) => HostObject | undefined;
}

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === "object" && value !== null && "kind" in value && "of" in value;
