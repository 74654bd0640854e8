/** A quick count of the body's words for the closed box; the reader counts properly once it has read the article. */

import { countWords } from '../article/count-words.ts';
import type { BoxPlaces } from '../article/find-box-places.ts';

const NOT_READ = 'script,style,noscript,template,figure,aside,nav,form,svg';
/** Enough for an hour of reading; keeps endless pages cheap. */
const MOST_CHARACTERS = 100_000;

export function countBodyWords({ top, end }: BoxPlaces): number {
  const walker = document.createTreeWalker(top.parent, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (node) =>
      node instanceof Element && node.matches(NOT_READ) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  });
  const stop = end?.before ?? null;
  let text = '';
  let hasBegun = top.before === null;
  for (let node = walker.nextNode(); node && text.length < MOST_CHARACTERS; node = walker.nextNode()) {
    if (node === top.before) hasBegun = true;
    if (node === stop) break;
    if (hasBegun && node instanceof Text) text += ` ${node.data}`;
  }
  return countWords(text);
}
