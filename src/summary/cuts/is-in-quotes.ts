/** Tells whether a place of a sentence stands in quotation marks, where nothing is ever cut. */
export function isInQuotes(sentence: string, at: number): boolean {
  let depth = 0;
  for (const [mark] of sentence.slice(0, at).matchAll(/["“„«「『”»」』]/g)) {
    if (mark === '"') depth = depth > 0 ? depth - 1 : depth + 1;
    else if (/[“„«「『]/.test(mark) && depth === 0) depth++;
    else depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}
