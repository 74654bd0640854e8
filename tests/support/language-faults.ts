/**
 * Finds what is wrong with a language's data where neither the compiler nor the rules that use it would notice: a list
 * that is read as one word, a word that can never be found. Each fault says the fix.
 */
import type { ClaimWords } from '../../src/languages/claim-words.ts';
import type { FactWords } from '../../src/languages/fact-words.ts';
import type { KindWords } from '../../src/languages/kind-words.ts';
import type { LanguageData } from '../../src/languages/language.ts';
import type { PageWords } from '../../src/languages/page-words.ts';

/** The lists of `LanguageData` that are no lists of words, or are written otherwise. */
const ABBREVIATIONS = ['abbreviations', 'numberAbbreviations', 'closingAbbreviations'];
/** As written within a sentence: "I". */
const AS_WRITTEN = ['firstPerson'];
/** Fewer common words tell no language. */
const MIN_COMMON_WORDS = 12;

export function wordFaults(data: LanguageData): string[] {
  const { tag } = data;
  const lists = wordLists(data);
  return [
    ...lists.flatMap(([name, text]) => listFaults(name, text, AS_WRITTEN.includes(name) ? undefined : tag)),
    ...lists
      .filter(([name]) => ABBREVIATIONS.includes(name))
      .flatMap(([name, text]) =>
        entries(text)
          .filter((entry) => entry.endsWith('.'))
          .map((entry) => [name, entry]),
      )
      .map(([name, entry]) => `${name}: write "${entry}" without its last stop`),
    ...countFaults('months', data.months, 12),
    ...countFaults('weekdays', data.weekdays, 7),
  ];
}

export function factFaults(facts: FactWords, { tag, capitalizesNouns, months }: LanguageData): string[] {
  const { numbers, dates = {}, names = {} } = facts;
  const lists = Object.entries({ ...numbers, ...dates, ...names })
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    .filter(([name]) => !['decimal', 'numeric'].includes(name));
  const isAsWritten = (name: string) => capitalizesNouns === true || name in names;
  const valued = [
    ['cardinals', numbers.cardinals] as const,
    ['scales', numbers.scales] as const,
    ['relative', dates.relative] as const,
  ].flatMap(([name, text]) => entries(text).map((entry) => [name, entry] as const));
  return [
    ...(facts.tag.split(', ')[0] === tag ? [] : [`tag: begin with "${tag}", the language's`]),
    ...lists.flatMap(([name, text]) =>
      listFaults(name, text.replace(/=[^,]*/g, ''), isAsWritten(name) ? undefined : tag),
    ),
    ...valued
      .filter(([, entry]) => !/^[^=]+=-?[\d.e]+$/.test(entry))
      .map(([name, entry]) => `${name}: give "${entry}" a number, as in "two=2"`),
    ...entries(numbers.currencies)
      .filter((entry) => !/^[^=]+=.+$/.test(entry))
      .map((entry) => `currencies: give "${entry}" a sign, as in "dollars=$"`),
    ...(facts.dates && !months ? ['dates: words.ts has no months, without which no date is read'] : []),
  ];
}

/** Lists of phrases alone. */
export function kindFaults(kinds: KindWords, { tag }: LanguageData): string[] {
  return Object.entries(kinds).flatMap(([name, text]) => listFaults(name, text, tag));
}

export function pageFaults(page: PageWords, languages: readonly LanguageData[]): string[] {
  const { commonWords, yieldsTo, ...lists } = page;
  const words = commonWords?.split(' ') ?? [];
  const larger = languages.find(({ tag }) => tag === yieldsTo)?.page;
  return [
    ...(commonWords !== undefined && words.length < MIN_COMMON_WORDS
      ? [`commonWords: give at least ${MIN_COMMON_WORDS}, with one space between`]
      : []),
    ...words
      .filter((word) => !/^[\p{Ll}\p{M}]+$/u.test(word))
      .map((word) => `commonWords: "${word}" is no word in lower case`),
    ...repeated(words).map((word) => `commonWords: take the second "${word}" out`),
    ...(yieldsTo && !larger?.commonWords ? [`yieldsTo: "${yieldsTo}" has no common words`] : []),
    ...(yieldsTo && isYieldedTo(page, languages) ? [`yieldsTo: "${yieldsTo}" yields to this one`] : []),
    ...Object.entries(lists).flatMap(([name, text]) => patternFaults(name, text)),
  ];
}

