import { formLetters } from "../../../../billing/documents/cms1500/form-letters";

test.each([
  ["Pike, Lena", "PIKE, LENA"],
  ["Møen, José", "MOEN, JOSE"],
  ["Straße", "STRASSE"],
  ["O’Alder", "O'ALDER"],
  ["Łucja–Ægir", "LUCJA-AEGIR"],
])("%s is written %s", (text, written) => {
  expect(formLetters(text)).toBe(written);
});

test.each(["Νίκη", "マッサージ", "tab\tbed"])("%j has letters that the form has no sign for", (text) => {
  expect(formLetters(text)).toBeUndefined();
});
