/** What Excel says about itself before anything is asked of the workbook. */

/** The npm package of Office.js ends at ExcelApi 1.15. */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.15",
  ExcelApiUndo: "1.0",
  DelayForCellEdit: "1.1",
  SharedRuntime: "1.1",
  RibbonApi: "1.1",
  KeyboardShortcuts: "1.1",
  DialogApi: "1.2",
  DialogOrigin: "1.1",
  CustomFunctionsRuntime: "1.4",
  AddinCommands: "1.1",
  OpenBrowserWindowApi: "1.1",
  Settings: "1.1",
  File: "1.1",
  DocumentEvents: "1.1",
  Selection: "1.1",
  MatrixBindings: "1.1",
  TableBindings: "1.1",
  TextBindings: "1.1",
  BindingEvents: "1.1",
  MatrixCoercion: "1.1",
  TableCoercion: "1.1",
  TextCoercion: "1.1",
  CompressedFile: "1.1",
  ImageCoercion: "1.1",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.1",
};

const OFFICE_COLOURS = {
  primaryFontColor: 0x262626,
  primaryBackgroundColor: 0xffffff,
  secondaryFontColor: 0x262626,
  secondaryBackgroundColor: 0xe6e6e6,
};

export interface ContainerOptions {
  /** One runtime for pane, ribbon and functions, as our manifest asks. Default true. */
  readonly sharedRuntime?: boolean;
  readonly readOnly?: boolean;
  readonly locale?: string;
  readonly requirementSets?: Readonly<Record<string, string>>;
}

/** The answers of window.external. */
export const containerOf = (workbookName: string, settings: object, options: ContainerOptions): object => ({
  solutionId: "00000000-0000-0000-0000-00000000e3e1",
  uiLocale: options.locale ?? "en-US",
  dataLocale: options.locale ?? "en-US",
  documentUrl: `C:\\Clinic\\${workbookName}`,
  readOnly: options.readOnly ?? false,
  inserted: true,
  hostVersion: "16.0.15407.20000",
  requirementSets: options.requirementSets ?? REQUIREMENT_SETS,
  documentSettings: settings,
  hostFlags: options.sharedRuntime === false ? 0 : 1,
  officeTheme: OFFICE_COLOURS,
});