function isYieldedTo(page: PageWords, languages: readonly LanguageData[]): boolean {
  const seen = new Set<PageWords>();
  let next: PageWords | undefined = page;
  while (next && !seen.has(next)) {
    seen.add(next);
    const { yieldsTo }: PageWords = next;
    next = languages.find(({ tag }) => tag === yieldsTo)?.page;
  }
  return next !== undefined;
}

function patternFaults(name: string, text: string): string[] {
  const parts = alternatives(text);
  const plain = text.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '');
  return [
    ...(isPattern(text) ? [] : [`${name}: is no regular expression`]),
    ...(parts.some((part) => part.trim() === '')
      ? [`${name}: take the empty alternative out, which any text matches`]
      : []),
    ...repeated(parts).map((part) => `${name}: take the second "${part}" out`),
    ...(plain === plain.toLowerCase() ? [] : [`${name}: write it in lower case, as the text is that is searched`]),
    ...(/\((?!\?)/.test(plain) ? [`${name}: write "(?:" for "(", since groups are counted`] : []),
    ...(/, /.test(plain) ? [`${name}: separate by "|", not by commas`] : []),
  ];
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'gm').test('') || true;
  } catch {
    return false;
  }
}

/** What `|` separates outside of brackets. */
function alternatives(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const [piece] of text.matchAll(/\\.|\[(?:\\.|[^\]])*\]|[\s\S]/gu)) {
    if (piece === '(') depth++;
    if (piece === ')') depth--;
    if (piece === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts;
}

/** Lists with their names; those within a list of lists as `asks.why`. */
function wordLists({
  tag,
  facts,
  page,
  claims = {},
  stem,
  suggestedQuestions,
  suggestedQuestionsHant,
  ...data
}: LanguageData) {
  return [...namedLists(data), ...claimLists(claims)];
}

/** Each pair's sides, each family, and the words of each unit by itself. */
function claimLists({ measures, rivals = [], ...claims }: ClaimWords): [string, string][] {
  const named = (name: string, lists: readonly string[]) =>
    lists.map((list): [string, string] => [`claims.${name}`, list]);
  return [
    ...namedLists(claims).map(([name, list]): [string, string] => [`claims.${name}`, list]),
    ...named('rivals', rivals),
    ...named('measures', measures?.split(';').map((unit) => unit.replace(/=.*$/, '')) ?? []),
  ];
}

function namedLists(data: object): [string, string][] {
  return Object.entries(data).flatMap(([name, value]): [string, string][] => {
    if (name === 'apostrophe') return [];
    if (typeof value === 'string') return [[name, value]];
    if (Array.isArray(value))
      return value.flatMap((pair: string) => pair.split(';').map((side): [string, string] => [name, side]));
    if (typeof value !== 'object') return [];
    return Object.entries(value).map(([inner, text]): [string, string] => [`${name}.${inner}`, String(text)]);
  });
}

/** @param tag Whose lower case the words must be in; `undefined` where they are as written. */
function listFaults(name: string, text: string, tag: string | undefined): string[] {
  const words = entries(text).flatMap((entry) => (/^(?:months|weekdays)$/.test(name) ? entry.split('/') : entry));
  return [
    ...(/[\p{L}.],[\p{L}^]/u.test(text)
      ? [`${name}: put a space after each comma ("${/\S*[\p{L}.],[\p{L}^]\S*/u.exec(text)?.[0]}")`]
      : []),
    ...(words.some((word) => word.trim() === '') ? [`${name}: take the empty entry out`] : []),
    ...repeated(words).map((word) => `${name}: take the second "${word}" out`),
    ...words
      .filter((word) => tag !== undefined && word !== word.toLocaleLowerCase(tag === 'und' ? 'en' : tag))
      .map((word) => `${name}: write "${word}" in lower case`),
  ];
}

function countFaults(name: string, text: string | undefined, count: number): string[] {
  const found = entries(text).length;
  return text === undefined || found === count ? [] : [`${name}: there are ${found}, not ${count}, separated by ", "`];
}

/** As `compileLanguage` reads a list. */
function entries(text: string | undefined): string[] {
  return text ? text.trim().split(/\s*,\s+/) : [];
}

function repeated(words: readonly string[]): string[] {
  return words.filter((word, index) => words.indexOf(word) < index);
}
