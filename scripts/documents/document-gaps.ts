import { listed } from "../../billing/findings/words";
import type { DocumentGap } from "../../billing/documents/gap";
import { fullAddress } from "../../billing/values/cell-ref";
import type { DoesNotFit } from "../../billing/workbook/template-values";

/** What is told of a document: everything, or only what went wrong. */
export interface Telling {
  readonly showNames: boolean;
  readonly quiet: boolean;
}

/** "P-0042", with --show-names "P-0042 Whitfield, Dana". */
export const who = (
  { patient, patientName }: { readonly patient: string; readonly patientName: string | undefined },
  { showNames }: Telling,
): string => (showNames && patientName !== undefined ? `${patient} ${patientName}` : patient);

export const gapLine = ({ item, remedy, place, blocks }: DocumentGap): string =>
  `${blocks ? "Missing" : "Better with"}: ${item}. ${remedy}${place === undefined ? "" : ` (${fullAddress(place.sheet, place.cell)})`}`;

export const gapJson = ({ item, remedy, place, blocks }: DocumentGap) => ({ item, remedy, blocks, ...place });

export const tooLong = (doesNotFit: readonly DoesNotFit[]): readonly string[] =>
  doesNotFit.length === 0
    ? []
    : [
        `Longer than its cell shows: ${listed(doesNotFit.map(({ name, cell }) => `${name} (${cell})`))}. Make the cell larger in the template.`,
      ];

export const withNotes = (heading: string, notes: readonly string[]): string => [heading, ...notes.map((note) => `  ${note}`)].join("\n");
