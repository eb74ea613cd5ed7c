import { counted } from "../../billing/findings/words";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** "2026-11" as "November 2026". */
export const monthShown = (month: string): string => `${MONTHS[Number(month.slice(5)) - 1] ?? ""} ${month.slice(0, 4)}`;

export const overviewWords = {
  month: "Month of service",
  previousMonth: "Previous month",
  nextMonth: "Next month",
  allMonths: "All months",
  money: "Where the money is",
  ready: "Ready to bill",
  readyNone: "No visit waits that could be billed now.",
  mustFix: "Must fix before billing",
  mustFixNone: "Nothing has to be fixed first.",
  waiting: "Waiting on payer",
  waitingNone: "No sent claim waits for an answer.",
  overDays: (over30: number, over60: number) => `over 30 days: ${over30}, over 60: ${over60}`,
  denied: "Denied or short paid",
  deniedNone: "Nothing was denied or paid short.",
  visits: (count: number) => counted(count, "visit"),
  claims: (count: number) => counted(count, "claim"),
  lines: (count: number) => counted(count, "line"),
  runningOut: "Running out soon",
  runningOutNone: "No limit, prescription, authorization or license runs out soon.",
  deadlines: "Deadlines",
  deadlinesNone: "No filing or appeal date is near.",
  fileBy: (payer: string, due: string) => `${payer}: file by ${due}`,
  appealBy: (payer: string, due: string) => `${payer}: appeal by ${due}`,
  daysLeft: (days: number) =>
    days < 0 ? `passed ${counted(-days, "day")} ago` : days === 0 ? "today is the last day" : `${counted(days, "day")} left`,
  forVisits: (visits: number, day: string) => (visits === 1 ? `visit of ${day}` : `${counted(visits, "visit")} from ${day}`),
  checked: (at: string, visits: number) => `Checked ${at}, ${counted(visits, "visit")}`,
  more: (count: number) => `Show ${count} more`,
} as const;
