/** Fences page text between two marks that it does not contain, so that a model can tell what is data and what is asked. */

/** FNV-1a, 32 bits: whoever writes the text would have to know the mark before the text is finished. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(36).padStart(7, '0');
}

/** The same text has the same mark, so that the reader can be shown beforehand exactly what will be sent. */
export function fence(text: string): { readonly mark: string; readonly fenced: string } {
  let mark = fingerprint(text);
  while (text.includes(mark)) mark = fingerprint(mark + text);
  return { mark, fenced: `<article-${mark}>\n${text}\n</article-${mark}>` };
}
