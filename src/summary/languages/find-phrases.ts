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
    const any = alternatives(phrases);
    found = {
      opening: new RegExp(`^[\\s\\p{Pi}\\p{Ps}"'„‚“”‘’]*(${any})`, 'iu'),
      anywhere: new RegExp(any, 'giu'),
    };
    compiled.set(phrases, found);
  }
  return found;
}

/** One look at the letter before a word serves all phrases: asked by each of them, it would cost most of the time. */
function alternatives(phrases: Phrases): string {
  const sorted = [...phrases].sort((a, b) => b.length - a.length);
  const words = sorted.filter((phrase) => !unspaced.test(phrase)).map(wordPattern);
  const runs = sorted.filter((phrase) => unspaced.test(phrase)).map(literal);
  if (words.length > 0) runs.push(`(?<![\\p{L}\\p{M}\\p{N}])(?:${words.join('|')})`);
  return runs.join('|');
}

function wordPattern(phrase: string): string {
  return phrase.endsWith('*') ? `${literal(phrase)}[\\p{L}\\p{M}]*` : `${literal(phrase)}(?![\\p{L}\\p{M}\\p{N}])`;
}

function literal(phrase: string): string {
  return phrase
    .replace(/\*$/, '')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/ +/g, '\\s+');
}
