/** Relative luminance of "#262626"; undefined for what is no such colour. */
const lightness = (colour: string | undefined): number | undefined => {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? "");
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
};

/** Whether Excel wears a dark theme; Excel on the web does not say, and is taken for light. */
export const officeIsDark = (theme: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme): boolean => {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  return (lightness(theme?.bodyBackgroundColor) ?? 1) < 0.5;
};

/** Excel tells nobody when its theme changes; coming back to the pane is when one would see it. */
export const watchOfficeTheme = (changed: () => void): (() => void) => {
  window.addEventListener("focus", changed);
  return () => window.removeEventListener("focus", changed);
};
