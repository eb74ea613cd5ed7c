/** How a camera was held, 1 to 8 as EXIF counts; 1 is upright (Exif 2.3, tag 0x0112). */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const UPRIGHT: Orientation = 1;
const ORIENTATION = 0x0112;
const APP1 = 0xffe1;
const START_OF_SCAN = 0xffda;
const EXIF = 0x45786966;
const LITTLE_ENDIAN = 0x4949;
/** A directory's entries: tag, type, count, value. */
const ENTRY = 12;
const VALUE_AT = 8;

const isOrientation = (value: number): value is Orientation => Number.isInteger(value) && value >= 1 && value <= 8;

/** @param at where the TIFF header in the segment begins. */
const orientationIn = (view: DataView, at: number): Orientation => {
  const little = view.getUint16(at) === LITTLE_ENDIAN;
  const directory = at + view.getUint32(at + 4, little);
  const count = view.getUint16(directory, little);
  for (let nth = 0; nth < count; nth++) {
    const entry = directory + 2 + nth * ENTRY;
    if (view.getUint16(entry, little) !== ORIENTATION) continue;
    const value = view.getUint16(entry + VALUE_AT, little);
    return isOrientation(value) ? value : UPRIGHT;
  }
  return UPRIGHT;
};

const search = (view: DataView): Orientation => {
  for (let at = 2; at + 4 <= view.byteLength; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at);
    if (marker === START_OF_SCAN) return UPRIGHT;
    if (marker === APP1 && view.getUint32(at + 4) === EXIF) return orientationIn(view, at + 10);
  }
  return UPRIGHT;
};

/** Of a JPEG; upright where it says nothing that can be read. */
export const orientationOf = (jpeg: Uint8Array): Orientation => {
  try {
    return search(new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength));
  } catch (error) {
    // A note that ends too early tells nothing; the picture itself may still be whole.
    if (error instanceof RangeError) return UPRIGHT;
    throw error;
  }
};
