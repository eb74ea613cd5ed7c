import { X12Parser, type X12Segment } from "node-x12";
import { calendarDate } from "../../../billing/values/calendar-date";
import { read835 } from "../../../billing/x12/read-835";
import { elementsOf } from "../../../billing/x12/segment";
import { readSegments } from "../../../billing/x12/read-segments";
import { claimOf, file835, lineOf, remittanceOf, segmentsOf, textOf } from "./sample-835";

const read = (text: string) => read835(text, { file: "era.835", hash: "a1" });

const claim = claimOf(
  "C-0118",
  [
    lineOf(6_000, [["CO", "45", 1_600]], {
      modifiers: ["GP", "59"],
      units: 4,
      more: ["REF*6R*V-1042-1", "AMT*B6*44", "LQ*HE*N130", "LQ*RX*44", "DTM*150*20261104", "REF*HPI*1245319599"],
    }),
    lineOf(6_000, [["PR", "3", 2_500]], { code: "97140" }),
  ],
  {
    status: "19",
    more: [
      "NM1*IL*1*ALDER*SAGE****MI*TEST0041",
      "NM1*74*1*ALDER*ROWEN",
      "NM1*TT*2*CASCADE MUTUAL*****PI*CM002",
      "MOA***MA01*MA18",
      "REF*F8*ICN-BEFORE",
      "DTM*232*20261104",
      "DTM*233*20261104",
      "DTM*050*20261106",
      "AMT*AU*94",
      "AMT*I*1.15",
      "QTY*CA*1",
    ],
  },
);

describe("what a remittance says", () => {
  const { remittances, problems, segments } = read(
    file835([remittanceOf([claim], [["L6", "ICN7", -115]])]).replace("**4~", "**4*HC:97140:GP*3~"),
  );
  const [remittance] = remittances;

  test("of the payment", () => {
    expect(problems).toEqual([]);
    expect(remittance).toMatchObject({
      source: { file: "era.835", hash: "a1", nth: 1 },
      payer: { name: "EVERGREEN HEALTH", ids: ["EG001"] },
      payee: { name: "ALDER SPRING MASSAGE", npi: "1245319599", taxId: "911234567" },
      traceNumber: "TEST-5501",
      originator: "1912345678",
      method: "ACH",
      total: 8_015,
      date: calendarDate(2026, 11, 20),
      produced: calendarDate(2026, 11, 19),
      providerAdjustments: [
        { provider: "1245319599", fiscalDate: calendarDate(2026, 12, 31), reason: "L6", reference: "ICN7", amount: -115 },
      ],
    });
  });

  test("of a claim", () => {
    expect(remittance?.claims[0]).toMatchObject({
      claimNumber: "C-0118",
      status: "19",
      charge: 12_000,
      paid: 7_900,
      patientShare: 2_500,
      payerClaimNumber: "ICNC-0118",
      originalPayerClaimNumber: "ICN-BEFORE",
      patient: { last: "ALDER", first: "ROWAN", middle: "Q", memberId: "TEST0042" },
      insured: { last: "ALDER", first: "SAGE", middle: undefined, memberId: "TEST0041" },
      renderingNpi: "1245319599",
      from: calendarDate(2026, 11, 4),
      to: undefined,
      received: calendarDate(2026, 11, 6),
      crossover: { name: "CASCADE MUTUAL", ids: ["CM002"] },
      allowed: 9_400,
      interest: 115,
      remarkCodes: ["MA01", "MA18"],
    });
  });

  test("of its lines", () => {
    const [first, second] = remittance?.claims[0]?.lines ?? [];
    expect(first).toMatchObject({
      code: "97124",
      modifiers: ["GP", "59"],
      submittedCode: "97140",
      submittedModifiers: ["GP"],
      charge: 6_000,
      paid: 4_400,
      units: 4,
      originalUnits: 3,
      from: calendarDate(2026, 11, 4),
      adjustments: [{ group: "CO", reason: "45", amount: 1_600, quantity: undefined }],
      lineControlNumber: "V-1042-1",
      allowed: 4_400,
      remarkCodes: ["N130"],
    });
    expect(second).toMatchObject({ code: "97140", submittedCode: undefined, paid: 3_500, lineControlNumber: undefined });
  });

  test("what has no place is kept as it is written, with its place", () => {
    expect(remittance?.others.map(({ text }) => text)).toEqual([
      "NM1*74*1*ALDER*ROWEN",
      "QTY*CA*1",
      "LQ*RX*44",
      "DTM*150*20261104",
      "REF*HPI*1245319599",
    ]);
    expect(segments).toEqual({ total: 40, used: 35, kept: 5 });
    expect(remittance?.others[0]?.place).toEqual({ segment: 15, line: 1 });
  });
});

