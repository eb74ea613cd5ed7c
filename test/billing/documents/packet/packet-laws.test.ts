import fc from "fast-check";
import { buildLedger, type Ledger } from "../../../../billing/ledger/ledger";
import { PACKET_KINDS, packetClaims, packetDraft, packetTemplate, packetValues, type PacketWish } from "../../../../billing/tasks/packets";
import { readRecords } from "../../../../billing/workbook/read-records";
import type { NamedValues, TemplateValues } from "../../../../billing/workbook/template-values";
import { clinicWith, type Row, type Rows } from "../../../clinics/clinic-with";
import { randomClinicRows } from "../../../clinics/random-clinic";
import { day } from "../superbill/superbill-of";
import { ABOUT_CLAIM, blockOf, clinicFor, draftOf, fieldsOf, valuesOf } from "./packet-of";

const RUNS = 12;
/** After all days of the random clinics. */
const TODAY = day("2031-01-01");

const ledgerOf = (rows: Rows): Ledger => buildLedger(readRecords(clinicWith(rows)), TODAY);

const wish = fc.record({
  kind: fc.option(fc.constantFrom(...PACKET_KINDS), { nil: undefined }),
  mode: fc.option(fc.constantFrom("lien" as const, "paid-invoice" as const), { nil: undefined }),
});

type Asked = Omit<PacketWish, "about">;

const packetsOf = (ledger: Ledger, asked: Asked) =>
  packetClaims(ledger).flatMap(({ about }) => {
    const one = { ...asked, about };
    const draft = packetDraft(ledger, [], one);
    return draft ? [{ draft, values: packetValues(ledger, one, TODAY) }] : [];
  });

const cents = (values: NamedValues | undefined, name: string): number => Number(values?.[name]?.value ?? 0);
const block = ({ blocks }: TemplateValues, name: string): readonly NamedValues[] => blocks[`Packet.${name}`] ?? [];
const sum = (rows: readonly NamedValues[], name: string): number => rows.reduce((total, row) => total + cents(row, name), 0);

test("charges are paid, adjusted or still open to the cent, line by line and in all, and payments are what is paid", () => {
  fc.assert(
    fc.property(randomClinicRows, wish, (rows, asked) => {
      for (const { draft, values } of packetsOf(ledgerOf(rows), asked)) {
        const total = (name: string): number => cents(values.fields, `Packet.Statement.Total.${name}`);
        expect(total("Paid") + total("Adjusted") + total("Balance")).toBe(total("Charges"));
        const lines = block(values, "Statement.Lines");
        for (const name of ["Charges", "Paid", "Adjusted", "Balance"])
          expect([name, sum(lines, name === "Charges" ? "Charge" : name)]).toEqual([name, total(name)]);
        for (const line of lines)
          expect(cents(line, "Paid") + cents(line, "Adjusted") + cents(line, "Balance")).toBe(cents(line, "Charge"));
        expect(sum(block(values, "Payments.Payments"), "Amount")).toBe(total("Paid"));
        expect(cents(values.fields, "Packet.Payments.Total")).toBe(total("Paid"));
        expect(draft).toMatchObject({
          charges: total("Charges"),
          paid: total("Paid"),
          adjusted: total("Adjusted"),
          balance: total("Balance"),
        });
      }
    }),
    { numRuns: RUNS },
  );
});

test("forms of at most six lines add up to the claim, and the claim to its statement", () => {
  fc.assert(
    fc.property(randomClinicRows, (rows) => {
      for (const { draft, values } of packetsOf(ledgerOf(rows), {})) {
        const forms = block(values, "Claim.Forms");
        expect(sum(forms, "Total")).toBe(cents(values.fields, "Packet.Claim.Total"));
        expect(sum(forms, "Total")).toBe(draft.charges);
        expect(sum(forms, "Lines")).toBe(draft.lines);
        expect(forms.every((form) => cents(form, "Lines") >= 1 && cents(form, "Lines") <= 6)).toBe(true);
        expect(sum(block(values, "Claim.Lines"), "Charge")).toBe(draft.charges);
      }
    }),
    { numRuns: RUNS },
  );
});

test("the score is 1 exactly when nothing that is required is missing", () => {
  fc.assert(
    fc.property(randomClinicRows, wish, fc.boolean(), (rows, asked, isEnclosed) => {
      const enclosed = isEnclosed ? (["lien", "member-claim-form", "prescription", "treatment-notes"] as const) : [];
      for (const { draft, values } of packetsOf(ledgerOf(rows), { ...asked, enclosed })) {
        const lacking = draft.items.filter(({ required, state }) => required && state === "missing");
        expect(draft.score === 1).toBe(lacking.length === 0);
        expect(draft.isComplete).toBe(lacking.length === 0);
        expect(draft.sentence.startsWith("Complete")).toBe(lacking.length === 0);
        for (const { label, gaps } of lacking) {
          expect(draft.sentence).toContain(label);
          expect(gaps.some(({ blocks }) => blocks)).toBe(true);
        }
        expect(block(values, "Checklist.Items")).toHaveLength(draft.items.length);
        const enclosures = block(values, "Cover.Enclosures").map(({ Item }) => String(Item?.value));
        for (const { label, state } of draft.items)
          if (state === "missing") expect(enclosures.filter((line) => line.endsWith(`  ${label}`))).toEqual([]);
      }
    }),
    { numRuns: RUNS },
  );
});

