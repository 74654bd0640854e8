/** Strips the title before what a row of capitalised words names. A part of reading names. */

import type { CompiledFactWords } from '../../languages/compile-fact-words.ts';
import { isGivenName } from '../../languages/is-given-name.ts';
import type { NameToken } from './capitalised-words.ts';

export interface TitledName {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly title?: string;
}

/** Joins two titles, or a title and what it is of. */
const JOINT = new Set(['of', 'for', 'on']);

/** Cuts what stands before the name proper: origin, titles, and in German any noun before a given name. */
export function withoutTitle(
  text: string,
  tokens: readonly NameToken[],
  words: CompiledFactWords,
): TitledName | undefined {
  const lastToken = tokens.at(-1);
  if (!lastToken) return undefined;
  const end = lastToken.start + bare(lastToken.text).length;
  const titleStart = startsWithOrigin(text, tokens, end, words) ? 1 : 0;
  const first = firstOfName(tokens, titleStart, words);
  const start = tokens[first]?.start ?? lastToken.start;
  const value = text.slice(start, end);
  if (value.length < 2) return undefined;
  const before = tokens[first - 1];
  const isTitled = before !== undefined && first > titleStart && isTitle(before.text, words);
  // "Chief of Staff General" is two titles, "Party of Commission President" a party and a title: the last word is sure.
  const hasJoint = tokens.slice(titleStart, first).some(({ text }) => words.particles.has(text) || JOINT.has(text));
  return {
    start,
    end,
    value,
    ...(isTitled ? { title: text.slice((hasJoint ? before : tokens[titleStart])?.start, before.end) } : {}),
  };
}

/** "French" in "French President Ana Lima", but not in "French Football Federation". */
function startsWithOrigin(text: string, tokens: readonly NameToken[], end: number, words: CompiledFactWords): boolean {
  const [first, second] = tokens;
  if (!first || !second || !words.demonyms.has(first.text.toLowerCase())) return false;
  if (words.knownOrganisations.has(text.slice(first.start, end))) return false;
  return !tokens.some((token) => words.organisations.has(bare(token.text).toLowerCase()));
}

/** After the last title ("Chief Cabinet Secretary | Ana Lima"), unless the name begins with a given name. */
function firstOfName(tokens: readonly NameToken[], from: number, words: CompiledFactWords): number {
  if (
    isGivenName(bare(tokens[from]?.text ?? '')) ||
    words.organisations.has(bare(tokens.at(-1)?.text ?? '').toLowerCase())
  )
    return from;
  for (let index = tokens.length - 2; index >= from; index--) {
    const lower = bare(tokens[index]?.text ?? '').toLowerCase();
    if (isTitle(lower, words)) return index + 1;
  }
  // "Ehemann Ben Okoro", "Glücks-Guru Ben Okoro": any noun has a capital.
  const given = words.tag === 'de' ? tokens.findIndex((token) => isGivenName(bare(token.text))) : -1;
  return given > from && given < tokens.length - 1 ? given : from;
}

/** German builds roles by composition: "Grünen-Sprecherin", "Basketball-Star". */
const GERMAN_ROLE =
  /(?:minister|präsident|kanzler|chef|sprecher|direktor|trainer|experte|expert|politiker|meister|leiter|vorsitzende[rn]?|sekretär|kenner|gründer|forscher|professor|anwalt|star|manager|ökonom|historiker|autor|anführer)(?:in|s|n)?$/;

function isTitle(word: string, words: CompiledFactWords): boolean {
  const lower = word.toLowerCase();
  return words.address.has(lower) || words.roles.has(lower) || (words.tag === 'de' && GERMAN_ROLE.test(lower));
}

/** "Police" in "Police Chief". */
export function isPartOfRole(tokens: readonly NameToken[], at: number, words: CompiledFactWords): boolean {
  const pair = [tokens[at], tokens[at + 1]].map((token) => token?.text.toLowerCase() ?? '').join(' ');
  return words.roles.has(pair);
}

export function isPossessive(word: string): boolean {
  return /['’]s?$/u.test(word);
}

/** The word without the English possessive. */
export function bare(word: string): string {
  return word.replace(/['’]s$/u, '');
}
