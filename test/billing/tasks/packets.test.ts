import { markAsSent, packetClaims, packetDraft, packetsIn, packetValues, type PacketAbout } from "../../../billing/tasks/packets";
import { checkAgain, type CheckedWorkbook } from "../../../billing/tasks/check-workbook";
import { withEdits } from "../../../billing/workbook/with-edits";
import { ABOUT_CLAIM, clinicFor, draftOf } from "../documents/packet/packet-of";
import { checked, day, TODAY } from "../documents/superbill/superbill-of";
import type { Row, Rows } from "../../clinics/clinic-with";

const SENDING = { sentOn: day("2026-11-20"), sentBy: "Mail", trackingNumber: "TEST-9400", by: "DW", when: TODAY } as const;
const OCTOBER = { patient: "P-0042", from: day("2026-10-01"), to: day("2026-11-23") };

/** Lines that wait for their claim, of two payers. */
const WAITING: Rows = {
  ...clinicFor("commercial"),
  Payers: [{}, { payer: "Cascade Mutual" }],
  Visits: [{}, { dateOfService: "2026-11-05" }, { dateOfService: "2026-11-06", billTo: "Cascade Mutual", status: "Draft" }],
};

/** Rows of a sheet as the workbook would have them afterwards, by header. */
const rowsAfter = ({ workbook }: CheckedWorkbook, table: string): readonly Row[] => {
  const [headers, ...rows] = workbook.sheets.find(({ name }) => name === table)?.rows ?? [];
  return rows.map(({ cells }) =>
    Object.fromEntries((headers?.cells ?? []).map((header, at) => [typeof header === "string" ? header : "", cells[at] ?? null])),
  );
};

const sent = (rows: Rows, about: PacketAbout = ABOUT_CLAIM.about, sending: Parameters<typeof markAsSent>[2] = SENDING) => {
  const before = checked(rows);
  const marked = markAsSent(before, about, sending);
  if (!marked) throw new Error("nothing to mark");
  return { ...marked, after: checkAgain(before, withEdits(before.workbook, marked.edits), { clock: TODAY }) };
};

describe("claims and lines to choose from", () => {
  const all = packetClaims(
    checked({ ...WAITING, Claims: [{ claimNumber: "C-0117", patient: "P-0042", payer: "Evergreen Health", sentOn: "2026-10-01" }] }).ledger,
  );

  test("lines of each payer that are on no claim, then what was sent", () => {
    expect(all.map(({ claim, payer, lines, charges }) => [claim, payer, lines, charges])).toEqual([
      [undefined, "Evergreen Health", 2, 36_000],
      [undefined, "Cascade Mutual", 1, 18_000],
      ["C-0117", "Evergreen Health", 0, 0],
    ]);
  });

  test("the last day to file, and how many days are left", () => {
    expect(all[0]).toMatchObject({ fileBy: day("2027-02-02"), daysLeft: 71, patientName: "Whitfield, Dana" });
    expect(all[2]).toMatchObject({ fileBy: undefined, daysLeft: undefined });
  });

  test("each can be drafted as it is listed", () => {
    const { ledger } = checked(WAITING);
    for (const { about, charges } of packetClaims(ledger)) expect(packetDraft(ledger, [], { about })?.charges).toBe(charges);
  });
});

describe("what there is of a patient in a span", () => {
  const { ledger } = checked({
    ...WAITING,
    Visits: [
      ...(WAITING["Visits"] ?? []),
      { dateOfService: "2026-11-07", claimNumber: "C-0118" },
      { dateOfService: "2026-11-08", billTo: "Cash", status: "Paid" },
    ],
  });

  test("claims whole, and lines on none by whom they are billed to", () => {
    expect(packetsIn(ledger, OCTOBER)).toEqual([
      { claim: "C-0118" },
      { ...OCTOBER, billTo: "PL-0061" },
      { ...OCTOBER, billTo: "Cascade Mutual" },
    ]);
  });

  test("cash too for a patient who files, and all of it in one for an attorney", () => {
    expect(packetsIn(ledger, OCTOBER, "out-of-network")).toHaveLength(4);
    expect(packetsIn(ledger, OCTOBER, "attorney")).toEqual([OCTOBER]);
    expect(packetDraft(ledger, [], { about: OCTOBER, kind: "attorney" })).toMatchObject({ lines: 5, charges: 90_000 });
  });

  test("nothing of nobody", () => {
    expect(packetsIn(ledger, { ...OCTOBER, patient: "P-0099" })).toEqual([]);
    expect(packetDraft(ledger, [], { about: { claim: "C-9" } })).toBeUndefined();
    expect(packetValues(ledger, { about: { claim: "C-9" } }, TODAY)).toEqual({ fields: {}, blocks: {} });
  });
});

