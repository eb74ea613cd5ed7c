import { addCards, VALUE_HEIGHT, type Card } from "../paper/cards";
import { DATE, field, height, STRONG, type Paper } from "../paper/paper";

/** Patient at the left, insurance at the right, who prescribed below. */
const CARDS: readonly (readonly Card[])[] = [
  [
    { label: "Patient", name: "Patient.Name", from: 0, to: 3, look: { font: STRONG } },
    { label: "Birth date", name: "Patient.BirthDate", from: 4, to: 5, look: { format: DATE } },
    { label: "Patient ID", name: "Patient.Id", from: 6, to: 7 },
    { label: "Insurance", name: "Insurance.Payer", from: 8, to: 10, look: { font: STRONG } },
  ],
  [
    { label: "Address", name: "Patient.Address", from: 0, to: 3 },
    { label: "City, state, ZIP", name: "Patient.CityLine", from: 4, to: 7 },
    { label: "Member ID", name: "Insurance.MemberId", from: 8, to: 9 },
    { label: "Group number", name: "Insurance.GroupNumber", from: 10, to: 10 },
  ],
  [
    { label: "Prescribed by", name: "Prescription.Prescriber", from: 0, to: 3 },
    { label: "Prescriber's NPI", name: "Prescription.PrescriberNpi", from: 4, to: 5 },
    { label: "Prescribed on", name: "Prescription.WrittenOn", from: 6, to: 7, look: { format: DATE } },
    { label: "Subscriber", name: "Insurance.Subscriber", from: 8, to: 10 },
  ],
  [
    { label: "Authorization", name: "Authorization", from: 0, to: 3 },
    { label: "Prescription", name: "Prescription.Number", from: 4, to: 5 },
    { label: "Relationship", name: "Insurance.Relationship", from: 6, to: 7 },
    { label: "Plan", name: "Insurance.Plan", from: 8, to: 10 },
  ],
];

export const addParties = (paper: Paper, row: number): number => {
  const last = addCards(paper, row, CARDS);
  field(paper, last, 0, 10, "Particulars");
  height(paper, last, VALUE_HEIGHT);
  return last + 1;
};
