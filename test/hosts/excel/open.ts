/** Excel without Excel: the real Office.js from npm against a workbook in memory, in Node and in Chromium. Start here. */
export { REQUIREMENT_SETS } from "./container";
export { EmulatedExcel, type ExcelOptions } from "./emulated-excel";
export { A_COAUTHOR } from "./kinds/excel";
export { openAddin, type AddinInChromium, type PaneOptions } from "./in-chromium";
export { NO_LIMITS, WEB_LIMITS } from "./limits";
export { openAddinInNode, type AddinInNode } from "./in-node";
