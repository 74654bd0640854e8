/**
 * Reads every proper name in a text, by capitals and word lists: no model, no guess. Shared by facts and by the claim check.
 * Scripts without capitals, and languages without name words, give none.
 */

import { type CompiledFactWords, factWords } from '../../languages/compile-fact-words.ts';
import { isGivenName } from '../../languages/is-given-name.ts';
import { capitalisedWords, lowerCaseWords, type NameToken } from './capitalised-words.ts';
import { bare, isPartOfRole, isPossessive, withoutTitle } from './strip-title.ts';

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

/** Words. Longer rows of capitals are headlines or lists. */
const MAX_NAME_LENGTH = 16;

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
    for (let next = index + 1; next < Math.min(tokens.length, index + MAX_NAME_LENGTH); next++) {
      const token = tokens[next];
      if (!token || !joins(tokens[next - 1], token)) break;
      if (token.isCapitalised && !isNever(token.text, words)) last = next;
      else if (
        token.isCapitalised ||
        !isInside(token, tokens.slice(index, last + 1), tokens[next - 1], words) ||
        next - last > 2
      )
        break;
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
  const isAlone = !next?.isCapitalised || !joins(token, next) || isNever(next.text, words);
  if (isNever(word, words) && !words.address.has(lower)) return true;
  if (words.notNames.has(lower) && !words.address.has(lower) && (token.isFirst || isAlone)) return true;
  if (words.demonyms.has(lower) && isAlone) return true;
  if (/^\p{Lu}\p{Lu}+$/u.test(word) && word.length > 6 && words.tag === 'en') return true;
  if (!token.isFirst) return false;
  if (words.roles.has(lower) || words.address.has(lower) || isGivenName(word)) return false;
  return lowerCase.has(lower) || (isAlone && !capitalised.has(word));
}

/** Articles, which stand in names only after another particle: "von der", "de la". */
const AFTER_PARTICLE = new Set(['der', 'den', 'las', 'los', 'het']);

/** Joins the parts of an organisation's name. */
export const OF: ReadonlySet<string> = new Set(['of', 'for', 'on']);
const ON_WHAT = /^(?:council|committee|commission|subcommittee)$/i;
const FOR_WHAT =
  /^(?:institute|cent(?:er|re)|department|ministry|society|foundation|council|association|campaign|agency|office|organi[sz]ation|union|alliance|movement|fund|federation|committee|court|network|coalition|authority|commission)s?$/i;

/** "van", "de"; "of" and "of the" after a word like "University", or in a name that has one already. */
function isInside(
  token: NameToken,
  name: readonly NameToken[],
  previous: NameToken | undefined,
  words: CompiledFactWords,
): boolean {
  if (words.particles.has(token.text))
    return !AFTER_PARTICLE.has(token.text) || words.particles.has(previous?.text ?? '');
  if (!OF.has(token.text) && !(token.text === 'the' && OF.has(previous?.text ?? ''))) return false;
  const last = name.at(-1)?.text ?? '';
  if (token.text === 'for') return FOR_WHAT.test(last);
  if (token.text === 'on') return ON_WHAT.test(last);
  if (token.text === 'of' && name.some(({ text }) => OF.has(text))) return true;
  return words.organisations.has(last.toLowerCase()) || FOR_WHAT.test(last);
}

/** Calendar words are no names even with a capital inside a sentence; "New" or "Near" may begin one there. */
function isNever(word: string, words: CompiledFactWords): boolean {
  const lower = bare(word).toLowerCase();
  return words.months.has(lower) || words.weekdays.has(lower) || PRONOUN.has(lower);
}

const PRONOUN = new Set(['i', 'i’m', "i'm", 'i’ve', "i've", 'mr', 'mrs', 'ms']);

/** One space, or nothing but an ampersand, between two parts of one name. */
function joins(previous: NameToken | undefined, token: NameToken): boolean {
  return (
    previous !== undefined &&
    !isPossessive(previous.text) &&
    (token.gap === ' ' || token.gap === '\u00a0' || token.gap === ' & ')
  );
}
