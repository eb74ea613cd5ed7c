import fc from "fast-check";
import { read835 } from "../../../billing/x12/read-835";
import { balancedRemittance } from "./random-835";
import { file835 } from "./sample-835";

const read = (text: string) => read835(text, { file: "any.835" });

/** Used and kept make all, and what is kept is there to be seen. */
const expectAllAccountedFor = (text: string): void => {
  const { segments, remittances, outside, problems } = read(text);
  expect(segments.used + segments.kept).toBe(segments.total);
  expect(outside.length + remittances.reduce((count, { others }) => count + others.length, 0)).toBe(segments.kept);
  for (const { message, place } of problems) {
    expect(message).toMatch(/[.?]$/);
    expect(place.segment).toBeGreaterThanOrEqual(1);
    expect(place.line).toBeGreaterThanOrEqual(1);
  }
};

const pieces = fc.constantFrom(
  ...[
    "ISA",
    "GS*HP",
    "ST*835*1",
    "BPR*I",
    "TRN*1",
    "CLP",
    "SVC*HC:97124",
    "CAS*CO*45",
    "PLB*1*2",
    "SE*2*1",
    "GE*1*1",
    "IEA*1*1",
    "NM1*QC",
    "MOA",
  ],
  ...["*", "**", "~", "\n", ":", "1", "-1", ".5", "1,000", "35.201", "20261104", "x", "\u0000", "\uFEFF", "é", " ", "22", "835"],
);

test("any text is read without a throw", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), expectAllAccountedFor));
});

test("any heap of pieces of remittances is read without a throw", () => {
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 120 }).map((some) => some.join("")),
      expectAllAccountedFor,
    ),
    { numRuns: 500 },
  );
});

test("a remittance with anything cut out, put in or said twice is read without a throw", () => {
  const change = fc.tuple(fc.nat(), fc.nat({ max: 40 }), fc.oneof(pieces, fc.string({ maxLength: 4 })), fc.boolean());
  fc.assert(
    fc.property(balancedRemittance, fc.array(change, { minLength: 1, maxLength: 6 }), (remittance, changes) => {
      const text = changes.reduce(
        (so, [where, length, put, isTwice]) => {
          const at = where % (so.length + 1);
          const rest = so.slice(isTwice ? at : at + length);
          return so.slice(0, isTwice ? at + length : at) + put + rest;
        },
        file835([remittance]),
      );
      expectAllAccountedFor(text);
    }),
    { numRuns: 300 },
  );
});

/** Of the processor, so that a busy machine does not matter. So many characters take some tens; what grows with the square would take very long. */
const MOST_MILLISECONDS = 2_000;
const SIZE = 300_000;

describe("nonsense takes no longer than sense", () => {
  const header = file835([]).split("~GS")[0] ?? "";
  const filled = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length));
  test.each([
    ["headers", filled(header)],
    ["headers without end", filled("ISA*")],
    ["trailers that lack their terminator", `${header}~${filled("IEA*1\n")}`],
    ["trailers before headers", filled("IEA*1\nISA*00*")],
    [
      "one header each with a terminator of its own",
      Array.from({ length: SIZE / 120 }, (_, at) => `${header}${String.fromCharCode(0x4e00 + at)}IEA*1\n`).join(""),
    ],
    ["line breaks", `${header}~${filled("\n")}`],
    ["blanks inside a segment", `${header}~CLP*${filled(" ")}*1`],
    ["separators", `${header}~CLP${filled("*")}`],
    ["terminators", `${header}~${filled("~")}`],
    ["components", `${header}~ST*835*1~CLP*1*1*1*1~SVC*HC${filled(":")}`],
    ["adjustments of one segment", `${header}~ST*835*1~CLP*1*1*1*1~CAS*CO${filled("*45*1*1")}`],
    ["provider adjustments of one segment", `${header}~ST*835*1~PLB*1*20261231${filled("*WO:1*1")}`],
    ["claims of one number", `${header}~ST*835*1~${filled("CLP*C-1*1*1*1~")}`],
    ["reversals of one number", `${header}~ST*835*1~${filled("CLP*C-1*1*1*1~CLP*C-1*22*-1*-1~")}`],
    ["reversals without their originals", `${header}~ST*835*1~${filled("CLP*C-1*22*-1*-1~")}${filled("CLP*C-1*1*1*1~")}`],
    ["numbers of the payer", `${header}~ST*835*1~${Array.from({ length: SIZE / 15 }, (_, at) => `REF*2U*${at}~`).join("")}`],
    ["transactions", `${header}~${filled("ST*835*1~SE*2*1~")}`],
    ["letters", filled("a")],
    ["digits where an amount belongs", `${header}~ST*835*1~CLP*1*1*${filled("9")}*1`],
    ["groups of three where an amount belongs", `${header}~ST*835*1~CLP*1*1*${filled("999,")}*1`],
  ])("%s", (_what, text) => {
    const before = process.cpuUsage();
    const { segments } = read(text);
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(MOST_MILLISECONDS);
    expect(segments.used + segments.kept).toBe(segments.total);
  });
});