test("what must be fixed first is told", () => {
  expect(draftOf(clinicFor("commercial", 1, { Visits: { units: 5, charge: 225 } })).held).toEqual([
    "5 units billed for 60 minutes; 60 minutes support 4.",
  ]);
});

test("drafts are plain data that a worker can be handed, and no file name says who it is", () => {
  const draft = draftOf(clinicFor("workers-comp"));
  expect(structuredClone(draft)).toEqual(draft);
  expect(draft.fileName).toBe("Packet C-0118");
  expect(draftOf(WAITING, { about: { ...OCTOBER, billTo: "Cascade Mutual" } }).fileName).toBe("Packet P-0042 2026-11-06");
});

describe("a claim marked as sent", () => {
  const { after, followUpOn, claim, lacks } = sent(clinicFor("commercial", 2, { Payers: { usualDaysToPay: 21 } }));

  test("has its row filled, with the day to ask after the payer's usual days", () => {
    expect(claim).toBe("C-0118");
    expect(followUpOn).toBe(day("2026-12-11"));
    expect(lacks).toEqual([]);
    expect(after.ledger.records.claims).toMatchObject([
      { sentOn: SENDING.sentOn, sentBy: "Mail", trackingNumber: "TEST-9400", status: "Sent", followUpOn },
    ]);
  });

  test("has its lines Billed", () => {
    expect(after.ledger.records.visits.map(({ status, claimNumber }) => [status, claimNumber])).toEqual([
      ["Billed", "C-0118"],
      ["Billed", "C-0118"],
    ]);
  });

  test("is told in Changes, each cell with what it held", () => {
    const told = rowsAfter(after, "Changes");
    expect(told).toHaveLength(7);
    expect(told[0]).toMatchObject({ By: "DW", Sheet: "Claims", Column: "Sent on", Old: null, Action: "Mark as sent" });
    expect(told.at(-1)).toMatchObject({ Sheet: "Visits", Column: "Status", Old: "Ready", New: "Billed" });
  });
});

test("30 days where the payer's usual days are not typed", () => {
  expect(sent(clinicFor("commercial")).followUpOn).toBe(day("2026-12-20"));
});

test("a claim that was answered keeps what was answered, and lines that are paid stay paid", () => {
  const { after } = sent(clinicFor("commercial", 1, { Claims: { status: "Part paid" }, Visits: { status: "Paid" } }));
  expect(after.ledger.records.claims).toMatchObject([{ status: "Part paid", sentOn: SENDING.sentOn }]);
  expect(after.ledger.records.visits).toMatchObject([{ status: "Paid" }]);
});

test("lines without a claim get a row of Claims with the next number, and are on it", () => {
  const about = { ...OCTOBER, billTo: "PL-0061" };
  const { after, claim, edits } = sent(WAITING, about);
  expect(claim).toBe("C-0119");
  expect(edits.map(({ does }) => does)).toEqual(["setCells", "appendRows", "appendRows"]);
  expect(after.ledger.records.claims.at(-1)).toMatchObject({
    claimNumber: "C-0119",
    patient: "P-0042",
    payer: "Evergreen Health",
    policyNumber: "PL-0061",
    kind: "Original",
    billed: 36_000,
    sentBy: "Mail",
    status: "Sent",
  });
  expect(after.ledger.records.visits.map(({ status, claimNumber }) => [status, claimNumber])).toEqual([
    ["Billed", "C-0119"],
    ["Billed", "C-0119"],
    ["Draft", undefined],
  ]);
  expect(rowsAfter(after, "Changes")[0]).toMatchObject({ Sheet: "Claims", "Row key": "C-0119", New: 360 });
  expect(packetDraft(after.ledger, [], { about: { claim } })).toMatchObject({ lines: 2, fileBy: undefined });
});

test("marked again, nothing is written that stands there already", () => {
  const before = checked(clinicFor("commercial"));
  const once = sent(clinicFor("commercial")).after;
  expect(markAsSent(once, ABOUT_CLAIM.about, SENDING)?.edits).toEqual([]);
  expect(markAsSent(before, { claim: "C-9" }, SENDING)).toBeUndefined();
});
