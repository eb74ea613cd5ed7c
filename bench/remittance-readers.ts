import { readFileSync } from "node:fs";
import { reportOn } from "./measure";

/** Each reads the same 835; libraries are loaded and the file is in memory before the clock starts. Usage: tsx bench/remittance-readers.ts READER FILE */
type Reader = () => Promise<(text: string) => string>;

const READERS: Readonly<Record<string, Reader>> = {
  claimsheet: async () => {
    const { read835 } = await import("../billing/x12/read-835");
    return (text) => {
      const { segments, problems } = read835(text, { file: "bench.835" });
      return `${segments.total} segments, ${problems.length} problems`;
    };
  },
  "claimsheet-rows": async () => {
    const { read835 } = await import("../billing/x12/read-835");
    const { paymentRows } = await import("../billing/reconcile/payment-rows");
    const { nextPaymentNumbers } = await import("../billing/reconcile/payment-numbers");
    return (text) => {
      const { remittances } = read835(text, { file: "bench.835" });
      const nextNumber = nextPaymentNumbers([]);
      return `${remittances.flatMap((one) => paymentRows(one, { dateSystem: 1900, nextNumber })).length} rows`;
    };
  },
  "node-x12": async () => {
    const { X12Parser } = await import("node-x12");
    return (text) => {
      const parsed = new X12Parser(true).parse(text);
      const interchanges = "interchanges" in parsed ? parsed.interchanges : [parsed];
      const inside = interchanges.flatMap(({ functionalGroups }) => functionalGroups.flatMap(({ transactions }) => transactions));
      return `${inside.reduce((sum, { segments }) => sum + segments.length, 0)} segments inside transactions`;
    };
  },
};

const [name = "", file = ""] = process.argv.slice(2);
const reader = READERS[name];
if (reader === undefined) throw new Error(`no reader is called ${name}; there are ${Object.keys(READERS).join(", ")}`);
const text = readFileSync(file, "utf8");
void reader().then((read) => reportOn(() => read(text)));
