/** Minutes since midnight, 0 to 1439. */
export type TimeOfDay = number & { readonly kind: "TimeOfDay" };

export const timeOfDay = (hours: number, minutes: number): TimeOfDay | undefined =>
  hours >= 0 && hours < 24 && minutes >= 0 && minutes < 60 ? ((hours * 60 + minutes) as TimeOfDay) : undefined;

/** "2:05 PM". */
export const clockTime = (time: TimeOfDay): string => {
  const hours = Math.floor(time / 60);
  return `${hours % 12 === 0 ? 12 : hours % 12}:${String(time % 60).padStart(2, "0")} ${hours < 12 ? "AM" : "PM"}`;
};
