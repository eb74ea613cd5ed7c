import { boxNumber, CLAIM_BOXES, type ClaimBox } from "../../../reference/claim-form";
import {
  moneyField,
  moneyValue,
  numberField,
  numberValue,
  textField,
  textValue,
  type NamedValues,
} from "../../../workbook/template-values";
import type { ClaimForm, ClaimLine } from "../../../ledger/claim-facts/claim-facts";
import type { Packet } from "../packet";
import { headFields, REQUIRED, type SheetNames } from "./sheet-names";
import { headValues, type SheetValues } from "./sheet-values";

export const claimNames: SheetNames = {
  fields: {
    ...headFields("Claim"),
    "Packet.Claim.Total": moneyField("The charges of all forms.", REQUIRED),
  },
  blocks: {
    "Packet.Claim.Boxes": {
      required: REQUIRED,
      columns: {
        Box: textField("The box's official number, left half.", REQUIRED),
        Label: textField("What it is, in our own words.", REQUIRED),
        Value: textField("What stands in it.", REQUIRED),
        RightBox: textField("The same for the right half: the boxes run down the left and on down the right.", REQUIRED),
        RightLabel: textField("What it is.", REQUIRED),
        RightValue: textField("What stands in it.", REQUIRED),
      },
    },
    "Packet.Claim.Lines": {
      required: REQUIRED,
      columns: {
        Form: numberField("Which form the line is on.", REQUIRED),
        Date: textField("Box 24A.", REQUIRED),
        Place: textField("Box 24B.", REQUIRED),
        Code: textField("Box 24D.", REQUIRED),
        Modifiers: textField("Box 24D.", REQUIRED),
        Pointers: textField("Box 24E.", REQUIRED),
        Charge: moneyField("Box 24F.", REQUIRED),
        Units: textField("Box 24G.", REQUIRED),
        OtherId: textField("Boxes 24I and 24J, shaded half."),
        Npi: textField("Box 24J.", REQUIRED),
      },
    },
    "Packet.Claim.Forms": {
      required: REQUIRED,
      columns: {
        Form: numberField("1, 2, 3 ...", REQUIRED),
        Lines: numberField("Lines on it.", REQUIRED),
        Total: moneyField("Box 28: the charges of this form.", REQUIRED),
        Paid: moneyField("Box 29: what was paid on them.", REQUIRED),
      },
    },
  },
};

/** "10b" for the parts "10b" and "10b.state"; the payer's address stands above box 1. */
const printedNumber = (box: ClaimBox): string => (box.startsWith("carrier") ? "top" : (box.split(".")[0] ?? box));

const IN_ORDER = (Object.keys(CLAIM_BOXES) as ClaimBox[]).sort((a, b) => boxNumber(a) - boxNumber(b));

const boxRows = ({ facts: { boxes } }: Packet): readonly NamedValues[] => {
  const filled = IN_ORDER.flatMap((box) => {
    const value = boxes.get(box);
    return value ? [{ box, text: value.text }] : [];
  });
  const all = filled.map(({ box, text }) => ({ number: printedNumber(box), label: CLAIM_BOXES[box].label, text }));
  const half = Math.ceil(all.length / 2);
  return all.slice(0, half).map((left, at) => {
    const right = all[half + at];
    return {
      Box: textValue(left.number),
      Label: textValue(left.label),
      Value: textValue(left.text),
      RightBox: textValue(right?.number),
      RightLabel: textValue(right?.label),
      RightValue: textValue(right?.text),
    };
  });
};

const lineRow = ({ boxes, charge }: ClaimLine, form: number): NamedValues => {
  const box = (name: Parameters<typeof boxes.get>[0]): string | undefined => boxes.get(name)?.text;
  return {
    Form: numberValue(form),
    Date: textValue(box("24A")),
    Place: textValue(box("24B")),
    Code: textValue(box("24D")),
    Modifiers: textValue(box("24D.modifiers")),
    Pointers: textValue(box("24E")),
    Charge: moneyValue(charge),
    Units: textValue(box("24G")),
    OtherId: textValue([box("24I"), box("24J.other")].filter((part) => part !== undefined).join(" ")),
    Npi: textValue(box("24J")),
  };
};

const formRow = ({ lines, total, paid }: ClaimForm, at: number): NamedValues => ({
  Form: numberValue(at + 1),
  Lines: numberValue(lines.length),
  Total: moneyValue(total),
  Paid: moneyValue(paid),
});

export const claimValues: SheetValues = ({ packet }) => {
  const { forms, charge } = packet.facts;
  return {
    fields: { ...headValues("Claim", packet), "Packet.Claim.Total": moneyValue(charge) },
    blocks: {
      "Packet.Claim.Boxes": boxRows(packet),
      "Packet.Claim.Lines": forms.flatMap(({ lines }, at) => lines.map((line) => lineRow(line, at + 1))),
      "Packet.Claim.Forms": forms.map(formRow),
    },
  };
};
