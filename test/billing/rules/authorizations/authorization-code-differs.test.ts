import { authorizationCodeDiffers } from "../../../../billing/rules/authorizations/authorization-code-differs";
import { authorization } from "../../../clinics/case-rows";
import { testRule } from "../test-rule";

const Payers = [{ authorizationNeeded: "Yes" }];
const authNumber = "AU-7";
const codes = (list: string | null) => [authorization({ codes: list })];

testRule(authorizationCodeDiffers, {
  passes: [
    { name: "the code that is authorized", clinic: { Payers, Authorizations: codes("97124"), Visits: [{}] } },
    { name: "each of two that are authorized", clinic: { Payers, Authorizations: codes("97124, 97140"), Visits: [{}, { code: "97140" }] } },
    { name: "an authorization that names no code", clinic: { Payers, Authorizations: codes(null), Visits: [{}] } },
    { name: "codes that cannot be read", clinic: { Payers, Authorizations: [authorization({ codes: { error: "#REF!" } })], Visits: [{}] } },
    { name: "a code that is not typed", clinic: { Payers, Authorizations: codes("97140"), Visits: [{ code: null }] } },
    { name: "no authorization", clinic: { Payers, Visits: [{}] } },
    {
      name: "outside its dates, told by another rule",
      clinic: { Authorizations: codes("97140"), Visits: [{ dateOfService: "2027-01-01", authNumber }] },
    },
    {
      name: "none named where none is wanted",
      clinic: { Payers: [{ authorizationNeeded: "No" }], Authorizations: codes("97140"), Visits: [{}] },
    },
    {
      name: "another line of the visit, for cash, to another payer or cancelled",
      clinic: {
        Payers: [...Payers, { payer: "Alder Mutual" }],
        Authorizations: codes("97124"),
        Visits: [
          { authNumber },
          ...[{ billTo: "Cash" }, { billTo: "Alder Mutual" }, { status: "Cancelled" }].map((line) => ({ code: "97140", ...line })),
        ],
      },
    },
    {
      name: "each line under an authorization of its own",
      clinic: {
        Authorizations: [...codes("97124"), authorization({ authNumber: "AU-8", codes: "97140" })],
        Visits: [{ authNumber }, { code: "97140", authNumber: "AU-8" }],
      },
    },
  ],
  fails: [
    {
      name: "authorized for 97140, billed 97124 (A-01)",
      clinic: { Payers, Authorizations: codes("97140"), Visits: [{}] },
      finds: [
        {
          cell: "Visits!G2",
          says: "97124 is billed; authorization AU-7 is for 97140.",
          details: { auth: "AU-7", code: "97124", allowed: ["97140"] },
          fixes: [],
        },
      ],
    },
    {
      name: "each line that differs, of three codes named",
      clinic: { Payers, Authorizations: codes("97124; 97140 97112"), Visits: [{ code: "97010" }, {}, { code: "97110", status: "Denied" }] },
      finds: [
        { cell: "Visits!G2", says: "97010 is billed; authorization AU-7 is for 97124, 97140 or 97112." },
        { cell: "Visits!G4", says: "97110 is billed; authorization AU-7 is for 97124, 97140 or 97112." },
      ],
    },
    {
      name: "named where none is wanted",
      clinic: { Payers: [{ authorizationNeeded: "No" }], Authorizations: codes("97140"), Visits: [{ authNumber: "au-7" }] },
      finds: [{ cell: "Visits!G2" }],
    },
    {
      name: "the number on another line of the visit",
      clinic: { Authorizations: codes("97124"), Visits: [{ authNumber }, { code: "97140" }] },
      finds: [{ cell: "Visits!G3" }],
    },
  ],
});
