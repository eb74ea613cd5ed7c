import { isProcedureCode } from "../../../billing/values/procedure-code";

test.each(["97124", "97140", "G0283", "0552T", "98943"])("%s is a procedure code", (code) => {
  expect(isProcedureCode(code)).toBe(true);
});

test.each(["TIP", "GIFT", "9712", "971244", "97124M", "G02833", "HOTSTONE", ""])("%s is none", (code) => {
  expect(isProcedureCode(code)).toBe(false);
});
