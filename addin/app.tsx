import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { checkInWorker } from "./check/check-in-worker";
import { useLook, useSystemIsDark } from "./look/theme";
import { Page } from "./page/page";
import { Frame } from "./pane/frame";

const session = checkInWorker();

const App = () => (
  <Frame look={useLook(useSystemIsDark())}>
    <Page session={session} />
  </Frame>
);

const place = document.getElementById("root");
if (place)
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
