import { prescriptionNeed } from "../../ledger/prescriptions/prescription-need";
import { placeOf } from "../../records/cell-in-workbook";
import { cellGap, type DocumentGap } from "../gap";
import type { Superbill } from "./superbill";

/** The insurer that the superbill goes to, and who the patient is there. */
export const insuranceGaps = ({ patient: { id = "" }, lines, insurances: [insurance] }: Superbill): readonly DocumentGap[] => {
  if (lines.length === 0) return [];
  if (insurance?.policy)
    return insurance.policy.memberId === undefined ? [cellGap(insurance.policy, "memberId", `Member ID of patient ${id}`, false)] : [];
  const item = insurance ? `Member ID of patient ${id}` : `Payer and member ID of patient ${id}`;
  const whose = insurance ? ` with ${insurance.payer}` : "";
  return [{ item, remedy: `Add the patient's policy${whose} to Policies.`, place: undefined, blocks: false }];
};

/** Who prescribed, where the payer pays for nothing without a prescription. */
export const prescriptionGaps = ({ patient, lines, prescriptions }: Superbill): readonly DocumentGap[] => {
  const needing = lines.filter(({ line }) => prescriptionNeed(line) === "Required");
  const without = needing.find(({ line }) => patient.prescriptionFor(line) === undefined)?.line.record;
  const used = new Set(needing.map(({ line }) => patient.prescriptionFor(line)));
  const incomplete = prescriptions.filter((prescription) => used.has(prescription)).map(({ record }) => record);
  return [
    ...(without === undefined
      ? []
      : [
          {
            item: "Prescriber",
            remedy: "The payer asks for a prescription: add it to Prescriptions, or type its number under Rx # in Visits.",
            place: patient.prescriptions.length === 0 ? undefined : placeOf(without, "rxNumber"),
            blocks: false,
          },
        ]),
    ...incomplete.flatMap((record) => {
      const of = `of prescription ${record.rxNumber ?? ""}`;
      return [
        ...(record.prescriber === undefined ? [cellGap(record, "prescriber", `Prescriber ${of}`, false)] : []),
        ...(record.prescriberNpi === undefined ? [cellGap(record, "prescriberNpi", `Prescriber's NPI ${of}`, false)] : []),
        ...(record.written === undefined ? [cellGap(record, "written", `Date ${of}`, false)] : []),
      ];
    }),
  ];
};
