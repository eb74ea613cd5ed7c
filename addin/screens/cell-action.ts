import type { Finding } from "../../billing/findings/finding";

/** What a host does with a finding's cell: Excel selects it, the browser page copies its address. */
export interface CellAction {
  readonly label: string;
  /** Resolves to a sentence to show beside the finding, or nothing when the eye sees it. */
  readonly act: (finding: Finding) => Promise<string | undefined>;
}
