import { strToU8, zipSync, type Zippable } from "fflate";

/** Every file gets this date, so that the same commit gives the same bytes. */
const FIXED_DATE = new Date(2026, 0, 1);

/** What Windows opens in an editor or runs line by line. */
const IN_WINDOWS_LINES = /\.(?:txt|cmd)$/;

/** Already packed. */
const PACKED = /\.xlsx$/;

const bytesOf = (name: string, content: string | Uint8Array): Uint8Array => {
  if (typeof content !== "string") return content;
  return strToU8(IN_WINDOWS_LINES.test(name) ? content.replaceAll(/\r?\n/g, "\r\n") : content);
};

/** A zip of files by name, in the order of their names; .txt and .cmd files get the line ends of Windows. */
export const zipFiles = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array => {
  const entries: Zippable = {};
  for (const name of Object.keys(files).sort())
    entries[name] = [bytesOf(name, files[name] ?? ""), { level: PACKED.test(name) ? 0 : 9, mtime: FIXED_DATE }];
  return zipSync(entries);
};
