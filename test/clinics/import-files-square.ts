import { table } from "./import-table";

const SQUARE_TRANSACTIONS = (
  "Date,Time,Time Zone,Gross Sales,Discounts,Service Charges,Net Sales,Gift Card Sales,Tax,Tip,Partial Refunds,Total Collected,Source,Card," +
  "Card Entry Methods,Cash,Square Gift Card,Other Tender,Other Tender Type,Other Tender Note,Fees,Net Total,Transaction ID,Payment ID,Card Brand," +
  "PAN Suffix,Device Name,Staff Name,Staff ID,Details,Description,Event Type,Location,Dining Option,Customer ID,Customer Name," +
  "Customer Reference ID,Deposit ID,Deposit Date,Transaction Status"
).split(",");

export const squareTransactions = table(SQUARE_TRANSACTIONS, [
  {
    Date: "11/04/2026",
    "Total Collected": "$140.00",
    Tip: "$20.00",
    Card: "$140.00",
    Cash: "$0.00",
    Fees: "-$4.00",
    "Net Total": "$136.00",
    "Transaction ID": "T1",
    "Payment ID": "Y1",
    "PAN Suffix": "4242",
    "Event Type": "Payment",
    "Customer ID": "SQ-DANA",
    "Customer Name": "Dana Whitfield",
    "Deposit ID": "DEP-1",
    "Deposit Date": "11/05/2026",
  },
  {
    Date: "11/05/2026",
    "Total Collected": "-$45.00",
    Tip: "$0.00",
    Card: "-$45.00",
    Fees: "$1.00",
    "Net Total": "-$44.00",
    "Transaction ID": "T2",
    "Payment ID": "Y2",
    "Event Type": "Refund",
    "Customer Name": "Okafor, Noel",
    "Deposit ID": "DEP-1",
    "Deposit Date": "11/05/2026",
  },
  { Date: "11/06/2026", "Total Collected": "$90.00", Cash: "$90.00", "Transaction ID": "T3", "Payment ID": "Y3", "Event Type": "Payment" },
]);

export const squareItems = table(
  "Date,Time,Category,Item,Qty,Price Point Name,Gross Sales,Discounts,Net Sales,Tax,Transaction ID,Payment ID,Event Type,Customer ID,Customer Name,Employee".split(
    ",",
  ),
  [
    {
      Date: "11/04/2026",
      Item: "Massage 60 min",
      Qty: "1",
      "Net Sales": "$120.00",
      "Event Type": "Payment",
      "Customer Name": "Dana Whitfield",
      Employee: "Jae Park",
    },
    { Date: "11/05/2026", Item: "Hot towel", Qty: "1", "Net Sales": "$10.00", "Event Type": "Payment", "Customer Name": "Dana Whitfield" },
    {
      Date: "11/06/2026",
      Item: "Massage 60 min",
      Qty: "1",
      "Net Sales": "-$120.00",
      "Event Type": "Refund",
      "Customer Name": "Dana Whitfield",
    },
  ],
);
