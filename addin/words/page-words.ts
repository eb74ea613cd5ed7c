export const pageWords = {
  title: "ClaimSheet",
  value: "Check claims before you send them. The file is read on this computer; this page cannot send it anywhere.",
  fileAndReceipt: "File and what was read",
  choose: "Choose a workbook",
  drop: "or drop it here",
  savedFile: "It reads the saved file. Your file is never changed.",
  beforeFirst: "Choose a workbook, then it is checked at once. Nothing in it changes.",
  sampleName: "sample-clinic.xlsx",
  file: (name: string) => `Checked: ${name}`,
} as const;
