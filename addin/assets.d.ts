/** A workbook of templates/, built in as a data address. */
declare module "*.xlsx" {
  const dataUrl: string;
  export { dataUrl as default };
}
