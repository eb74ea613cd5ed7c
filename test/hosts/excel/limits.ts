import type { Limits } from "./kinds/excel";

const CELLS_A_RANGE = 5_000_000;
const MEGABYTE = 1024 * 1024;

/** Excel on the web's documented limits. */
export const WEB_LIMITS: Limits = { requestBytes: 5 * MEGABYTE, responseBytes: 5 * MEGABYTE, cells: CELLS_A_RANGE };
/** Excel for Windows and Mac. */
export const NO_LIMITS: Limits = { requestBytes: Infinity, responseBytes: Infinity, cells: CELLS_A_RANGE };
