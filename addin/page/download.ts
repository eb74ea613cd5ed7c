/** The address lives for a moment longer than the click, as some browsers begin later. */
const KEPT_FOR_MS = 60_000;

/** Hands bytes to the browser as a file to save; nothing is sent anywhere. */
export const download = (bytes: Uint8Array, fileName: string): void => {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR_MS);
};
