/** Tells whether a page's own font draws nothing: letters with their usual width and no ink are a way to hide text. */

/** CSS pixels: large enough that every letter leaves ink in the canvas. Set by hand. */
const SIZE = 40;
/** Letters of the text that are drawn: one without ink may be a blank, a dozen are none. Set by hand. */
const LETTERS = 12;

/** @returns A question about a text; fonts of the computer are not asked. */
export function createFontCheck({ fonts }: Document): (style: CSSStyleDeclaration, text: string) => boolean {
  const own = new Set<string>();
  // A page can put an element of this name in its place.
  if (fonts instanceof FontFaceSet)
    for (const { family, status } of fonts) if (status === 'loaded') own.add(unquoted(family));
  const known = new Map<string, boolean>();
  return ({ fontFamily, fontWeight, fontStyle }, text) => {
    const first = unquoted(fontFamily.split(',')[0] ?? '');
    if (!own.has(first)) return false;
    const key = `${fontStyle} ${fontWeight} ${SIZE}px ${fontFamily}`;
    const sample = text.replaceAll(/\s+/g, '').slice(0, LETTERS);
    const isBlank = known.get(key) ?? drawsNothing(key, sample);
    known.set(key, isBlank);
    return isBlank;
  };
}

function unquoted(family: string): string {
  return family.trim().replaceAll(/^["']|["']$/g, '');
}

function drawsNothing(font: string, sample: string): boolean {
  const context = new OffscreenCanvas(SIZE * LETTERS, SIZE * 2).getContext('2d', { willReadFrequently: true });
  if (!context) return false;
  context.font = font;
  context.fillText(sample, 0, SIZE * 1.5);
  return context.getImageData(0, 0, SIZE * LETTERS, SIZE * 2).data.every((value) => value === 0);
}
