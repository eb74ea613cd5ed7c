import { read835 } from "../../../billing/x12/read-835";
import { claimOf, file835, lineOf, remittanceOf, segmentsOf, textOf } from "./sample-835";

const claim = claimOf("C-0118", [
  lineOf(6_000, [
    ["CO", "45", 1_600],
    ["PR", "2", 880],
  ]),
]);
const remittance = remittanceOf([claim]);
const segments = segmentsOf([remittance]);
const text = file835([remittance]);
const read = (file: string) => read835(file, { file: "era.835" });
const codes = (file: string): readonly string[] => read(file).problems.map(({ code }) => code);
const paidOf = (file: string): readonly unknown[] => read(file).remittances.flatMap(({ claims }) => claims.map(({ paid }) => paid));
const change = (from: string, to: string): string => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

describe("said nothing about, and read as usual", () => {
  test.each([
    ["a byte order mark and blank lines before it", `\uFEFF\r\n  ${text}`],
    ["blanks, line ends and an end-of-file character behind it", `${text}\r\n \u001a`],
    ["no last terminator", text.slice(0, -1)],
    ["lines of 80 characters", text.replace(/(.{80})/g, "$1\r\n")],
    ["old Mac line ends", textOf(segments, { element: "*", component: ":", terminator: "~\r" })],
    ["empty segments", text.replaceAll("~", "~~")],
    ["an interchange header that says U where the repetition separator stands", change("*^*", "*U*")],
    ["padded elements", change("CLP*C-0118*1*60*35.2", "CLP*C-0118 *1 * 60 * 35.2")],
    ["numbers without their zeros", change("*CO*45*16~", "*CO*45*16.~")],
    ["leading zeros of counts", change("GE*1*901", "GE*01*0901")],
    ["more zeros than cents", change("*60*35.2*", "*60.000*35.200*")],
    ["empty elements at the end", change("TRN*1*TEST-5501*1912345678~", "TRN*1*TEST-5501*1912345678**~")],
  ])("%s", (_what, file) => {
    expect(codes(file)).toEqual([]);
    expect(paidOf(file)).toEqual([3_520]);
  });
});

describe("read, and told", () => {
  test.each([
    ["a header of another length", text.replace(/ +\*/g, "*"), "interchange-header-length"],
    ["a header without its last element", change("*P*:~", "*P*~"), "interchange-header-length"],
    ["text before the header", `HTTP/1.1 200 OK\n\n${text}`, "text-before-interchange"],
    ["segments named in lower case", text.replace(/(^|~)[A-Z0-9]+/g, (id) => id.toLowerCase()), "lower-case-segment"],
    ["an amount with commas", change("SVC*HC:97124*60*", "SVC*HC:97124*0,060*"), "amount-written-oddly"],
    ["a file of version 4010", change("005010X221A1", "004010X091A1"), "guide-older"],
    ["a version nobody knows", change("005010X221A1", "009999X1"), "guide-unknown"],
    ["a status of an older version", change("CLP*C-0118*1*", "CLP*C-0118*13*"), "status-legacy"],
    ["a status nobody knows", change("CLP*C-0118*1*", "CLP*C-0118*99*"), "status-unknown"],
    ["a reason no longer in use", change("CAS*CO*45*16", "CAS*CO*15*16"), "reason-retired"],
    ["a group nobody knows", change("CAS*CO*45*16", "CAS*XX*45*16"), "group-unknown"],
    ["an adjustment without a reason", change("CAS*CO*45*16", "CAS*CO**16"), "value-missing"],
    ["no check number", change("TRN*1*TEST-5501*1912345678", "TRN*1**1912345678"), "value-missing"],
    ["no day of payment", change("*20261120~TRN", "~TRN"), "value-missing"],
    ["a day that never was", change("DTM*472*20261104", "DTM*472*20261131"), "date-unreadable"],
    ["units that are no number", change("**2~DTM", "**two~DTM"), "quantity-unreadable"],
    ["money that the payer takes", change("*35.2*C*", "*35.2*D*"), "total-is-debit"],
  ])("%s", (_what, file, code) => {
    expect(codes(file)).toEqual([code]);
    expect(paidOf(file)).toEqual([3_520]);
  });

  test("a header that is too short is still read by its own separators", () => {
    const short = "ISA|00||00||ZZ|EG|ZZ|AS|261120|0915|^|00501|901|0|P|>";
    const file = textOf(segments, { element: "|", component: ">", terminator: "\n" }).replace(/^ISA.*\n/, `${short}\n`);
    expect(codes(file)).toEqual(["interchange-header-length"]);
    expect(paidOf(file)).toEqual([3_520]);
  });

  test("an interchange header that is damaged", () => {
    expect(codes(text.replace(/^ISA.*?~GS/, "ISA*00*~GS"))).toEqual(["interchange-header-unreadable", "control-number-differs"]);
    const withoutGroup = read(text.replace(/^ISA.*?~GS\*/, "ISA*00*00*~XX*"));
    expect(withoutGroup.problems[0]?.code).toBe("interchange-header-unreadable");
    expect(withoutGroup.outside.map((other) => other.text.slice(0, 5))).toEqual(["XX*HP"]);
  });
});

