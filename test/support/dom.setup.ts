import "@testing-library/jest-dom";

/** jsdom lays nothing out; Fluent UI only asks to be told when sizes change. */
class NeverResizes implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver = NeverResizes;
