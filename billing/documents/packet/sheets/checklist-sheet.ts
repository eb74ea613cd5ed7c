import { dateField, dateValue, numberField, numberValue, textField, textValue } from "../../../workbook/template-values";
import { completenessOf } from "../completeness";
import type { ItemState } from "../judged";
import { completenessWords, fileByWords, kindWords, packetRemarks } from "../packet-words";
import { headFields, REQUIRED, type SheetNames } from "./sheet-names";
import { headValues, type SheetValues } from "./sheet-values";

export const checklistNames: SheetNames = {
  fields: {
    ...headFields("Checklist"),
    "Packet.Checklist.Kind": textField("Whom it is for.", REQUIRED),
    "Packet.Checklist.Says": textField("Whether it is complete, and what is missing.", REQUIRED),
    "Packet.Checklist.FileBy": dateField("The last day to send it."),
    "Packet.Checklist.TimeLeft": textField("The same in words, with the days left."),
    "Packet.Checklist.IssuedOn": dateField("The day it was made.", REQUIRED),
    "Packet.Checklist.RemarksHeading": textField("To know, over the remarks, where there are any."),
  },
  blocks: {
    "Packet.Checklist.Items": {
      required: REQUIRED,
      columns: {
        Nth: numberField("1, 2, 3 ..."),
        Item: textField("What it is.", REQUIRED),
        Needed: textField("Required or optional.", REQUIRED),
        State: textField("In this file, on paper, or missing.", REQUIRED),
        Detail: textField("What it says, where the paper is, or what to do.", REQUIRED),
      },
    },
    "Packet.Checklist.Remarks": {
      required: false,
      columns: { Says: textField("What the office should know before the packet leaves.", REQUIRED) },
    },
  },
};

const STATES: Readonly<Record<ItemState, string>> = { "in the file": "In this file", "on paper": "On paper", missing: "MISSING" };

export const checklistValues: SheetValues = ({ packet, items, issuedOn }) => {
  const { fileBy, today } = packet;
  const remarks = packetRemarks(packet);
  return {
    fields: {
      ...headValues("Checklist", packet),
      "Packet.Checklist.Kind": textValue(kindWords(packet.for)),
      "Packet.Checklist.Says": textValue(completenessWords(completenessOf(items))),
      "Packet.Checklist.FileBy": dateValue(fileBy),
      "Packet.Checklist.TimeLeft": textValue(fileBy === undefined ? undefined : fileByWords(fileBy, today)),
      "Packet.Checklist.IssuedOn": dateValue(issuedOn),
      "Packet.Checklist.RemarksHeading": textValue(remarks.length === 0 ? undefined : "To know"),
    },
    blocks: {
      "Packet.Checklist.Items": items.map(({ label, required, state, detail }, at) => ({
        Nth: numberValue(at + 1),
        Item: textValue(label),
        Needed: textValue(required ? "Required" : "Optional"),
        State: textValue(STATES[state]),
        Detail: textValue(detail),
      })),
      "Packet.Checklist.Remarks": remarks.map((sentence) => ({ Says: textValue(sentence) })),
    },
  };
};
