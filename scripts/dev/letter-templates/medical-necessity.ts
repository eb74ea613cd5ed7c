import { addItems } from "../paper/block";
import { addCards, type Card } from "../paper/cards";
import { newWorkbook } from "../new-workbook";
import { letterSized } from "../paper/letter-size";
import { DATE, ruleBelow, STRONG } from "../paper/paper";
import {
  addFootnote,
  addHeading,
  addLetterhead,
  addLines,
  addSpace,
  addText,
  addTickBoxes,
  addWritingLines,
  LAST,
  newLetter,
} from "./letter-page";

const PATIENT: readonly (readonly Card[])[] = [
  [
    { label: "Patient", name: "Patient.Name", from: 0, to: 4, look: { font: STRONG } },
    { label: "Birth date", name: "Patient.BirthDate", from: 5, to: 6, look: { format: DATE } },
    { label: "Patient ID", name: "Patient.Id", from: 7, to: 8 },
    { label: "Prescription", name: "Prescription", from: 9, to: LAST },
  ],
  [
    { label: "To", name: "Insurance.Payer", from: 0, to: 4, look: { font: STRONG } },
    { label: "Member ID", name: "Insurance.MemberId", from: 5, to: 8 },
    { label: "Group number", name: "Insurance.GroupNumber", from: 9, to: LAST },
  ],
  [
    { label: "Address", name: "Insurance.Address", from: 0, to: 4 },
    { label: "City, state, ZIP", name: "Insurance.CityLine", from: 5, to: LAST },
  ],
];

const TREATMENT: readonly (readonly Card[])[] = [
  [
    { label: "Treatment", name: "Treatment", from: 0, to: 6 },
    { label: "Areas", name: "Areas", from: 7, to: LAST },
  ],
  [
    { label: "Frequency", name: "Frequency", from: 0, to: 2 },
    { label: "Visits", name: "Visits", from: 3, to: 4 },
    { label: "Length of a visit", name: "Length", from: 5, to: 6 },
    { label: "Start", name: "StartsOn", from: 7, to: 8, look: { format: DATE } },
    { label: "End", name: "EndsOn", from: 9, to: LAST, look: { format: DATE } },
  ],
  [{ label: "Treated by", name: "Therapist", from: 0, to: LAST }],
];

const PRESCRIBER: readonly (readonly Card[])[] = [
  [
    { label: "Prescriber", name: "Prescriber.Name", from: 0, to: 6, look: { font: STRONG } },
    { label: "NPI", name: "Prescriber.Npi", from: 7, to: LAST },
  ],
];

/** The shipped letter of medical necessity. */
export const buildMedicalNecessity = (): Promise<Uint8Array> => {
  const workbook = newWorkbook();
  const paper = newLetter(workbook, "MedicalNecessity", "Letter of medical necessity");
  let row = addLetterhead(paper, 1, "Letter of medical necessity", false);
  row = addCards(paper, row, PATIENT, true);
  row = addText(paper, row + 1, "I have prescribed the treatment below for this patient.", 1, { vertical: "middle" });
  row = addItems(paper, addHeading(paper, row, "Diagnoses (ICD-10)"), "Diagnoses", [{ key: "Code", from: 0, to: LAST }]);
  ruleBelow(paper, row - 1);
  row = addCards(paper, addHeading(paper, row, "Treatment"), TREATMENT, true);
  row = addHeading(paper, row, "Why it is needed (to be filled in by the prescriber)");
  row = addWritingLines(paper, row, "Symptoms and findings", 3);
  row = addWritingLines(paper, row, "What the patient cannot do because of them", 3);
  row = addWritingLines(paper, row, "What was tried before, and how it went", 3);
  row = addWritingLines(paper, row, "What the treatment is to bring about, and how that is measured", 3);
  row = addTickBoxes(
    paper,
    addSpace(paper, row),
    ["The treatment is for the condition named above. It is not for general health, relaxation or prevention."],
    1,
  );
  row = addCards(paper, addSpace(paper, row), PRESCRIBER, true);
  row = addLines(paper, row, [
    { label: "License number and state", from: 0, to: 4 },
    { label: "Phone", from: 6, to: 8 },
    { label: "Fax", from: 10, to: LAST },
  ]);
  row = addLines(paper, row, [
    { label: "Prescriber's signature", from: 0, to: 6 },
    { label: "Date", from: 8, to: LAST },
  ]);
  addFootnote(paper, row, "Prepared by the practice above. A letter is good for 12 months at most.");
  return letterSized(workbook);
};
