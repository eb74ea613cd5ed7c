import type { Box } from "./a1";

/** A rectangle that moves when rows above it come and go. */
export type MovingBox = { -readonly [K in keyof Box]: Box[K] };
