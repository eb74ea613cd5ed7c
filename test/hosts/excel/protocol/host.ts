import type { HostObject, Kind } from "./kind";

/** What the protocol needs of the host it speaks for; it knows nothing of Excel. */
export interface ProtocolHost<E> {
  readonly root: HostObject;
  /** What kinds are given to work with. */
  readonly excel: E;
  kindOf(object: HostObject): Kind<unknown, E>;
  /** Holds an object that the add-in refers to later, and gives its reference. */
  keep(object: HostObject): string;
  keptAs(object: HostObject): string | undefined;
  kept(reference: string): HostObject | undefined;
  register(object: HostObject, method: string): void;
  /** Something was used that is not emulated. */
  missing(what: string): void;
  /** The emulation itself broke. */
  broke(error: unknown): void;
}
