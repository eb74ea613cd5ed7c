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
      ? "What you accept is listed here."
      : `${counted(count, "change")} accepted. Your file stays as it is; the checked copy has ${count === 1 ? "it" : "them"}.`,
  acceptedOne: (action: string) => `Accepted: ${action}. Download the checked copy to have it in a file.`,
  wayBack: "Your file stays as it is: this goes into the checked copy, and you can take it back on this page.",
  takeBack: "Take back",
  takeBackOf: (action: string, place: string) => `Take back: ${action}, ${place}`,
  takenBack: (count: number) => (count === 1 ? "Taken back." : `Taken back, with ${counted(count - 1, "change")} that rested on it.`),
  downloadCopy: "Download the checked copy",
  makingCopy: "Making the copy...",
  nothingAccepted: "Accept a fix first: until then a copy would be the same as your file.",
  copyNote:
    "Your workbook with these changes and everything else as it was. It holds health information: keep it where only your clinic can open it.",
  copySaved: (name: string) => `${name} is in your downloads. Your own file stays as it is.`,
  fileGone: "The file cannot be read any more: it was moved or saved anew since you chose it. Choose it again.",
  openAnother: "Open the other workbook",
  openAnotherWarning: (count: number) =>
    `${counted(count, "accepted change is", "accepted changes are")} in no file yet. Download the checked copy first, or go on without ${count === 1 ? "it" : "them"}.`,
  file: (name: string) => `Checked: ${name}`,
} as const;
