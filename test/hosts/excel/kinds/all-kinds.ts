import { commentKinds } from "./comment-kinds";
import { conditionalFormatKinds } from "./conditional-format-kinds";
import { formatKinds } from "./format-kinds";
import { nameKinds } from "./name-kinds";
import type { Kinds } from "./objects";
import { propertyKinds } from "./property-kinds";
import { rangeKinds } from "./range-kinds";
import { tableKinds } from "./table-kinds";
import { validationKinds } from "./validation-kinds";
import { windowKinds } from "./window-kinds";
import { workbookKinds } from "./workbook-kinds";
import { worksheetKinds } from "./worksheet-kinds";

/** Everything the emulated Excel has. What is used and not here fails loudly. */
export const allKinds: Kinds = {
  ...workbookKinds,
  ...worksheetKinds,
  ...rangeKinds,
  ...formatKinds,
  ...tableKinds,
  ...nameKinds,
  ...propertyKinds,
  ...commentKinds,
  ...conditionalFormatKinds,
  ...validationKinds,
  ...windowKinds,
};
