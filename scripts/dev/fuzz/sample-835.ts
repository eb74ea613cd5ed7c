/** The interchange header of every sample. */
export const HEADER_835 = "ISA*00*          *00*          *ZZ*EVERGREEN      *ZZ*ALDERSPRING    *261120*0915*^*00501*000000901*0*P*:";

const transaction = (nth: number, body: readonly string[]): readonly string[] => [`ST*835*${nth}`, ...body, `SE*${body.length + 2}*${nth}`];

const parties = (trace: string): readonly string[] => [
  `TRN*1*${trace}*1912345678`,
  "DTM*405*20261119",
  "N1*PR*EVERGREEN HEALTH*XV*EG001",
  "N1*PE*ALDER SPRING MASSAGE*XX*1245319599",
  "REF*TJ*911234567",
];

const usual = transaction(1, [
  "BPR*I*73.4*C*ACH*CCP*01*111000025*DA*1001*1912345678**01*111000038*DA*2002*20261120",
  ...parties("TEST-5501"),
  "LX*1",
  "CLP*C-0118*1*120*30.4*57.6*12*ICN1*11*1",
  "NM1*QC*1*ALDER*ROWAN****MI*TEST0042",
  "MOA***MA01",
  "SVC*HC:97124:GP*120*30.4**4",
  "DTM*472*20261104",
  "CAS*CO*45*32",
  "CAS*PR*1*50**2*7.6",
  "REF*6R*V-1042-1",
  "AMT*B6*88",
  "LQ*HE*N130",
  "CLP*C-0119*19*90*63*0*12*ICN2*11*1",
  "CAS*CO*45*27",
  "NM1*TT*2*CASCADE MUTUAL*****PI*CM002",
  "PLB*1245319599*20261231*WO:ICN7*21.15*L6*-1.15",
]);

const reversal = transaction(2, [
  "BPR*I*0*C*NON************20261120",
  ...parties("TEST-5502"),
  "LX*1",
  "CLP*C-0118*22*-120*-30.4**12*ICN1",
  "SVC*HC:97124*-120*-30.4",
  "CAS*CO*45*-89.6",
  "CLP*C-0118*4*120*0*0*12*ICN3",
  "SVC*HC:97124*120*0",
  "CAS*CO*197*120",
  "PLB*1245319599*20261231*FB:CARRIED*-30.4",
]);

/**
 * Well-formed remittances of an invented payer to start from, by their segments, with "*" and ":" as separators: lines, a claim without lines,
 * a reversal, provider adjustments, two transactions.
 */
export const SAMPLES_835: readonly (readonly string[])[] = [usual, reversal, [...usual, ...reversal]].map((transactions) => [
  HEADER_835,
  "GS*HP*EVERGREEN*ALDERSPRING*20261120*0915*901*X*005010X221A1",
  ...transactions,
  `GE*${transactions.filter((segment) => segment.startsWith("ST*")).length}*901`,
  "IEA*1*000000901",
]);
