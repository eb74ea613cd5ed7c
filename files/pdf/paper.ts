/** A point is 1/72 inch, in which PDF measures. */
export const POINTS_PER_INCH = 72;
const MM_PER_INCH = 25.4;

export const pointsOfMm = (millimetres: number): number => (millimetres / MM_PER_INCH) * POINTS_PER_INCH;

/** US Letter, upright, in points. */
export const LETTER = { width: 8.5 * POINTS_PER_INCH, height: 11 * POINTS_PER_INCH } as const;
