import { readRecords } from "../../../billing/workbook/read-records";
import { unusedColumns } from "../../../billing/workbook/unused-columns";
import { workbookOf } from "../../clinics/workbook-of";

const patients = (signature: string | null) =>
  readRecords(
    workbookOf({
      Patients: [
        ["Patient ID", "Last", "First", "Birth date", "Signature on file"],
        ["P-1", "Ortiz", "Lee", 30000, signature],
      ],
    }),
  );

describe("columns that a clinic may leave unused", () => {
  it("points at the header of one that holds nothing at all", () => {
    const record = unusedColumns(patients(null)).get("Patients/signatureOnFile");
    expect([record?.place.row, record?.place.table.columnAt.get("signatureOnFile")]).toEqual([1, 4]);
  });

  it("is silent once one row fills it, and about columns that must be used", () => {
    expect(unusedColumns(patients("No")).get("Patients/signatureOnFile")).toBeUndefined();
    expect(unusedColumns(patients(null)).get("Patients/middle")).toBeUndefined();
  });
});
