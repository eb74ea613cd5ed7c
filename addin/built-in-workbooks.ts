/** The invented clinic, as the browser page carries it: in a script of its own, as the page may not fetch anything. */
export const sampleInside = async (): Promise<Uint8Array> => {
  const { default: dataUrl } = await import(/* webpackChunkName: "app.sample-clinic" */ "../templates/sample-clinic.xlsx");
  return Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(",") + 1)), (letter) => letter.charCodeAt(0));
};

/** A workbook of templates/, from beside the pane, as the base64 text that Excel takes. */
export const templateBeside = async (name: "blank-clinic" | "sample-clinic"): Promise<string> => {
  const answer = await fetch(`templates/${name}.xlsx`);
  if (!answer.ok) throw new Error(`templates/${name}.xlsx is not beside the pane (${answer.status}). Ask whoever hosts ClaimSheet.`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
};
