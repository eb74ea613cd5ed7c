import { errorCode } from "../error-code";

/** Whether a process of this computer is there; one of another account is. */
export const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0); // signal 0 asks and sends nothing
    return true;
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
};
