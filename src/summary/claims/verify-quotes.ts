/** Checks quoted words, which must stand in the article letter for letter, but for capitals, marks and what an ellipsis leaves out. */

import { readQuotes } from '../details/read-quotes.ts';
import type { Finding } from './claim-check.ts';
import type { ClaimIndex } from './claim-index.ts';

export function verifyQuotes(text: string, language: string, index: ClaimIndex): Finding[] {
  const quotes = readQuotes(text, language, []);
  if (quotes.length === 0) return [];
  const article = plainWords(index.text);
  return quotes
    .filter(({ value }) => {
      const parts = value.split(/\.{3}|…|\[[^\]]*\]|\([^)]*\)/);
      return parts.some((part) => !article.includes(plainWords(part)));
    })
    .map(({ start, end }) => ({ kind: 'quote', start, end, reason: 'quote-not-verbatim' }));
}

/** Lower-case words between single spaces, so that a part is found at word borders only. */
function plainWords(text: string): string {
  const words =
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.length === 0 ? '' : ` ${words.join(' ')} `;
}
