/**
 * Every proper name in a text, by capitals and word lists: no model, no guess. Shared by facts and by the claim check.
 * Scripts without capitals, and languages without name words, give none.
 */
import { capitalisedWords, lowerCaseWords, type NameToken } from './capitalised-words.ts';
import { type CompiledFactWords, factWords } from './fact-words/compile-fact-words.ts';

export interface NameMention {
  /** UTF-16 offsets `[start, end)`, without title, form of address and possessive. */
  readonly start: number;
  readonly end: number;
  /** The name as written between them. */
  readonly value: string;
  /** The form of address or title right before it, as written: "Mr", "Police Chief". */
  readonly title?: string;
}

/**
 * @param context A longer text that knows the names too (the article, when `text` is one sentence of it): a word at a
 *   sentence's start is a name only if `context` has it capitalised elsewhere.
 * @returns In reading order, never overlapping.
 */
export function readNames(text: string, language: string, context = text): NameMention[] {
  const words = factWords(language);
  if (words.notNames.size === 0) return [];
  const tokens = capitalisedWords(text);
  const surroundings = context === text ? tokens : capitalisedWords(context);
  return namesAmong(text, tokens, knowledgeOf(surroundings), words);
}

/** What a text shows about its words: which are names although they start a sentence, which are not. */
export interface NameKnowledge {
  readonly lowerCase: ReadonlySet<string>;
  /** Capitalised inside a sentence at least once. */
  readonly capitalised: ReadonlySet<string>;
}

export function knowledgeOf(tokens: readonly NameToken[]): NameKnowledge {
  return {
    lowerCase: lowerCaseWords(tokens),
    capitalised: new Set(
      tokens.filter((token) => token.isCapitalised && !token.isFirst).map((token) => bare(token.text)),
    ),
  };
}

export function namesAmong(
  text: string,
  tokens: readonly NameToken[],
  knowledge: NameKnowledge,
  words: CompiledFactWords,
): NameMention[] {
  const mentions: NameMention[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const first = tokens[index];
    if (
      !first?.isCapitalised ||
      (!isPartOfRole(tokens, index, words) && isNoName(first, tokens[index + 1], knowledge, words))
    )
      continue;
    let last = index;
    for (let next = index + 1; next < tokens.length; next++) {
      const token = tokens[next];
      if (!token || !joins(tokens[next - 1], token)) break;
      if (token.isCapitalised && !words.notNames.has(token.text.toLowerCase())) last = next;
      else if (token.isCapitalised || !words.particles.has(token.text) || next - last > 2) break;
      if (isPossessive(token.text)) break;
    }
    const mention = withoutTitle(text, tokens.slice(index, last + 1), words);
    if (mention) mentions.push(mention);
    index = last;
  }
  return mentions;
}

function isNoName(
  token: NameToken,
  next: NameToken | undefined,
  { lowerCase, capitalised }: NameKnowledge,
  words: CompiledFactWords,
): boolean {
  const word = bare(token.text);
  const lower = word.toLowerCase();
  if (words.notNames.has(lower) && !words.address.has(lower)) return true;
  if (/^\p{Lu}\p{Lu}+$/u.test(word) && word.length > 6 && words.tag === 'en') return true;
  if (!token.isFirst) return false;
  if (words.roles.has(lower) || words.address.has(lower) || words.givenNames.has(word)) return false;
  const isAlone = !next?.isCapitalised || next.gap !== ' ' || words.notNames.has(next.text.toLowerCase());
  return lowerCase.has(lower) || (isAlone && !capitalised.has(word));
}

/** One space, or nothing but an ampersand, between two parts of one name. */
function joins(previous: NameToken | undefined, token: NameToken): boolean {
  return (
    previous !== undefined &&
    !isPossessive(previous.text) &&
    (token.gap === ' ' || token.gap === '\u00a0' || token.gap === ' & ')
  );
}

function withoutTitle(text: string, tokens: readonly NameToken[], words: CompiledFactWords): NameMention | undefined {
  let first = 0;
  while (first < tokens.length - 1) {
    const token = tokens[first];
    if (!token) break;
    const lower = bare(token.text).toLowerCase();
    const isTitle = words.address.has(lower) || words.roles.has(lower) || isPartOfRole(tokens, first, words);
    if (!isTitle) break;
    first++;
  }
  const start = tokens[first]?.start;
  const lastToken = tokens.at(-1);
  if (start === undefined || !lastToken) return undefined;
  const end = lastToken.start + bare(lastToken.text).length;
  const value = text.slice(start, end);
  const title = first > 0 ? text.slice(tokens[0]?.start, tokens[first - 1]?.end) : undefined;
  if (value.length < 2) return undefined;
  return { start, end, value, ...(title === undefined ? {} : { title }) };
}

/** "Prime" in "Prime Minister", "Police" in "Police Chief". */
function isPartOfRole(tokens: readonly NameToken[], at: number, words: CompiledFactWords): boolean {
  const pair = [tokens[at], tokens[at + 1]].map((token) => token?.text.toLowerCase() ?? '').join(' ');
  return words.roles.has(pair);
}

function isPossessive(word: string): boolean {
  return /['’]s?$/u.test(word);
}

/** The word without the English possessive. */
function bare(word: string): string {
  return word.replace(/['’]s$/u, '');
}