describe("amounts that are not read as something else", () => {
  test.each([
    ["more than two decimals", "35.201", "has more than two decimals and was not rounded"],
    ["a currency sign", "$35.20", "is not an amount"],
    ["brackets", "(35.20)", "is not an amount"],
    ["a decimal comma", "35,20", "is not an amount"],
    ["a letter O", "35.2O", "is not an amount"],
    ["an exponent", "3.52E1", "is not an amount"],
    ["a lonely sign", "-", "is not an amount"],
    ["more than any payment", "99999999999", "is not an amount"],
  ])("%s", (_what, amount, why) => {
    const { problems, remittances, segments: counted } = read(change("CLP*C-0118*1*60*35.2*", `CLP*C-0118*1*60*${amount}*`));
    expect(problems.map(({ code }) => code)).toEqual(["amount-unreadable"]);
    expect(problems[0]?.message).toContain(why);
    expect(problems[0]?.place).toEqual({ segment: 11, line: 1 });
    expect(remittances[0]?.claims[0]?.paid).toBeUndefined();
    expect(remittances[0]?.others.map((other) => other.text.slice(0, 4))).toEqual(["CLP*"]);
    expect(counted.kept).toBe(1);
  });

  test("one that is missing", () => {
    const { problems } = read(change("SVC*HC:97124*60*35.2*", "SVC*HC:97124*60**"));
    expect(problems.map(({ code }) => code)).toEqual(["amount-missing"]);
  });

  test.each([
    [".1", 10],
    ["-1", -100],
    ["1.", 100],
    ["+2.05", 205],
    ["-.05", -5],
    ["0", 0],
    ["1,234.5", 123_450],
  ])("%s is %i cents", (amount, expected) => {
    expect(paidOf(change("CLP*C-0118*1*60*35.2*", `CLP*C-0118*1*60*${amount}*`))).toEqual([expected]);
  });
});

