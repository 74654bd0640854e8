/** Asks whether a text opens with, or holds, one of a language's phrases. Whole words only, where the script has words. */
import type { Phrases } from './language.ts';

interface Matchers {
  readonly opening: RegExp;
  readonly anywhere: RegExp;
}

/** Lists live as long as their language, so each is compiled once. */
const compiled = new WeakMap<Phrases, Matchers>();

/** The phrase that `text` opens with, as written there, past opening quotes and brackets; `undefined` for none. */
export function openingPhrase(text: string, phrases: Phrases): string | undefined {
  if (phrases.length === 0) return undefined;
  return matchers(phrases).opening.exec(text)?.[1];
}

export interface FoundPhrase {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Every place where one of the phrases stands, in order, without overlap; the longest phrase wins. */
export function findPhrases(text: string, phrases: Phrases): FoundPhrase[] {
  if (phrases.length === 0) return [];
  return [...text.matchAll(matchers(phrases).anywhere)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

export function hasPhrase(text: string, phrases: Phrases): boolean {
  return phrases.length > 0 && text.search(matchers(phrases).anywhere) >= 0;
}

/** Scripts written without spaces: there a phrase may stand inside a run of letters. */
const unspaced = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

function matchers(phrases: Phrases): Matchers {
  let found = compiled.get(phrases);
  if (!found) {
    const any = [...phrases]
      .sort((a, b) => b.length - a.length)
      .map(pattern)
      .join('|');
    found = {
      opening: new RegExp(`^[\\s\\p{Pi}\\p{Ps}"'„‚“”‘’]*(${any})`, 'iu'),
      anywhere: new RegExp(any, 'giu'),
    };
    compiled.set(phrases, found);
  }
  return found;
}

function pattern(phrase: string): string {
  const isPrefix = phrase.endsWith('*');
  const words = (isPrefix ? phrase.slice(0, -1) : phrase)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/ +/g, '\\s+');
  if (unspaced.test(phrase)) return words;
  return `(?<![\\p{L}\\p{M}\\p{N}])${words}${isPrefix ? '[\\p{L}\\p{M}]*' : '(?![\\p{L}\\p{M}\\p{N}])'}`;
}
