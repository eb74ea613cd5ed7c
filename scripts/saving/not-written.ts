import { errorCode } from "../error-code";
import { EXIT, Stop } from "../exit-codes";

/** Ends a command whose output could not be written, with a whole sentence. */
export const notWritten = (sentence: string): Stop => new Stop(EXIT.outputNotWritten, sentence);

const NO_ROOM = "Make room, then run this again.";
const IN_USE = "Close it there, then run this again.";

/** Why the operating system does not write a file, by its error code. */
const WHY: Readonly<Record<string, string>> = {
  ENOENT: "its folder is not there. Make the folder, or give another.",
  ENOTDIR: "its folder is a file. Give another folder.",
  EISDIR: "there is a folder of that name. Give another name.",
  EACCES: "this account may not write there. Give another folder.",
  EPERM: `it is open in another program or protected. ${IN_USE}`,
  EBUSY: `it is open in another program. ${IN_USE}`,
  ETXTBSY: `it is open in another program. ${IN_USE}`,
  EROFS: "the disk is read-only. Give another folder.",
  ENOSPC: `the disk is full. ${NO_ROOM}`,
  EDQUOT: `the space that this account may use is used up. ${NO_ROOM}`,
  EFBIG: `it is larger than this disk or account may hold. ${NO_ROOM}`,
  ENAMETOOLONG: "its name, or the name of a file beside it, is too long for the disk. Give a shorter name.",
  EINVAL: "the disk does not take such a name. Give another name.",
  EIO: "the disk did not give back what was written to it. Copy the folder to another disk, then run this again.",
  ELOOP: "its links lead round in a circle. Name the file itself.",
};

/** What the operating system said as a sentence; what it cannot have said stays the fault of ours that it is. */
export const whyNotWritten = (file: string, error: unknown): unknown => {
  const why = WHY[errorCode(error)];
  return why === undefined ? error : notWritten(`${file} was not written: ${why}`);
};
