/** Makes a link with which the browser itself scrolls to a sentence and marks it. Source: WICG, URL Fragment Text Directives. */
import type { Article, Source } from '../../article/article.ts';

/** Words at either end that name a long sentence; the browser finds what stands between. */
const WORDS_AT_EITHER_END = 5;
/** What has stood earlier for so many words is not told apart by more of them. */
const MAX_WORDS_TO_BEGIN = 40;

/** @returns `undefined` where the article has no address, or no such sentence. */
export function sentenceLink({ url, blocks }: Article, { block, start, end }: Source): string | undefined {
  const index = blocks.findIndex(({ id }) => id === block);
  const whole = blocks[index]?.text;
  if (!url || whole === undefined) return undefined;
  const before = [...blocks.slice(0, index).map(({ text }) => text), whole.slice(0, start)].join('\n');
  const parts = nameSentence(whole.slice(start, end), before).map(encodeDirective);
  return `${url.replace(/#.*$/, '')}#:~:text=${parts.join(',')}`;
}

/** The first words, as many as it takes to stand nowhere earlier, and the last; a short sentence whole. */
function nameSentence(sentence: string, before: string): string[] {
  const words = sentence.trim().split(/\s+/);
  const earlier = before.toLowerCase();
  let first = WORDS_AT_EITHER_END;
  const most = Math.min(words.length, MAX_WORDS_TO_BEGIN);
  // Browsers take no notice of capitals, and take the first place that fits.
  while (first < most && earlier.includes(words.slice(0, first).join(' ').toLowerCase())) first += 1;
  const last = words.length - WORDS_AT_EITHER_END;
  return first < last ? [words.slice(0, first).join(' '), words.slice(last).join(' ')] : [words.join(' ')];
}

/** A hyphen has a meaning in a directive, and `encodeURIComponent` leaves it as it is. */
function encodeDirective(text: string): string {
  return encodeURIComponent(text).replace(/-/g, '%2D');
}
