import { useEffect, useState } from "react";

/** How long work has been going on: short work shows nothing, longer work words, long work a bar with a way out. */
export type LengthOfWork = "short" | "longer" | "long";

export const LONGER_MS = 400;
export const LONG_MS = 2000;

export const useLengthOfWork = (isWorking: boolean): LengthOfWork => {
  const [length, setLength] = useState<LengthOfWork>("short");
  useEffect(() => {
    if (!isWorking) return;
    const timers = [setTimeout(() => setLength("longer"), LONGER_MS), setTimeout(() => setLength("long"), LONG_MS)];
    return () => {
      for (const timer of timers) clearTimeout(timer);
      setLength("short");
    };
  }, [isWorking]);
  return length;
};