test("what is filled in has a name that the template knows, of its kind", () => {
  fc.assert(
    fc.property(randomClinicRows, wish, (rows, asked) => {
      for (const { values } of packetsOf(ledgerOf(rows), asked).slice(0, 2)) {
        for (const [name, { is }] of Object.entries(values.fields)) expect([name, is]).toEqual([name, packetTemplate.fields[name]?.kind]);
        for (const [name, filled] of Object.entries(values.blocks))
          for (const row of filled)
            for (const [key, { is }] of Object.entries(row))
              expect([key, is]).toEqual([key, packetTemplate.blocks[name]?.columns[key]?.kind]);
      }
    }),
    { numRuns: RUNS },
  );
});

describe("what the sheets say", () => {
  const field = (rows: Rows, name: string, asked: Asked = {}) => fieldsOf(valuesOf(rows, { ...ABOUT_CLAIM, ...asked }))[`Packet.${name}`];

  test("eight lines are two forms, each with its own total (rule book 5.4)", () => {
    const values = valuesOf(clinicFor("commercial", 8, { Visits: { charge: 30 } }));
    expect(blockOf("Claim.Forms", values)).toEqual([
      { Form: 1, Lines: 6, Total: 18_000, Paid: 0 },
      { Form: 2, Lines: 2, Total: 6_000, Paid: 0 },
    ]);
  });

  test("boxes stand in the order of the form, down the left and on down the right", () => {
    const rows = blockOf("Claim.Boxes", valuesOf(clinicFor("auto")));
    const numbers = [...rows.map(({ Box }) => Box), ...rows.map(({ RightBox }) => RightBox)].filter((box) => box !== undefined);
    expect(numbers.slice(0, 5)).toEqual(["top", "top", "top", "1", "1a"]);
    const order = numbers.map((box) => (box === "top" ? 0 : Number.parseInt(String(box), 10)));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(rows.find(({ Box }) => Box === "10b")).toBeDefined();
  });

  test("tips, products and missed visits are on no sheet", () => {
    const OtherCharges: readonly Row[] = [
      { date: "2026-10-05", patient: "P-0042", kind: "Tip", amount: 20, paidHow: "Card" },
      { date: "2026-10-05", patient: "P-0042", kind: "Product", amount: 35 },
    ];
    const plain = clinicFor("out-of-network");
    expect(valuesOf({ ...plain, OtherCharges })).toEqual(valuesOf(plain));
  });

  test("a lien's statement says that the patient remains liable, paid invoices do not", () => {
    expect(field(clinicFor("attorney"), "Statement.Says")).toContain("remains responsible");
    expect(String(field(clinicFor("attorney"), "Statement.Says", { mode: "paid-invoice" }))).not.toContain("remains responsible");
  });

  test("the letter with invoices claims no more than the client has paid", () => {
    const invoices = { mode: "paid-invoice" } as const;
    expect(field(clinicFor("attorney"), "Cover.Letter", invoices)).toContain("The client has paid $0.00 of them");
    const paid = clinicFor("attorney", 1, { Visits: { paidByPatient: 180, paidHow: "Card", paidOn: "2026-11-20" } });
    expect(field(paid, "Cover.Letter", invoices)).toContain("The client has paid them");
  });

  test("whom it goes to: the payer's claims address, or the attorney", () => {
    expect(field(clinicFor("auto"), "Cover.Recipient.Attention")).toBe("Attention: Kim Ono");
    expect(field(clinicFor("auto"), "Cover.Recipient.CityLine")).toBe("Tacoma, WA 98401");
    expect(field(clinicFor("attorney"), "Cover.Recipient.Name")).toBe("Sam Field, Field & Lind, file 2026-114");
  });

  test("facts that are not there have no row", () => {
    const labels = blockOf("Cover.Facts", valuesOf(clinicFor("commercial"))).map(({ Label }) => Label);
    expect(labels).toContain("Member ID");
    expect(labels).not.toContain("Employer");
    expect(labels).not.toContain("Group number");
  });

  test("the prescription with where its copy is, and the days treated under it", () => {
    const values = valuesOf(clinicFor("auto"));
    expect(blockOf("Prescription.Prescriptions", values)).toMatchObject([
      { Number: "RX-031", CopyKeptAt: "Rx/P-0042.pdf", Frequency: "2 per week" },
    ]);
    expect(blockOf("Prescription.Treated", values)).toHaveLength(2);
  });

  test("a note that is not written is not called written", () => {
    const notes = blockOf("Notes.Visits", valuesOf(clinicFor("auto", 2, { Visits: { noteDone: "No" } })));
    expect(notes.map(({ Note }) => Note)).toEqual(["Not written yet", "Not written yet"]);
  });

  test("the checklist tells the days left to file, and nothing of that for an attorney or once it is sent", () => {
    expect(draftOf(clinicFor("commercial"))).toMatchObject({ fileBy: day("2027-01-03"), daysLeft: 41 });
    expect(field(clinicFor("commercial"), "Checklist.TimeLeft")).toBe("41 days left to file.");
    expect(draftOf(clinicFor("attorney")).fileBy).toBeUndefined();
    expect(draftOf(clinicFor("commercial", 2, { Claims: { sentOn: "2026-11-02", status: "Sent" } })).fileBy).toBeUndefined();
  });
});
