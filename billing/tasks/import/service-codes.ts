import type { FeeRecord } from "../../records/fees";
import { folded } from "../../values/folded";

/** "60 min", "90-minute", "1.5 hr", "1 hour" within a service's name. */
const MINUTES = /(\d{1,3})\s*-?\s*min(?:ute)?s?\b/i;
const HOURS = /(\d(?:\.\d{1,2})?)\s*-?\s*h(?:ou)?rs?\b/i;

/** The minutes that a service's name says, where it says some. */
export const minutesIn = (service: string): number | undefined => {
  const minutes = MINUTES.exec(service);
  if (minutes) return Number(minutes[1]);
  const hours = HOURS.exec(service);
  return hours ? Math.round(Number(hours[1]) * 60) : undefined;
};

const withoutTime = (service: string): string => service.replace(MINUTES, "").replace(HOURS, "");

/** The code of a service by its name: what Fees calls it, with or without its minutes; undefined where no row or several codes have the name. */
export const serviceCodes = (fees: readonly FeeRecord[]): ((service: string) => string | undefined) => {
  const codes = new Map<string, Set<string>>();
  for (const { service, code } of fees) {
    if (service === undefined || code === undefined) continue;
    const words = folded(service);
    codes.set(words, (codes.get(words) ?? new Set()).add(code));
  }
  const only = (words: string): string | undefined => {
    const found = codes.get(words);
    return found?.size === 1 ? [...found][0] : undefined;
  };
  return (service) => only(folded(service)) ?? only(folded(withoutTime(service)));
};
