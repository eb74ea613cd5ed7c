import { addressNotBillable } from "../../../../billing/rules/providers/address-not-billable";
import { practiceWith } from "../../../clinics/case-forms";
import type { Rows } from "../../../clinics/clinic-with";
import { testRule } from "../test-rule";

const practice = (more: Readonly<Record<string, string | null>>): Rows => ({ Practice: practiceWith(more) });
const payTo = { "Pay-to address": "PO Box 12", "Pay-to city": "Vancouver", "Pay-to state": "WA", "Pay-to ZIP": "98660" } as const;

testRule(addressNotBillable, {
  passes: [
    { name: "a street, a state, a ZIP code and a phone number", clinic: practice({}) },
    { name: "five digits", clinic: practice({ ZIP: "98660" }) },
    { name: "the state by its name", clinic: practice({ State: "Washington" }) },
    { name: "a street that sounds like one", clinic: practice({ "Address 1": "12 Boxwood Lane" }) },
    { name: "mail goes to a PO box", clinic: practice(payTo) },
    { name: "an empty cell, which is a finding of its own", clinic: practice({ City: "" }) },
  ],
  fails: [
    {
      name: "a PO box",
      clinic: practice({ "Address 1": "PO BOX 12" }),
      finds: [
        {
          cell: "Practice!B6",
          says: "Address 1 names a box at a post office; box 33 takes a street address only.",
          details: { header: "Address 1", why: "PO box" },
        },
      ],
    },
    { name: "with points", clinic: practice({ "Address 1": "P.O. Box 12" }), finds: [{ cell: "Practice!B6" }] },
    {
      name: "neither state, nor ZIP code, nor phone number",
      clinic: practice({ State: "Wash", ZIP: "9866", Phone: "0125550100" }),
      finds: [
        { cell: "Practice!B8", details: { header: "State", why: "state" } },
        { cell: "Practice!B9", details: { header: "ZIP", why: "ZIP" } },
        { cell: "Practice!B10", details: { header: "Phone", why: "phone" } },
      ],
    },
    {
      name: "half an address for payments",
      clinic: practice({ ...payTo, "Pay-to ZIP": "" }),
      finds: [{ cell: "Practice!B15", says: "Pay-to ZIP is empty, and the rest of that address is typed; payments need all of it." }],
    },
  ],
});
