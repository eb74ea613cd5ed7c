import { StrictMode, useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { checkInWorker } from "./check/check-in-worker";
import { useLook } from "./look/theme";
import { officeIsDark, watchOfficeTheme } from "./office/office-theme";
import { excelIsReady } from "./office/ready";
import { associateRibbon } from "./office/ribbon";
import { excelHost } from "./pane/excel-host";
import { Frame } from "./pane/frame";
import { NoExcel } from "./pane/no-excel";
import { Pane } from "./pane/pane";

const session = checkInWorker();

const PaneInExcel = () => {
  const look = useLook(useSyncExternalStore(watchOfficeTheme, officeIsDark));
  return (
    <Frame look={look}>
      <Pane host={excelHost} session={session} look={look} />
    </Frame>
  );
};

const show = async (): Promise<void> => {
  const place = document.getElementById("root");
  if (!place) return;
  const isReady = await excelIsReady();
  if (isReady) associateRibbon();
  createRoot(place).render(<StrictMode>{isReady ? <PaneInExcel /> : <NoExcel />}</StrictMode>);
};

void show();
