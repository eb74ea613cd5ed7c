/** An adjustment as it is written: group, reason, cents. */
export type SampleAdjustment = readonly [group: string, reason: string, amount: number];

/** Amounts in whole cents, each exactly as it is to be written, right or wrong. */
export interface SampleLine {
  readonly code: string;
  readonly modifiers?: readonly string[];
  readonly charge: number;
  readonly paid: number;
  readonly adjustments: readonly SampleAdjustment[];
  readonly day?: string;
  readonly units?: number;
  /** Segments behind those of the line: "REF*6R*V-1042-1". */
  readonly more?: readonly string[];
}

export interface SampleClaim {
  readonly number: string;
  readonly status: string;
  readonly charge: number;
  readonly paid: number;
  readonly patientShare?: number;
  readonly payerNumber?: string;
  readonly adjustments: readonly SampleAdjustment[];
  readonly lines: readonly SampleLine[];
  readonly more?: readonly string[];
}

export interface SampleRemittance {
  readonly trace: string;
  readonly total: number;
  readonly method?: string;
  readonly claims: readonly SampleClaim[];
  /** Reason, reference, cents. */
  readonly provider: readonly (readonly [reason: string, reference: string, amount: number])[];
}

export interface Separators {
  readonly element: string;
  readonly component: string;
  readonly terminator: string;
}

export const USUAL: Separators = { element: "*", component: ":", terminator: "~" };

/** As X12 wants decimals: no zeros behind the last that counts. */
export const written = (cents: number): string => String(cents / 100);

const cas = ([group, reason, amount]: SampleAdjustment): string => `CAS*${group}*${reason}*${written(amount)}`;

const lineSegments = (line: SampleLine): readonly string[] => [
  `SVC*${["HC", line.code, ...(line.modifiers ?? [])].join(":")}*${written(line.charge)}*${written(line.paid)}**${line.units ?? 2}`,
  `DTM*472*${line.day ?? "20261104"}`,
  ...line.adjustments.map(cas),
  ...(line.more ?? []),
];

const claimSegments = (claim: SampleClaim): readonly string[] => [
  `CLP*${claim.number}*${claim.status}*${written(claim.charge)}*${written(claim.paid)}*${claim.patientShare === undefined ? "" : written(claim.patientShare)}*12*${claim.payerNumber ?? `ICN${claim.number}`}*11*1`,
  ...claim.adjustments.map(cas),
  "NM1*QC*1*ALDER*ROWAN*Q***MI*TEST0042",
  "NM1*82*1*BIRCH*WREN****XX*1245319599",
  ...(claim.more ?? []),
  ...claim.lines.flatMap(lineSegments),
];

const transactionSegments = (remittance: SampleRemittance, nth: number): readonly string[] => {
  const segments = [
    `ST*835*${nth}`,
    `BPR*I*${written(remittance.total)}*C*${remittance.method ?? "ACH"}*CCP*01*111000025*DA*1001*1912345678**01*111000038*DA*2002*20261120`,
    `TRN*1*${remittance.trace}*1912345678`,
    "DTM*405*20261119",
    "N1*PR*EVERGREEN HEALTH*XV*EG001",
    "N1*PE*ALDER SPRING MASSAGE*XX*1245319599",
    "REF*TJ*911234567",
    ...(remittance.claims.length > 0 ? ["LX*1"] : []),
    ...remittance.claims.flatMap(claimSegments),
    ...remittance.provider.map(([reason, reference, amount]) => `PLB*1245319599*20261231*${reason}:${reference}*${written(amount)}`),
  ];
  return [...segments, `SE*${segments.length + 1}*${nth}`];
};

/** The interchange header has places of fixed width. */
const header = (component: string, interchange: number): string =>
  [
    "ISA*00*          *00*          *ZZ*EVERGREEN      *ZZ*ALDERSPRING    *261120*0915*^*00501",
    String(interchange).padStart(9, "0"),
    "0*P",
    component,
  ].join("*");

/** The segments of a whole file, with "*" and ":" as separators. */
export const segmentsOf = (remittances: readonly SampleRemittance[], interchange = 901): readonly string[] => [
  header(":", interchange),
  `GS*HP*EVERGREEN*ALDERSPRING*20261120*0915*${interchange}*X*005010X221A1`,
  ...remittances.flatMap((remittance, at) => transactionSegments(remittance, at + 1)),
  `GE*${remittances.length}*${interchange}`,
  `IEA*1*${String(interchange).padStart(9, "0")}`,
];

/** Segments as the text of a file. */
export const textOf = (segments: readonly string[], { element, component, terminator }: Separators = USUAL): string =>
  segments
    .map((segment) => segment.replaceAll("*", "\u0000").replaceAll(":", component).replaceAll("\u0000", element) + terminator)
    .join("");

/** A remittance file of an invented payer for an invented clinic. */
export const file835 = (remittances: readonly SampleRemittance[], separators: Separators = USUAL): string =>
  textOf(segmentsOf(remittances), separators);

/** A line whose paid amount is what its adjustments leave. */
export const lineOf = (charge: number, adjustments: readonly SampleAdjustment[], more: Partial<SampleLine> = {}): SampleLine => ({
  code: "97124",
  charge,
  paid: charge - sumOf(adjustments),
  adjustments,
  ...more,
});

export const sumOf = (adjustments: readonly SampleAdjustment[]): number => adjustments.reduce((sum, [, , amount]) => sum + amount, 0);

const patientsPart = (adjustments: readonly SampleAdjustment[]): number => sumOf(adjustments.filter(([group]) => group === "PR"));

/** A claim that adds up; without lines its charge must be given. */
export const claimOf = (number: string, lines: readonly SampleLine[], more: Partial<SampleClaim> = {}): SampleClaim => {
  const adjustments = more.adjustments ?? [];
  const charge = more.charge ?? lines.reduce((sum, line) => sum + line.charge, 0);
  const paid = (lines.length === 0 ? charge : lines.reduce((sum, line) => sum + line.paid, 0)) - sumOf(adjustments);
  const patientShare = patientsPart([...adjustments, ...lines.flatMap((line) => line.adjustments)]);
  return { number, status: "1", charge, paid, patientShare, adjustments, lines, ...more };
};

/** A remittance whose total is what its claims and provider adjustments make. */
export const remittanceOf = (
  claims: readonly SampleClaim[],
  provider: SampleRemittance["provider"] = [],
  more: Partial<SampleRemittance> = {},
): SampleRemittance => ({
  trace: "TEST-5501",
  total: claims.reduce((sum, { paid }) => sum + paid, 0) - provider.reduce((sum, [, , amount]) => sum + amount, 0),
  claims,
  provider,
  ...more,
});
