import { table } from "./import-table";

export const mindbodySales = table(
  "Sale Date,Client ID,Client,Sale ID,Item name,Batch #,Sales Notes,Location,Notes,Color,Size,Item price (excluding tax),Quantity,Subtotal,Discount %,Discount amount,Tax,Item Total,Total Paid w/ Payment Method,Payment Method".split(
    ",",
  ),
  [
    { "Sale Date": "Cash" },
    {
      "Sale Date": "11/4/2026",
      "Client ID": "1,288",
      Client: "Whitfield, Dana",
      "Sale ID": "5,001",
      "Item name": "Massage 60",
      "Item Total": "120.00",
      "Total Paid w/ Payment Method": "120.00",
      "Payment Method": "Cash",
    },
    {
      "Sale Date": "11/4/2026",
      "Client ID": "1,289",
      Client: "Okafor, Noel",
      "Sale ID": "5,002",
      "Item name": "Massage 90",
      "Item Total": "170.00",
      "Total Paid w/ Payment Method": "100.00",
      "Payment Method": "Visa/MC",
    },
    { "Sale Date": "Total", "Item Total": "290.00", "Total Paid w/ Payment Method": "220.00" },
  ],
);

export const simplePracticeClients = table(
  [
    "Client",
    "Client Type",
    "Clinician",
    "Intake Date",
    "Last Appointment",
    "Address",
    "City",
    "State",
    "ZIP",
    "Phone",
    "Email",
    "Insurance",
    "Insurance ID",
    "Status",
  ],
  [
    {
      Client: "Elsa Lindqvist",
      "Client Type": "Adult",
      City: "Salem",
      State: "OR",
      Insurance: "Evergreen Health",
      "Insurance ID": "TEST0102",
      Status: "Active",
    },
    { Client: "Theo Marsh", "Client Type": "Adult", Phone: "503-555-0117" },
  ],
);

export const clinicSensePayments = [
  ...table(
    ["Date", "Reference", "Invoice Date", "Client", "Payment Method", "Total"],
    [
      {
        Date: "11/04/2026",
        Reference: "R-1",
        "Invoice Date": "11/04/2026",
        Client: "Dana Whitfield",
        "Payment Method": "Credit card",
        Total: "$120.00",
      },
      { Date: "11/05/2026", Reference: "R-2", Client: "Noel Okafor", "Payment Method": "Gift certificate", Total: "$60.00" },
    ],
  ),
  ["Deferred revenue"],
  ["11/05/2026", "R-9", "", "Noel Okafor", "Cash", "$300.00"],
];

export const massageBookPayments = table(
  ["Date", "Client", "Service", "Discount", "Tips", "Tax", "Sub-Totals", "Total", "Payment Method"],
  [
    {
      Date: "11/04/2026",
      Client: "Dana Whitfield",
      Service: "Massage 60",
      Tips: "15.00",
      "Sub-Totals": "100.00",
      Total: "115.00",
      "Payment Method": "Cash",
    },
    {
      Date: "11/20/2026",
      Service: "Insurance Payment - Dana Whitfield - 11/04/2026",
      "Sub-Totals": "105.00",
      Total: "105.00",
      "Payment Method": "Check",
    },
    { Date: "11/21/2026", Client: "Noel Okafor", Service: "Gift Certificate", Total: "50.00", "Payment Method": "Cash" },
  ],
);
