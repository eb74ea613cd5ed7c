import { cents, type Cents } from "../values/cents";
import { dated, type Dated, type Source } from "./dated";

const UNVERIFIED: Source = { title: "CMS medically unlikely edits, values from general knowledge", verified: "unverified" };
const DATED_2017: Source = { title: "functionalpathways.com, list of medically unlikely edits, 2017", verified: "partly" };

const since = (value: number, source: Source = UNVERIFIED): Dated<number> => dated([{ from: "2017-01-01", value, source }]);

/** Units of a code that CMS expects of one provider on one day at most; the clinic may load the current file instead. */
const UNITS_PER_DAY: Readonly<Record<string, Dated<number>>> = {
  "97110": since(8),
  "97112": since(6),
  "97124": since(4),
  "97140": since(6),
  "97530": since(6),
  "97535": since(8),
  "97032": since(4, DATED_2017),
  "97035": since(2, DATED_2017),
};

/** The dated daily maximum of a timed code; undefined where none is known. */
export const dailyMaximumUnits = (code: string): Dated<number> | undefined => UNITS_PER_DAY[code];

/** What Washington L&I pays for massage on one day: 75 per cent of the cap for physical therapy. */
export const lniDailyMaximum: Dated<Cents | null> = dated<Cents | null>([
  {
    from: "2025-07-01",
    value: cents(11_209),
    source: { title: "Washington L&I, therapy fees of 07/01/2025 (WAC 296-23-250)", verified: "verified" },
  },
  { from: "2026-07-01", value: null, source: { title: "Washington L&I, not published when this was written", verified: "unverified" } },
]);
