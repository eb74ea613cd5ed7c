import { ALL_SHEETS, sheetNamed } from "../../../billing/records/all-sheets";
import type { Columns } from "../../../billing/records/describe";
import { practiceSettings } from "../../../billing/records/practice";
import { folded } from "../../../billing/values/folded";

/** Contracts section 3, column by column; `*` is required. */
const CONTRACT: Readonly<Record<string, string>> = {
  "Practice settings":
    "Practice name*, Legal name, Tax ID*, Tax ID type*, Group NPI, Taxonomy, Address 1*, Address 2, City*, State*, ZIP*, Phone*, Fax, Email, Pay-to address, Pay-to city, Pay-to state, Pay-to ZIP, Place of service, Accepts assignment, Unit rule, File within (days), Late cancellation hours, Late cancellation percent, Superbill footer, Check as of",
  Practice: "Setting*, Value",
  Providers:
    "Provider ID*, Last*, First*, Credential*, NPI, Taxonomy, License #*, License state*, License expires*, Liability insurer, Liability policy #, Liability expires, Start, End, Notes",
  Credentialing: "Provider ID*, Payer*, Status*, Effective, Ends, Payer provider #, Notes",
  Payers:
    "Payer*, Payer ID, Kind*, Programme, Claims address, Claims city, Claims state, Claims ZIP, Phone, Portal, Who files, Unit rule, Max units per day, Max charge per day, Minutes per counted visit, Visit limit, Limit per, Limit shared with, Prescription needed, Prescriber types, Prescription good for (days), Authorization needed, Authorization after visit, Deductible applies, In network only, Codes covered, Modifiers required, Code pairs checked, Wellness allowed, One visit per day, Progress report every, File within (days), Appeal within (days), Usual days to pay, Checked on, Checked by, Call ref, Notes",
  Fees: "Plan*, Code*, Modifier, Service*, Minutes per unit, Charge per unit*, Allowed per unit, From*, To, Billable*, Notes",
  Patients:
    "Patient ID*, Last*, First*, Middle, Birth date*, Sex, Address, City, State, ZIP, Phone, Email, Condition due to, Signature on file, Assignment signed, Financial agreement, Card on file, Outside ID, Active, Notes",
  Policies:
    "Policy #*, Patient*, Payer*, Rank*, Plan name, HSA-qualified, Member ID*, Group #, Relationship, Subscriber, Subscriber birth date, Starts*, Ends, Benefit year starts, Massage covered*, Network*, Visit limit, Limit per, Limit shared with, Dollar limit, Deductible, Deductible met, Deductible as of, Deductible applies, Copay, Copay mode, Coinsurance %, Out-of-pocket maximum, Out-of-pocket met, Authorization needed, Prescription needed, Verified on, Verified by, Spoke to, Call ref, Accident claim #, Accident date, Accident state, Employer, Adjuster, Adjuster phone, Attorney, Notes",
  Prescriptions:
    "Rx #*, Patient*, Prescriber*, Prescriber type*, Prescriber NPI, Written*, Starts, Ends, Visits, Frequency, Diagnosis 1*, Diagnosis 2, Diagnosis 3, Diagnosis 4, Body areas, Minutes per visit, Signed, Progress report sent, Copy kept at, Notes",
  Authorizations: "Auth #*, Patient*, Payer*, Starts*, Ends*, Basis, Amount, Codes, Body areas, Approved by, Notes",
  Visits:
    "Date of service*, Patient*, Provider*, Start, End, Minutes*, Code*, Units*, Modifiers, Diagnosis, Place of service, Bill to*, Rx #, Auth #, Charge*, Paid by patient, Paid how, Paid on, Status*, Claim #, Body areas, Note done, Discipline, Visit #, Line, Notes",
  OtherVisits: "Patient*, Date*, Discipline*, Visits counted, Told by, Notes",
  Claims:
    "Claim #*, Patient*, Payer*, Policy #, Kind, Original ref, Billed, Sent on, Sent by, Tracking #, Payer claim #, Status, Follow up on, Notes",
  Payments:
    "Payment #*, Received*, From*, Payer or patient*, Method, Check or EFT #, Payment total, Claim #, Visit line, Patient, Date of service, Code, Units, Billed, Allowed, Paid*, Deductible, Copay, Coinsurance, Write-off, Other adjustment, Reason codes, Source, Source key, Matched, Deposit ref, Notes",
  Deposits: "Deposit ref*, Date*, Amount*, Account, Description, Source, Source key, Notes",
  OtherCharges: "Date*, Patient*, Kind*, Amount*, Paid how, Visit #, Reason, Notes",
  FollowUp: "When*, Claim #*, What*, Spoke to, Call ref, Result, Next step, Next on, Appeal level, Due by, Closed, By, Notes",
  RuleSettings: "Rule*, Payer, Policy #, Severity*, Reason, By, On",
  Ignored: "Finding key*, Rule*, Reason*, Note, By, On, Fingerprint*",
};

const written = (columns: Columns): string =>
  Object.values(columns)
    .filter(({ display }) => display === undefined)
    .map(({ header, required }) => (required ? `${header}*` : header))
    .join(", ");

describe("the sheets", () => {
  it.each(Object.entries(CONTRACT))("%s has the columns of the contract", (table, columns) => {
    expect(written(table === "Practice settings" ? practiceSettings : (sheetNamed(table)?.columns ?? {}))).toBe(columns);
  });

  it.each(ALL_SHEETS.map((described) => [described.table, described] as const))("%s calls no two columns the same", (_, { columns }) => {
    const words = Object.values(columns).flatMap(({ header, aliases = [], weakAliases = [] }) => [
      ...new Set([header, ...aliases, ...weakAliases].map(folded)),
    ]);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  it.each(ALL_SHEETS.map((described) => [described.table, described] as const))(
    "%s keys its columns by their headers",
    (_, { columns }) => {
      const keyOf = (header: string): string => folded(header.replaceAll("#", "number").replaceAll("%", "percent"));
      expect(Object.keys(columns).map((key) => key.toLowerCase())).toEqual(Object.values(columns).map(({ header }) => keyOf(header)));
    },
  );

  it("reads its own examples", () => {
    const unread = ALL_SHEETS.flatMap(({ table, columns }) =>
      Object.values({ ...columns, ...(table === "Practice" ? practiceSettings : {}) }).flatMap(({ header, type, example }) =>
        example === undefined || type.read(example, { dateSystem: 1900, dayFirst: false, percentFormat: false }).ok
          ? []
          : [`${table} ${header}`],
      ),
    );
    expect(unread).toEqual([]);
  });

  it("writes display formulas so that LibreOffice reads them too", () => {
    const formulas = ALL_SHEETS.flatMap(({ columns }) => Object.values(columns).flatMap(({ display }) => display ?? []));
    expect(formulas).toHaveLength(4);
    expect(formulas.filter((formula) => formula.includes("@"))).toEqual([]);
  });
});
