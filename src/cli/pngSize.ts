export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Width and height in pixels from the header of a PNG file; `undefined` when the bytes are none. */
export function pngSize(bytes: Uint8Array): PixelSize | undefined {
  if (bytes.length < 24 || SIGNATURE.some((byte, i) => bytes[i] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // The first chunk of every PNG is IHDR: length, name, then both sizes as big-endian 32-bit numbers.
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