describe("parts of a file", () => {
  const body = segments.slice(2, -2);

  test("a transaction without its interchange", () => {
    expect(codes(textOf(body))).toEqual(["fragment"]);
    expect(paidOf(textOf(body))).toEqual([3_520]);
  });

  test("claims alone, whatever separates them", () => {
    const claims = body.filter((segment) => /^(?:CLP|NM1|SVC|DTM\*472|CAS)/.test(segment));
    for (const separators of [
      { element: "*", component: ":", terminator: "~" },
      { element: "|", component: ">", terminator: "\n" },
    ]) {
      expect(codes(textOf(claims, separators))).toEqual(["fragment", "value-missing", "value-missing"]);
      expect(paidOf(textOf(claims, separators))).toEqual([3_520]);
    }
  });

  test("segments of a remittance behind the end of a transaction", () => {
    const file = textOf([...segments.slice(0, -2), "CLP*C-0200*1*10*10", ...segments.slice(-2)]);
    expect(codes(file)).toEqual(["fragment", "value-missing", "value-missing"]);
    expect(paidOf(file)).toEqual([3_520, 1_000]);
  });

  test.each([
    ["nothing", "", "The file is empty."],
    ["blanks", " \r\n", "The file is empty."],
    ["a letter", "Dear clinic, please find the ISA and the CLP enclosed.", "This is not an X12 file"],
    ["a workbook", "PK\u0003\u0004\u0014\u0000\u0006", "This is not an X12 file"],
  ])("%s is no X12 file", (_what, file, why) => {
    const { problems, segments: counted } = read(file);
    expect(problems.map(({ code }) => code)).toEqual(["not-x12"]);
    expect(problems[0]?.message).toContain(why);
    expect(counted).toEqual({ total: 0, used: 0, kept: 0 });
  });

  test("services and adjustments without a claim are told and kept", () => {
    const file = textOf(segments.filter((segment) => !segment.startsWith("CLP")));
    expect(codes(file)).toEqual(expect.arrayContaining(["segment-misplaced"]));
    expect(read(file).remittances[0]?.others.map((other) => other.text.slice(0, 3))).toEqual(
      expect.arrayContaining(["SVC", "CAS", "CAS", "NM1"]),
    );
  });

  test("another kind of transaction is left alone, and kept whole", () => {
    const acknowledgement = ["ST*999*0007", "AK1*HP*1", "AK9*A*1*1*1", "SE*4*0007"];
    const file = textOf([...segments.slice(0, 2), ...acknowledgement, ...segments.slice(2, -2), "GE*2*901", ...segments.slice(-1)]);
    const { problems, outside, remittances } = read(file);
    expect(problems.map(({ code }) => code)).toEqual(["transaction-not-remittance"]);
    expect(outside.map((other) => other.text)).toEqual(acknowledgement);
    expect(remittances).toHaveLength(1);
  });

  test("a file with other transactions only has no remittance", () => {
    const file = textOf([...segments.slice(0, 2), "ST*999*1", "AK9*A*1*1*1", "SE*3*1", ...segments.slice(-2)]);
    expect(codes(file)).toEqual(["no-remittance", "transaction-not-remittance"]);
  });
});

describe("envelopes", () => {
  test("several interchanges, each with its own separators, and without the terminator between", () => {
    const second = textOf(segmentsOf([remittance], 902), { element: "|", component: ">", terminator: "\n" });
    expect(paidOf(`${text.slice(0, -1)}\n${second}`)).toEqual([3_520, 3_520]);
    expect(codes(text + second)).toEqual(["remittance-repeated"]);
  });

  test.each([
    ["SE counts other segments", change("SE*16*1", "SE*15*1"), ["envelope-count-differs"]],
    ["GE counts other transactions", change("GE*1*901", "GE*2*901"), ["envelope-count-differs"]],
    ["IEA counts other groups", change("IEA*1*", "IEA*0*"), ["envelope-count-differs"]],
    ["SE counts nothing", change("SE*16*1", "SE**1"), ["envelope-count-differs"]],
    ["SE has another number", change("SE*16*1", "SE*16*2"), ["control-number-differs"]],
    ["GE has another number", change("GE*1*901", "GE*1*902"), ["control-number-differs"]],
    ["IEA has another number", change("IEA*1*000000901", "IEA*1*000000902"), ["control-number-differs"]],
    ["a segment is missing", change("REF*TJ*911234567~", ""), ["envelope-count-differs"]],
    ["the file is cut off", text.slice(0, text.indexOf("SE*16")), ["envelope-not-closed", "envelope-not-closed", "envelope-not-closed"]],
    ["only the interchange ends", change("SE*16*1~GE*1*901~", ""), ["envelope-not-closed", "envelope-not-closed"]],
    ["the group was never started", change("GS*HP", "XX*HP"), ["envelope-not-opened", "envelope-count-differs"]],
  ])("%s", (_what, file, expected) => {
    expect(codes(file)).toEqual(expected);
    expect(paidOf(file)).toEqual([3_520]);
  });

  test("say how many segments there are, and where", () => {
    const [problem] = read(textOf(segments, { element: "*", component: ":", terminator: "~\n" }).replace("SE*16", "SE*12")).problems;
    expect(problem).toMatchObject({
      place: { segment: 18, line: 18 },
      message: "SE01 tells of 12 segments, but the transaction has 16; something may be missing. Ask for the file again.",
    });
  });
});
