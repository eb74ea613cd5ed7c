import type { CalendarDate } from "../values/calendar-date";
import type { Cents } from "../values/cents";

/** Where something stands in the text that it was read from. */
export interface RemittancePlace {
  /** The nth segment (or row) of the file, from 1. */
  readonly segment: number;
  /** The line as an editor counts, from 1. */
  readonly line: number;
}

/** What a remittance was read from. */
export interface RemittanceSource {
  /** The file's name without its folder. */
  readonly file: string;
  /** Of the file's bytes, where the host worked one out; the same hash is the same file. */
  readonly hash: string | undefined;
  /** The nth remittance of that file, from 1. */
  readonly nth: number;
}

export interface RemittancePayer {
  readonly name: string | undefined;
  /** Every number that the remittance gives the payer, the most telling first; each as it is written. */
  readonly ids: readonly string[];
}

export interface RemittancePayee {
  readonly name: string | undefined;
  readonly npi: string | undefined;
  readonly taxId: string | undefined;
}

/** A patient or an insured person as the payer knows them. */
export interface RemittancePerson {
  readonly last: string | undefined;
  readonly first: string | undefined;
  readonly middle: string | undefined;
  /** The member ID, where one is told. */
  readonly memberId: string | undefined;
}

/** Why an amount was not paid: charge - adjustments = paid, so an adjustment with a negative amount adds to what was paid. */
export interface RemittanceAdjustment {
  /** CO, PR, OA, PI or CR; whatever the payer wrote. */
  readonly group: string;
  /** The claim adjustment reason: "45"; empty where the payer gave an amount without one. */
  readonly reason: string;
  readonly amount: Cents;
  readonly quantity: number | undefined;
}

/** One service of a claim, as the payer answered it. Amounts are undefined only where the file has none that can be read. */
export interface RemittanceLine {
  readonly place: RemittancePlace;
  /** The code that was paid for, in capitals; empty where the payer gave none. */
  readonly code: string;
  readonly modifiers: readonly string[];
  /** The code that was billed, where the payer paid for another one. */
  readonly submittedCode: string | undefined;
  /** The modifiers that were billed, where the payer tells the code that was billed. */
  readonly submittedModifiers: readonly string[];
  readonly charge: Cents | undefined;
  readonly paid: Cents | undefined;
  /** As told; a payer that leaves it out means one. */
  readonly units: number | undefined;
  /** What was billed, where it was not what was paid for. */
  readonly originalUnits: number | undefined;
  readonly from: CalendarDate | undefined;
  /** The last day of service; undefined where it is the first. */
  readonly to: CalendarDate | undefined;
  readonly adjustments: readonly RemittanceAdjustment[];
  /** Our own number of the line, as it was sent with the claim. */
  readonly lineControlNumber: string | undefined;
  readonly allowed: Cents | undefined;
  /** Remittance advice remarks: "N130". */
  readonly remarkCodes: readonly string[];
}

/** One claim, as the payer answered it. Amounts are undefined only where the file has none that can be read. */
export interface RemittanceClaim {
  readonly place: RemittancePlace;
  /** Our own number of the claim (CLP01). */
  readonly claimNumber: string | undefined;
  /** "1" primary, "4" denied, "22" reversal ...; see `claimStatus`. */
  readonly status: string;
  readonly charge: Cents | undefined;
  readonly paid: Cents | undefined;
  /** The patient's part as the payer adds it up; undefined where it is not told. */
  readonly patientShare: Cents | undefined;
  /** The payer's own number of the claim. */
  readonly payerClaimNumber: string | undefined;
  /** On a corrected claim: the payer's number of the one it replaces. */
  readonly originalPayerClaimNumber: string | undefined;
  readonly patient: RemittancePerson | undefined;
  /** Where the insured is another person than the patient. */
  readonly insured: RemittancePerson | undefined;
  readonly renderingNpi: string | undefined;
  /** Dates of the claim or its statement; the lines have their own. */
  readonly from: CalendarDate | undefined;
  readonly to: CalendarDate | undefined;
  /** When the payer received the claim. */
  readonly received: CalendarDate | undefined;
  /** The payer that the claim was forwarded to. */
  readonly crossover: RemittancePayer | undefined;
  readonly allowed: Cents | undefined;
  /** Interest as told at the claim; the money itself comes with a provider adjustment. */
  readonly interest: Cents | undefined;
  /** For the claim as a whole, besides those of its lines. */
  readonly adjustments: readonly RemittanceAdjustment[];
  readonly remarkCodes: readonly string[];
  readonly lines: readonly RemittanceLine[];
}

/** Money that belongs to no claim of this remittance: a takeback, interest, a balance carried on. */
export interface ProviderAdjustment {
  readonly place: RemittancePlace;
  readonly provider: string | undefined;
  /** The end of the provider's fiscal year, as payers must tell. */
  readonly fiscalDate: CalendarDate | undefined;
  /** "WO", "L6", "FB" ...; see `providerAdjustmentReason`. */
  readonly reason: string;
  readonly reference: string | undefined;
  /** With X12's sign: a positive amount lowers the payment (rule book 7.2, E-04). */
  readonly amount: Cents;
}

/** What was read but not understood, or has no field here: kept as it is written, so that nothing of a file is lost. */
export interface OtherSegment {
  readonly place: RemittancePlace;
  readonly text: string;
}

/** One payment of one payer (or its word that it pays nothing), with the claims it answers, from whatever source. */
export interface Remittance {
  readonly source: RemittanceSource;
  readonly place: RemittancePlace;
  readonly payer: RemittancePayer;
  readonly payee: RemittancePayee;
  /** The number of the check or transfer (TRN02). */
  readonly traceNumber: string | undefined;
  /** Who started the transfer, by its number (TRN03). */
  readonly originator: string | undefined;
  /** As told: "ACH", "CHK", "FWT", "BOP", "NON". */
  readonly method: string | undefined;
  /** What the check or transfer is worth (BPR02). */
  readonly total: Cents | undefined;
  /** The day of the check or transfer. */
  readonly date: CalendarDate | undefined;
  /** The day up to which the payer's books went into it. */
  readonly produced: CalendarDate | undefined;
  readonly claims: readonly RemittanceClaim[];
  readonly providerAdjustments: readonly ProviderAdjustment[];
  readonly others: readonly OtherSegment[];
}
