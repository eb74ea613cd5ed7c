import { withEdits } from "../../../../billing/workbook/with-edits";
import { fileOf, importClinic } from "../../../clinics/import-files";
import { counts, importing, newRows } from "./imported";

const clinic = importClinic();

describe("deposits", () => {
  const statement = (...rows: readonly (readonly string[])[]) =>
    fileOf([["Posting Date", "Description", "Credit", "Debit", "Balance"], ...rows], "bank.csv");

  test("money in becomes a deposit, money out does not, and two lists of the same money are asked about", () => {
    const known = importClinic({ Deposits: [{ depositRef: "D-31", date: "2026-11-20", amount: 412.1 }] });
    const report = importing(known, [
      statement(
        ["11/21/2026", "EVERGREEN", "412.10", "", "1"],
        ["11/21/2026", "RENT", "", "900.00", "1"],
        ["11/22/2026", "CASH", "30.00", "", "1"],
      ),
    ]);
    expect(counts(report)).toBe("1/0/1/1");
    expect(report.needsYou).toMatchObject([{ line: 2, why: expect.stringContaining("D-31") as string }]);
    expect(newRows(report, "Deposits")).toMatchObject([{ depositRef: "D-32", amount: 30 }]);
  });

  test("a bank's statement is known again by the bank's own numbers, whatever its file is called", () => {
    const transactions = [
      { nth: 1, id: "F1", posted: 20_778, amount: 41_210, name: "EVERGREEN", memo: "", account: "5678" },
      { nth: 2, id: "F2", posted: 20_778, amount: 41_210, name: "EVERGREEN", memo: "", account: "5678" },
      { nth: 3, id: "F3", posted: 20_779, amount: -90_000, name: "RENT", memo: "", account: "5678" },
    ];
    const source = (file: string) => ({ file, contents: { kind: "bank statement", statement: { transactions, unread: [] } } }) as never;
    const first = importing(clinic, [source("a.ofx")]);
    expect(counts(first)).toBe("2/0/0/1");
    expect(newRows(first, "Deposits")[0]).toMatchObject({ account: "...5678", sourceKey: "ofx-5678:F1" });
    expect(counts(importing(withEdits(clinic, first.edits), [source("b.ofx")]))).toBe("0/2/0/1");
  });
});

test("a remittance becomes payments of its payer, known again in whatever file it comes", () => {
  const text = [
    "ISA*00*          *00*          *ZZ*PAYER          *ZZ*CLINIC         *261120*1200*^*00501*000000001*0*P*:",
    "GS*HP*PAYER*CLINIC*20261120*1200*1*X*005010X221A1",
    "ST*835*0001",
    "BPR*I*105*C*ACH*CCP*01*999999999*DA*1*1512345678**01*999999999*DA*2*20261120",
    "TRN*1*TEST-5501*1512345678",
    "N1*PR*Evergreen Health",
    "N1*PE*Calm Hands*XX*1234567893",
    "LX*1",
    "CLP*C-0118*1*180*105*25*12*PC-1",
    "NM1*QC*1*Whitfield*Dana",
    "SVC*HC:97124*180*105**4",
    "DTM*472*20261104",
    "CAS*CO*45*50",
    "CAS*PR*3*25",
    "SE*13*0001",
    "GE*1*1",
    "IEA*1*000000001",
  ].join("~");
  const source = (file: string) => ({ file, contents: { kind: "remittance", text } }) as const;
  const first = importing(clinic, [source("a.835")]);
  expect(newRows(first, "Payments")).toMatchObject([
    {
      paymentNumber: "PY-0001",
      from: "Payer",
      payerOrPatient: "Evergreen Health",
      patient: "P-0042",
      code: "97124",
      billed: 180,
      paid: 105,
      copay: 25,
      writeOff: 50,
    },
  ]);
  const again = importing(withEdits(clinic, first.edits), [source("b.txt")]);
  expect(again.edits).toEqual([]);
  expect(again.sources).toMatchObject([{ alreadyHere: 1 }]);

  const typed = { paymentNumber: "PY-9", received: "2026-11-20", from: "Payer", payerOrPatient: "Evergreen", paid: 105 };
  const byHand = importClinic({ Payments: [{ ...typed, checkOrEftNumber: "TEST-5501", paymentTotal: 105 }] });
  expect(importing(byHand, [source("c.835")])).toMatchObject({
    edits: [],
    needsYou: [{ why: expect.stringContaining("typed by hand") as string }],
  });
});
