/** A link that makes the browser itself scroll to a sentence and mark it. Source: WICG, URL Fragment Text Directives. */

/** Words at either end that name a long sentence; the browser finds what stands between. */
const WORDS_AT_EITHER_END = 5;

export function sentenceLink(url: string, sentence: string): string {
  const words = sentence.trim().split(/\s+/);
  const isLong = words.length > 2 * WORDS_AT_EITHER_END;
  const parts = isLong
    ? [words.slice(0, WORDS_AT_EITHER_END).join(' '), words.slice(-WORDS_AT_EITHER_END).join(' ')]
    : [words.join(' ')];
  return `${url.replace(/#.*$/, '')}#:~:text=${parts.map(encodeDirective).join(',')}`;
}

/** A hyphen means something in a directive, and `encodeURIComponent` leaves it as it is. */
function encodeDirective(text: string): string {
  return encodeURIComponent(text).replace(/-/g, '%2D');
}
