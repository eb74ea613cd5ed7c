/**
 * `"C:\Clinic\" --json` comes from cmd.exe as one argument with a quotation mark in it: its backslash makes the mark a letter, and the rest of
 * the line is swallowed. No file of Windows has such a name.
 */
export const swallowedQuote = (arg: string): boolean => arg.includes('"');

export const SWALLOWED_QUOTE = 'Before a closing quotation mark leave the last backslash out: "C:\\Clinic", not "C:\\Clinic\\".';

const LONG = /^\\\\\?\\/;
const LONG_SHARE = /^\\\\\?\\UNC\\/i;

/** `\\?\C:\Clinic` and `\\?\UNC\server\share` as people know them; the question mark would be a wildcard. Node itself lengthens what is long. */
const withoutLongPrefix = (arg: string): string => arg.replace(LONG_SHARE, "\\\\").replace(LONG, "");

/** cmd.exe hands single quotation marks over as letters. */
const withoutQuotes = (arg: string): string => (/^'.+'$/.test(arg) ? arg.slice(1, -1) : arg);

/** An argument as a pattern of names between slashes, however it was typed. */
export const patternOf = (arg: string): string => withoutLongPrefix(withoutQuotes(arg)).replaceAll("\\", "/");
