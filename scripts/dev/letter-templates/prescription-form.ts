import { addBlock } from "../paper/block";
import { addCards, type Card } from "../paper/cards";
import { newWorkbook } from "../new-workbook";
import { letterSized } from "../paper/letter-size";
import { DATE, LABEL, STRONG, words } from "../paper/paper";
import { addHeading, addLetterhead, addLines, addParagraph, addSpace, addTickBoxes, addWritingLines, LAST, newLetter } from "./letter-page";

const PATIENT: readonly (readonly Card[])[] = [
  [
    { label: "Patient", name: "Patient.Name", from: 0, to: 4, look: { font: STRONG } },
    { label: "Birth date", name: "Patient.BirthDate", from: 5, to: 6, look: { format: DATE } },
    { label: "Phone", name: "Patient.Phone", from: 7, to: 9 },
    { label: "Patient ID", name: "Patient.Id", from: 10, to: LAST },
  ],
  [
    { label: "Insurance", name: "Insurance.Payer", from: 0, to: 4 },
    { label: "Member ID", name: "Insurance.MemberId", from: 5, to: 8 },
    { label: "Group number", name: "Insurance.GroupNumber", from: 9, to: LAST },
  ],
];

const PRESCRIBER: readonly (readonly Card[])[] = [
  [
    { label: "Prescriber, with credential", name: "Prescriber.Name", from: 0, to: 6 },
    { label: "NPI", name: "Prescriber.Npi", from: 7, to: LAST },
  ],
];

const AREAS = [
  "Head, jaw",
  "Neck",
  "Shoulder, left",
  "Shoulder, right",
  "Arm, left",
  "Arm, right",
  "Upper back",
  "Lower back",
  "Hip, left",
  "Hip, right",
  "Leg, left",
  "Leg, right",
  "Hand, wrist",
  "Foot, ankle",
  "Abdomen",
  "Other: ________",
];

const PRECAUTIONS = [
  "None known",
  "Blood thinners",
  "Clot or DVT",
  "Fracture",
  "Osteoporosis",
  "Recent surgery",
  "Skin, infection",
  "Pregnancy",
];

/** The shipped form for a prescription. */
export const buildPrescriptionForm = (): Promise<Uint8Array> => {
  const workbook = newWorkbook();
  const paper = newLetter(workbook, "PrescriptionForm", "Prescription for massage");
  let row = addLetterhead(paper, 1, "Prescription", false);
  row = addCards(paper, row, PATIENT, true);
  row = addParagraph(paper, row, "Terms");
  row = addHeading(paper, row, "Diagnoses (ICD-10), first-listed first");
  row = addLines(
    paper,
    row,
    [1, 2, 3, 4].map((nth) => ({ label: `Code ${nth}`, from: 3 * (nth - 1), to: 3 * nth - 2 })),
    24,
  );
  row = addBlock(paper, row, "Codes", [
    { key: "Tick", header: "Order", from: 0, to: 0, align: "center" },
    { key: "Code", header: "Code", from: 1, to: 1 },
    { key: "Service", header: "Service", from: 2, to: LAST },
  ]);
  row = addTickBoxes(paper, addHeading(paper, row, "Areas to treat"), AREAS, 4);
  row = addTickBoxes(paper, row, ["The therapist may also treat related areas that compensate for these."], 1);
  row = addHeading(paper, row, "How much");
  row = addLines(
    paper,
    row,
    [
      { label: "Visits", from: 0, to: 1 },
      { label: "times a week", from: 3, to: 4 },
      { label: "for weeks", from: 6, to: 7 },
      { label: "minutes each", from: 9, to: LAST },
    ],
    24,
  );
  row = addLines(
    paper,
    row,
    [
      { label: "First day", from: 0, to: 4 },
      { label: "Last day", from: 6, to: LAST },
    ],
    24,
  );
  row = addTickBoxes(paper, addHeading(paper, row, "Precautions"), PRECAUTIONS, 4);
  row = addWritingLines(paper, row, "Goal of the treatment, and why it is needed", 3);
  row = addCards(paper, addSpace(paper, row), PRESCRIBER, true);
  row = addLines(
    paper,
    row,
    [
      { label: "Phone", from: 0, to: 4 },
      { label: "Fax", from: 6, to: LAST },
    ],
    22,
  );
  row = addLines(
    paper,
    row,
    [
      { label: "Prescriber's signature", from: 0, to: 6 },
      { label: "Date", from: 8, to: LAST },
    ],
    26,
  );
  row = addParagraph(paper, row, "ReturnTo");
  words(paper, row, 0, LAST, "Prescribed last, to look at:", { font: LABEL, vertical: "bottom" });
  addParagraph(paper, row + 1, "Last");
  return letterSized(workbook);
};
