import { table } from "./import-table";

export const genericEob = table(
  [
    "Payer",
    "Check number",
    "Check date",
    "Patient name",
    "DOS",
    "CPT",
    "Units",
    "Billed",
    "Allowed",
    "Deductible",
    "Copay",
    "Discount",
    "Paid",
    "Remarks",
  ],
  [
    {
      Payer: "Evergreen Health",
      "Check number": "TEST-5501",
      "Check date": "11/20/2026",
      "Patient name": "Whitfield, Dana",
      DOS: "11/04/2026",
      CPT: "97124",
      Units: "4",
      Billed: "180.00",
      Allowed: "130.00",
      Copay: "25.00",
      Discount: "50.00",
      Paid: "105.00",
      Remarks: "CO-45; PR-3",
    },
  ],
);

export const genericCard = table(
  ["Transaction date", "Type", "Transaction ID", "Customer", "Card type", "Amount", "Tip", "Total", "Fee"],
  [
    {
      "Transaction date": "11/04/2026",
      Type: "Sale",
      "Transaction ID": "X-1",
      Customer: "Dana Whitfield",
      "Card type": "Visa",
      Amount: "100.00",
      Tip: "18.00",
      Total: "118.00",
      Fee: "3.10",
    },
    {
      "Transaction date": "11/05/2026",
      Type: "Refund",
      "Transaction ID": "X-2",
      Customer: "Noel Okafor",
      "Card type": "HSA card",
      Amount: "40.00",
      Total: "40.00",
    },
  ],
);

export const genericBank = table(
  ["Posting Date", "Description", "Amount", "Balance"],
  [
    { "Posting Date": "11/21/2026", Description: "HCCLAIMPMT EVERGREEN", Amount: "412.10", Balance: "1412.10" },
    { "Posting Date": "11/22/2026", Description: "RENT", Amount: "-900.00", Balance: "512.10" },
  ],
);
