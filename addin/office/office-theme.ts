/** Relative luminance of "#262626"; undefined for what is no such colour. */
const lightness = (colour: string | undefined): number | undefined => {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? "");
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
};

/** Undefined in Excel on the web, whatever its types say. */
const themeNow = (): Partial<Office.OfficeTheme> | undefined => Office.context.officeTheme;

/** Whether Excel wears a dark theme; where it does not say it is taken for light. */
export const officeIsDark = (theme = themeNow()): boolean => theme?.isDarkTheme ?? (lightness(theme?.bodyBackgroundColor) ?? 1) < 0.5;

/** Excel tells nobody when its theme changes; coming back to the pane is when one would see it. */
export const watchOfficeTheme = (changed: () => void): (() => void) => {
  window.addEventListener("focus", changed);
  return () => window.removeEventListener("focus", changed);
};
