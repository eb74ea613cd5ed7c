/** The bytes in a data address. */
const bytesIn = (dataUrl: string): Uint8Array =>
  Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(",") + 1)), (letter) => letter.charCodeAt(0));

/** The invented clinic, as the browser page carries it: in a script of its own, as the page may not fetch anything. */
export const sampleInside = async (): Promise<Uint8Array> =>
  bytesIn((await import(/* webpackChunkName: "app.sample-clinic" */ "../templates/sample-clinic.xlsx")).default);

/** A document's own template. */
export type DocumentTemplate = "superbill" | "packet";

/** The standard templates, as the browser page carries them: each in a script of its own. */
export const templateInside = async (name: DocumentTemplate): Promise<Uint8Array> =>
  bytesIn(
    name === "superbill"
      ? (await import(/* webpackChunkName: "app.superbill" */ "../templates/superbill.xlsx")).default
      : (await import(/* webpackChunkName: "app.packet" */ "../templates/packet.xlsx")).default,
  );

/** A workbook of templates/, from beside the pane. */
export const templateBeside = async (name: "blank-clinic" | "sample-clinic" | DocumentTemplate): Promise<Uint8Array> => {
  const answer = await fetch(`templates/${name}.xlsx`);
  if (!answer.ok) throw new Error(`templates/${name}.xlsx is not beside the pane (${answer.status}). Ask whoever hosts ClaimSheet.`);
  return new Uint8Array(await answer.arrayBuffer());
};
