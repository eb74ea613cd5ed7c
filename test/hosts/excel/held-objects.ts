import { randomUUID } from "node:crypto";
import type { HostObject } from "./protocol/kind";
import type { ExcelRange } from "./workbook/range";

const isRange = (object: HostObject): object is { readonly kind: "Range"; readonly of: ExcelRange } => object.kind === "Range";

/** Objects that the add-in refers to across batches. Ranges among them move with their cells. */
export class HeldObjects {
  private readonly byReference = new Map<string, HostObject>();
  private readonly references = new Map<unknown, string>();

  get count(): number {
    return this.byReference.size;
  }

  keep(object: HostObject): string {
    const known = this.references.get(object.of);
    if (known !== undefined) return known;
    const reference = `held-${randomUUID().slice(0, 13)}`;
    this.byReference.set(reference, object);
    this.references.set(object.of, reference);
    if (isRange(object)) object.of.sheet.held.add(object.of);
    return reference;
  }

  referenceOf({ of }: HostObject): string | undefined {
    return this.references.get(of);
  }

  get(reference: string): HostObject | undefined {
    return this.byReference.get(reference);
  }

  release(reference: string): void {
    const object = this.byReference.get(reference);
    if (object === undefined) return;
    this.byReference.delete(reference);
    this.references.delete(object.of);
    if (isRange(object)) object.of.sheet.held.delete(object.of);
  }

  releaseAll(): void {
    for (const reference of [...this.byReference.keys()]) this.release(reference);
  }
}
