import { DATE, field, height, LABEL, NAME, QUIET, ruleBelow, STRONG, TITLE, words, type Paper } from "../paper/paper";

/** Tall enough for two lines of a long name, and for a logo at the right. */
const NAME_HEIGHT = 46;
const LINE_HEIGHT = 14;

/** The practice at the left, what the paper is at the right; above the title there is room for a logo. */
export const addHead = (paper: Paper, row: number): number => {
  const name = row;
  const address = name + 1;
  const city = address + 1;
  const phone = city + 1;
  const tax = phone + 1;
  const npi = tax + 1;
  const gap = npi + 1;
  field(paper, name, 0, 6, "Practice.Name", { font: NAME, vertical: "bottom" });
  field(paper, address, 0, 6, "Practice.Address");
  field(paper, city, 0, 6, "Practice.CityLine");
  field(paper, phone, 0, 1, "Practice.Phone");
  field(paper, phone, 2, 6, "Practice.FaxAndEmail");
  words(paper, tax, 0, 0, "Tax ID", { font: LABEL, vertical: "middle" });
  field(paper, tax, 1, 2, "Practice.TaxId");
  field(paper, tax, 3, 6, "Practice.LegalName", { font: QUIET, vertical: "middle" });
  words(paper, npi, 0, 0, "Group NPI", { font: LABEL, vertical: "middle" });
  field(paper, npi, 1, 2, "Practice.Npi");

  words(paper, address, 7, 10, "Superbill", { font: TITLE, align: "right", vertical: "middle" }, city);
  words(paper, phone, 7, 8, "Number", { font: LABEL, align: "right", vertical: "middle" });
  field(paper, phone, 9, 10, "Number", { font: STRONG, align: "right" });
  words(paper, tax, 7, 8, "Issued on", { font: LABEL, align: "right", vertical: "middle" });
  field(paper, tax, 9, 10, "IssuedOn", { format: DATE, align: "right" });
  words(paper, npi, 7, 8, "Services from, to", { font: LABEL, align: "right", vertical: "middle" });
  field(paper, npi, 9, 9, "From", { format: DATE, align: "right" });
  field(paper, npi, 10, 10, "To", { format: DATE, align: "right" });

  height(paper, name, NAME_HEIGHT);
  for (const line of [address, city, phone, tax, npi]) height(paper, line, LINE_HEIGHT);
  ruleBelow(paper, npi, true);
  height(paper, gap, 8);
  return gap + 1;
};
