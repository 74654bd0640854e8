/** Writes text in encodings of one byte a letter, which the platform only reads. */

/** @param encoding A label of the Encoding Standard. @returns a question mark for what it has no letter for. */
export function inOneByteLetters(text: string, encoding: string): Uint8Array {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const letters = new Map(
    [...all].map((byte) => [new TextDecoder(encoding).decode(all.subarray(byte, byte + 1)), byte]),
  );
  return Uint8Array.from([...text].map((letter) => letters.get(letter) ?? 0x3f));
}
