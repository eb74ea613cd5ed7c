import { readRecords } from "../../../billing/workbook/read-records";
import { clinicWith, type Rows } from "../../clinics/clinic-with";
import { slowLedger, type SlowLine, type SlowVisit } from "./slow-ledger";

export { november, visitsOn } from "../../clinics/case-rows";

/** The slow ledger of a small clinic; `line` and `visit` by the place of the row among Visits, from 0. */
export interface Slowly {
  readonly line: (at: number) => SlowLine;
  readonly visit: (at: number) => SlowVisit;
  readonly visits: readonly SlowVisit[];
}

export const slowly = (rows: Rows): Slowly => {
  const { lines, visits } = slowLedger(readRecords(clinicWith(rows)));
  const found = <Item>(items: readonly Item[], is: (item: Item) => boolean, at: number): Item => {
    const item = items.find(is);
    if (item === undefined) throw new Error(`nothing is known of row ${at} of Visits`);
    return item;
  };
  return {
    line: (at) => found(lines, ({ row }) => row === at + 2, at),
    visit: (at) => found(visits, ({ firstRow }) => firstRow === at + 2, at),
    visits,
  };
};
