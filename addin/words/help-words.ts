export const helpWords = {
  keysTitle: "Keys in the list of findings",
  keys: [
    ["Up, Down", "go through the findings"],
    ["Enter", "go to the cell"],
    ["F", "do the first fix"],
    ["I", "ignore, with a reason"],
    ["E", "explain"],
    ["Esc", "close a panel or menu"],
    ["F6", "between the pane and the sheet"],
  ],
  privacyTitle: "What happens with your data",
  privacy:
    "ClaimSheet has no server. It reads this workbook in this window and sends nothing. Office itself loads a script from Microsoft and may send Microsoft usage data.",
  limitsTitle: "What it cannot know",
  limits: "ClaimSheet helps you check. The payer decides. Rules are starting points: confirm them with the payer.",
} as const;
