import { lazy, Suspense } from "react";
import type { CheckOutcome } from "../check/job";
import type { ScreenName } from "../screens/screen-props";
import type { PayingControl } from "./use-paying";

const ImportDialog = lazy(() => import("../import/import-dialog").then((part) => ({ default: part.ImportDialog })));

interface Props {
  readonly paying: PayingControl;
  readonly outcome: CheckOutcome | undefined;
  readonly isBehind: boolean;
  readonly show: (screen: ScreenName) => void;
}

/** The import, over whatever screen there is; it loads when it is first opened. */
export const ImportWhenOpen = ({ paying, ...props }: Props) =>
  paying.importFrom === undefined ? null : (
    <Suspense>
      <ImportDialog paying={paying} from={paying.importFrom} close={paying.closeImport} {...props} />
    </Suspense>
  );
