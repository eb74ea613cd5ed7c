import type { AuthorizationUse, AuthorizedVisit } from "../../../ledger/authorizations/authorization-use";
import { cents, usd } from "../../../values/cents";
import { dateField, dateValue, textField, textValue, type NamedValues } from "../../../workbook/template-values";
import { counted } from "../../../findings/words";
import { authorizationsOf } from "../items/authorization-items";
import { headFields, REQUIRED, type SheetNames } from "./sheet-names";
import { headValues, type SheetValues } from "./sheet-values";

export const authorizationNames: SheetNames = {
  fields: headFields("Authorization"),
  blocks: {
    "Packet.Authorization.Authorizations": {
      required: REQUIRED,
      columns: {
        Number: textField("The payer's number, box 23.", REQUIRED),
        Payer: textField("Who agreed."),
        Starts: dateField("First day.", REQUIRED),
        Ends: dateField("Last day.", REQUIRED),
        Amount: textField("How many visits, units or dollars.", REQUIRED),
        UsedHere: textField("How much of it this packet uses."),
        Codes: textField("The codes it is for; empty means all."),
        ApprovedBy: textField("Who agreed at the payer."),
      },
    },
    "Packet.Authorization.Visits": {
      required: false,
      columns: {
        Date: dateField("A day of service of this packet.", REQUIRED),
        Number: textField("The authorization that it is counted under.", REQUIRED),
        Counted: textField("What it counts there."),
      },
    },
  },
};

const UNITS = { Visits: "visit", Units: "unit" } as const;

const amountWords = ({ basis }: AuthorizationUse, amount: number): string =>
  basis === "Dollars" ? usd(cents(amount)) : counted(amount, UNITS[basis]);

const row = (use: AuthorizationUse, visits: readonly AuthorizedVisit[]): NamedValues => {
  const { record, payer, amount, ends } = use;
  return {
    Number: textValue(record.authNumber),
    Payer: textValue(payer?.name),
    Starts: dateValue(record.starts),
    Ends: dateValue(ends),
    Amount: textValue(amount === undefined ? undefined : amountWords(use, amount)),
    UsedHere: textValue(
      amountWords(
        use,
        visits.reduce((sum, { counted: one }) => sum + one, 0),
      ),
    ),
    Codes: textValue(record.codes?.join(", ")),
    ApprovedBy: textValue(record.approvedBy),
  };
};

export const authorizationValues: SheetValues = ({ packet }) => {
  const inUse = [...authorizationsOf(packet)];
  const visits = inUse
    .flatMap(([use, ofIt]) => ofIt.map((visit) => ({ use, visit })))
    .sort((a, b) => a.visit.covered.date - b.visit.covered.date);
  return {
    fields: headValues("Authorization", packet),
    blocks: {
      "Packet.Authorization.Authorizations": inUse.map(([use, ofIt]) => row(use, ofIt)),
      "Packet.Authorization.Visits": visits.map(({ use, visit }) => ({
        Date: dateValue(visit.covered.date),
        Number: textValue(use.record.authNumber),
        Counted: textValue(amountWords(use, visit.counted)),
      })),
    },
  };
};
