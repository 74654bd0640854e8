/**
 * Reads the numbers of one sentence with what they measure and what they count, so that equal figures of different things
 * can be told apart: 43 euros and 43 %, three men and three women.
 */
import { languageFor } from '../../languages/registry.ts';
import { type NumberMention, readNumbers } from '../details/read-numbers.ts';
import type { Token } from '../sentences/terms.ts';

export interface PlacedNumber extends NumberMention {
  /** "%", a currency sign, or the sign of a unit that the language's data know ("min", "km", "pp"). */
  readonly measure?: string;
  /** Stem of the first telling word after it. */
  readonly noun?: string;
}

/** Words after a number among which its noun is looked for. */
const NOUN_REACH = 3;

/** @param tokens Of `text`. */
export function placedNumbers(text: string, tokens: readonly Token[], language: string): PlacedNumber[] {
  let next = 0;
  return readNumbers(text, language).map((number) => {
    while (next < tokens.length && (tokens[next]?.start ?? 0) < number.end) next++;
    const isYear = YEAR.test(text.slice(number.start, number.end));
    const measure = isYear ? 'year' : number.kind === 'ordinal' ? undefined : measureOf(text, number, language);
    const noun = isYear ? undefined : nounAmong(tokens.slice(next, next + NOUN_REACH));
    return { ...number, ...(measure === undefined ? {} : { measure }), ...(noun === undefined ? {} : { noun }) };
  });
}

/** Four digits alone: of the years in which news happens. */
const YEAR = /^(?:1[5-9]|20)\d\d$/;

function nounAmong(tokens: readonly Token[]): string | undefined {
  return tokens.find(({ isStopWord, text }) => !isStopWord && !/^\p{N}/u.test(text))?.stem;
}

function measureOf(text: string, { end, unit }: NumberMention, language: string): string | undefined {
  if (unit !== undefined && !/^\p{Ll}/u.test(unit)) return unit;
  const rest =
    unit ??
    text
      .slice(end, end + 32)
      .toLowerCase()
      .replace(/^[\s\u00a0\u202f-]+/u, '');
  let found: { sign: string; length: number } | undefined;
  for (const [phrases, sign] of languageFor(language).claims.measures) {
    for (const phrase of phrases) {
      if (phrase.length > (found?.length ?? 0) && startsWithPhrase(rest, phrase))
        found = { sign, length: phrase.length };
    }
  }
  return found?.sign ?? unit;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]$/u;

function startsWithPhrase(text: string, phrase: string): boolean {
  if (phrase.endsWith('*')) return text.startsWith(phrase.slice(0, -1));
  return text.startsWith(phrase) && (UNSPACED.test(phrase) || !/^[\p{L}\p{M}]/u.test(text.slice(phrase.length)));
}
