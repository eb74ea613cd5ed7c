import { table } from "./import-table";

export const janeSales = table(
  ["Purchase Date", "Invoice #", "Patient", "Staff Member", "Location", "Payer", "Income Category", "Collected", "Balance"],
  [
    {
      "Purchase Date": "2026-11-04",
      "Invoice #": "18269-P01",
      Patient: "Dana Whitfield",
      "Staff Member": "Jae Park (Registered Massage Therapist)",
      Payer: "Dana Whitfield",
      "Income Category": "Massage",
      Collected: "25.00",
      Balance: "0.00",
    },
    {
      "Purchase Date": "2026-11-04",
      "Invoice #": "18269-C01",
      Patient: "Dana Whitfield",
      "Staff Member": "Jae Park (Registered Massage Therapist)",
      Payer: "Evergreen Health",
      "Income Category": "Massage",
      Collected: "105.00",
      Balance: "0.00",
    },
    {
      "Purchase Date": "2026-11-05",
      "Invoice #": "18270-P01",
      Patient: "Noel Okafor",
      Payer: "Noel Okafor",
      Collected: "0.00",
      Balance: "25.00",
    },
  ],
);

export const janeTransactions = table(
  ["Payment Date", "patient_guid", "Patient", "Payer", "Payment Method", "Amount", "Applied To"],
  [
    {
      "Payment Date": "11-21-2026",
      patient_guid: "10233",
      Patient: "Dana Whitfield",
      Payer: "Evergreen Health",
      "Payment Method": "EFT",
      Amount: "105.00",
      "Applied To": "18269-C01, 18270-C01",
    },
    {
      "Payment Date": "11-22-2026",
      Patient: "Noel Okafor",
      Payer: "Noel Okafor",
      "Payment Method": "Visa",
      Amount: "25.00",
      "Applied To": "18271-P01",
    },
    { "Payment Date": "11-23-2026", Patient: "Noel Okafor", Payer: "An Unknown Insurer", "Payment Method": "Cheque", Amount: "80.00" },
  ],
);

export const janePayments = [
  ["Calm Hands"],
  ["Jane Payments, August 2026"],
  [],
  ["Date", "Payment Type", "Customer/Client", "Card Type", "Last 4", "Customer Charge", "Jane Payments Fee", "Amount Paid To Clinic"],
  ["August 02 2026, 11:00 AM", "Charge", "Dana Whitfield", "Visa", "4242", "120.00", "3.48", "116.52"],
  ["August 03 2026, 9:30 AM", "Refund", "Noel Okafor", "Visa", "4343", "-25.00", "0.00", "-25.00"],
  ["Total", "", "", "", "", "95.00", "3.48", "91.52"],
];

export const janePolicies = table(
  [
    "Patient",
    "Insurer",
    "Name",
    "Claim #",
    "Policy #",
    "Status",
    "End Date",
    "Adjuster",
    "Number of Treatments",
    "Policy Maximum",
    "Next Appointment",
    "Notes",
  ],
  [
    {
      Patient: "Noel Okafor",
      Insurer: "Evergreen Health",
      "Policy #": "TEST0088",
      "End Date": "2026-12-31",
      "Number of Treatments": "20",
      "Policy Maximum": "$1,500.00",
    },
    { Patient: "Noel Okafor", Insurer: "An Unknown Insurer", "Policy #": "TEST0099" },
  ],
);

export const janePatients = table(
  ["Patient Number", "First Name", "Last Name", "Birth Date", "Sex", "Street Address", "City", "Province", "Postal", "Family Doctor Name"],
  [
    { "Patient Number": "10233", "First Name": "Dana", "Last Name": "Whitfield", "Birth Date": "1984-05-14" },
    {
      "Patient Number": "10234",
      "First Name": "Elsa",
      "Last Name": "Lindqvist",
      "Birth Date": "1991-09-30",
      Sex: "Female",
      "Street Address": "8 Birch Ln",
      City: "Salem",
      Province: "OR",
      Postal: "97301",
    },
    { "Patient Number": "10235", "First Name": "Dana", "Last Name": "Whitfield", "Birth Date": "1990-01-02" },
  ],
);