test("six adjustments of one segment are read, with their quantities, and a segment with an amount that cannot be read is kept too", () => {
  const text = file835([remittanceOf([claimOf("C-1", [lineOf(6_000, [["CO", "45", 2_100]])])])]);
  const six = text.replace("CAS*CO*45*21~", "CAS*CO*45*1*2*50*2**96*3**97*4**29*5**197*6~");
  const { remittances, problems } = read(six);
  expect(problems).toEqual([]);
  expect(remittances[0]?.claims[0]?.lines[0]?.adjustments.map(({ reason, amount, quantity }) => [reason, amount, quantity])).toEqual([
    ["45", 100, 2],
    ["50", 200, undefined],
    ["96", 300, undefined],
    ["97", 400, undefined],
    ["29", 500, undefined],
    ["197", 600, undefined],
  ]);
  const broken = read(six.replace("**97*4*", "**97*4x*"));
  expect(broken.problems.map(({ code, difference }) => [code, difference])).toEqual([
    ["line-out-of-balance", -400],
    ["amount-unreadable", undefined],
  ]);
  expect(broken.remittances[0]?.others.map(({ text: kept }) => kept)).toEqual(["CAS*CO*45*1*2*50*2**96*3**97*4x**29*5**197*6"]);
});

test("a second segment of what a claim or line has once is kept, and changes nothing", () => {
  const once = claimOf("C-1", [lineOf(9_000, [], { more: ["AMT*B6*44", "AMT*B6*45", "REF*6R*V-1-1", "REF*6R*V-1-2"] })], {
    more: ["NM1*QC*1*CEDAR*ASH", "DTM*050*20261106", "DTM*050*20261107"],
  });
  const [remittance] = read(file835([remittanceOf([once])])).remittances;
  expect(remittance?.claims[0]).toMatchObject({ patient: { last: "ALDER" }, received: calendarDate(2026, 11, 6) });
  expect(remittance?.claims[0]?.lines[0]).toMatchObject({ allowed: 4_400, lineControlNumber: "V-1-1" });
  expect(remittance?.others.map(({ text }) => text)).toEqual(["NM1*QC*1*CEDAR*ASH", "DTM*050*20261107", "AMT*B6*45", "REF*6R*V-1-2"]);
});

test("headings and summaries between claims end the claim before them, and are kept where they tell sums", () => {
  const text = file835([remittanceOf([claimOf("C-1", [lineOf(9_000, [])]), claimOf("C-2", [lineOf(6_000, [])])])]);
  const headed = text.replace("~CLP*C-2", "~LX*2~TS3*1245319599*11*20261231*1*60~CLP*C-2").replace(/SE\*\d+/, "SE*21");
  const { remittances, problems } = read(headed);
  expect(problems).toEqual([]);
  expect(remittances[0]?.claims.map(({ paid }) => paid)).toEqual([9_000, 6_000]);
  expect(remittances[0]?.others.map((other) => other.text)).toEqual(["TS3*1245319599*11*20261231*1*60"]);
});

test("a social security number is not taken for a member ID", () => {
  const text = file835([remittanceOf([claimOf("C-1", [lineOf(100, [])])])]).replace("*MI*TEST0042", "*34*000000000");
  expect(read(text).remittances[0]?.claims[0]?.patient?.memberId).toBeUndefined();
});

test("amounts in another currency are told", () => {
  const text = file835([remittanceOf([])])
    .replace("~TRN", "~CUR*PR*CAD~TRN")
    .replace("SE*8", "SE*9");
  expect(read(text).problems.map(({ code }) => code)).toEqual(["currency-foreign"]);
});

test("several provider adjustments of one segment", () => {
  const text = file835([remittanceOf([claimOf("C-1", [lineOf(9_340, [])])], [["WO", "ICN7", 2_000]])]);
  const { remittances, problems } = read(text.replace("WO:ICN7*20~", "WO:ICN7*25*L6*-5~"));
  expect(problems).toEqual([]);
  expect(remittances[0]?.providerAdjustments.map(({ reason, reference, amount }) => [reason, reference, amount])).toEqual([
    ["WO", "ICN7", 2_500],
    ["L6", undefined, -500],
  ]);
});

/** node-x12 1.7.1 knows no components and repetitions, but it cuts well-formed files as everybody does. */
test("segments and elements are those that node-x12 finds", () => {
  const other = remittanceOf([claimOf("C-2", [lineOf(9_000, [["OA", "23", 9_000]])])], [], { trace: "TEST-5502" });
  const interchange = 100_000_901; // it takes the zeros off a control number
  const text = textOf(segmentsOf([remittanceOf([claim], [["L6", "ICN7", -115]]), other], interchange));
  const cut = ({ tag, elements }: X12Segment): readonly string[] => [tag, ...elements.map(({ value }) => value)];
  const parsed = new X12Parser(true).parse(text);
  const theirs = ("interchanges" in parsed ? parsed.interchanges : [parsed]).flatMap(({ header, functionalGroups, trailer }) => [
    cut(header),
    ...functionalGroups.flatMap((group) => [
      cut(group.header),
      ...group.transactions.flatMap((one) => [cut(one.header), ...one.segments.map(cut), cut(one.trailer)]),
      cut(group.trailer),
    ]),
    cut(trailer),
  ]);
  expect(theirs.length).toBeGreaterThan(50);
  const ours: (readonly string[])[] = [];
  expect(readSegments(text, (segment) => ours.push(elementsOf(segment)))).toEqual([]);
  expect(ours).toEqual(theirs);
});
