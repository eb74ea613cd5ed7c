import { genericBank, genericCard, genericEob } from "./generic";
import { janePatients, janePayments, janePolicies, janeSales, janeTransactions } from "./jane";
import { clinicSensePayments, massageBookPayments, mindbodySales, simplePracticeClients } from "./other-vendors";
import type { ImportPreset } from "./preset";
import { squareItems, squareTransactions } from "./square";

/** Every export that is known by its headers; a named program's before the usual words. */
export const allPresets: readonly ImportPreset[] = [
  squareTransactions,
  squareItems,
  janeSales,
  janeTransactions,
  janePayments,
  janePolicies,
  janePatients,
  mindbodySales,
  simplePracticeClients,
  clinicSensePayments,
  massageBookPayments,
  genericEob,
  genericCard,
  genericBank,
];

export const presetNamed = (id: string): ImportPreset | undefined => allPresets.find((one) => one.id === id);
