const { parentPort } = require("node:worker_threads");

const times = ([a, b, c, d, e, f], [g, h, i, j, k, l]) => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

/** The matrix that each picture's unit square is drawn with. */
const picturesOf = ({ fnArray, argsArray }, OPS) => {
  const pictures = [];
  const saved = [];
  let matrix = [1, 0, 0, 1, 0, 0];
  fnArray.forEach((operator, at) => {
    if (operator === OPS.save) saved.push(matrix);
    if (operator === OPS.restore) matrix = saved.pop();
    if (operator === OPS.transform) matrix = times(matrix, argsArray[at]);
    if (operator === OPS.paintImageXObject) pictures.push(matrix);
  });
  return pictures;
};

/** Jest's own loader cannot take pdf.js, which is a module; a thread of its own can. Each message is a PDF, each answer its pages. */
const readPage = async (pdf, number, OPS) => {
  const page = await pdf.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ disableNormalization: true });
  const texts = items
    .filter(({ str }) => str.trim() !== "")
    .map(({ str, transform }) => ({ text: str, x: transform[4], y: transform[5], width: transform[0] }));
  return { width, height, texts, pictures: picturesOf(await page.getOperatorList(), OPS) };
};

parentPort.on("message", async ({ id, bytes }) => {
  try {
    const { getDocumentProxy, getResolvedPDFJS } = await import("unpdf");
    const pdf = await getDocumentProxy(bytes, { verbosity: 0 });
    const { OPS } = await getResolvedPDFJS();
    const pages = [];
    for (let number = 1; number <= pdf.numPages; number++) pages.push(await readPage(pdf, number, OPS));
    await pdf.destroy();
    parentPort.postMessage({ id, pages });
  } catch (error) {
    parentPort.postMessage({ id, failed: String(error) });
  }
});
