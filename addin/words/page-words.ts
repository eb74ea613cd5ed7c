import { counted } from "../../billing/findings/words";

export const pageWords = {
  title: "ClaimSheet",
  value: "Check claims before you send them. The file is read on this computer; this page cannot send it anywhere.",
  fileAndReceipt: "File and what was read",
  choose: "Choose a workbook",
  drop: "or drop it here",
  savedFile: "It reads the saved file. Your file is never changed.",
  beforeFirst: "Choose a workbook, then it is checked at once. Nothing in it changes.",
  sampleName: "sample-clinic.xlsx",
  accepted: "Accepted fixes",
  acceptedNote: (count: number) =>
    count === 0
      ? "What you accept is listed here. Your file stays as it is."
      : `${counted(count, "change")} accepted. ${count === 1 ? "It is" : "They are"} in the findings on this page and nowhere else: your file stays as it is, and this version cannot save a corrected copy yet.`,
  acceptedOne: (action: string) => `Accepted: ${action}. Your file stays as it is.`,
  wayBack: "Your file stays as it is: this is kept on the page, where you can take it back.",
  takeBack: "Take back",
  takeBackOf: (action: string, place: string) => `Take back: ${action}, ${place}`,
  takenBack: (count: number) => (count === 1 ? "Taken back." : `Taken back, with ${counted(count - 1, "change")} that rested on it.`),
  file: (name: string) => `Checked: ${name}`,
} as const;
