/** The code that Node gives an error of the operating system, such as "ENOENT"; "" where there is none. */
export const errorCode = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : "";
