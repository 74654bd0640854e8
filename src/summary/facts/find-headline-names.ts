/**
 * Finds places, bodies and people that the headline names and the article names again, where neither a list of the language's
 * names nor a title has found them. That headline and article agree is half of the sign; the other half is a list (countries,
 * well-known cities and bodies), a given name, or a verb of saying beside the family name. A step of extracting facts.
 */
import type { Block } from '../../article/article.ts';
import { type CompiledFactWords, factWords } from '../../languages/compile-fact-words.ts';
import { isGivenName } from '../../languages/is-given-name.ts';
import type { Language } from '../../languages/language.ts';
import { isPhrase } from '../../languages/phrases/find-phrases.ts';
import { languageFor } from '../../languages/registry.ts';
import type { NamedKind } from './classify-name.ts';
import { findHeadlineSubjects, NO_PERSON } from './find-headline-subjects.ts';
import { CHINESE_FAMILY, KOREAN_FAMILY, VIETNAMESE_FAMILY } from './find-titled-people.ts';
import type { NamedEntity } from './named-entity.ts';
import { regionNames } from './region-names.ts';

/** @param known What was found already: nobody is named twice. */
export function findHeadlineNames(
  title: string,
  blocks: readonly Block[],
  tag: string,
  known: readonly NamedEntity[],
): NamedEntity[] {
  const language = languageFor(tag);
  const words = factWords(tag);
  const isKnown = (name: string) => known.some((entity) => isNamedIn(name, entity.name, language.tag));
  const listed = listedNames(words, tag).flatMap(([name, kind]) => {
    if (!isNamed(name, title, language.tag) || isKnown(name)) return [];
    const mentions = mentionsOf(name, blocks, language.tag);
    return entityOf(
      kind,
      name,
      mentions.filter((mention) => !opensTitle(mention)),
    );
  });
  const people = CASED.has(language.tag)
    ? headlinePeople(title, blocks, language, words)
    : eastAsianPeople(title, blocks, language.tag);
  // "президент Франции": what the office is of.
  const isListed = (name: string) => listed.some((entity) => isNamedIn(name, entity.name, language.tag));
  const named = [...listed, ...people.filter(({ name }) => !isKnown(name) && !isListed(name))];
  const subjects = findHeadlineSubjects(title, blocks, language, words).filter(
    ({ name }) => ![...known, ...named].some((other) => sharesAll(name, other.name)),
  );
  return [...named, ...subjects];
}

/** Countries by their names in the language, and what its own lists know. */
function listedNames(words: CompiledFactWords, tag: string): readonly (readonly [string, NamedKind])[] {
  return [
    ...[...regionNames(tag), ...words.knownPlaces].map((name) => [name, 'place'] as const),
    ...[...words.knownOrganisations].map((name) => [name, 'organisation'] as const),
  ];
}

interface Mention {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

function entityOf(kind: NamedKind, name: string, mentions: readonly Mention[]): NamedEntity[] {
  // The bare form, where the article has it.
  const first = mentions.find(({ block, start, end }) => block.text.slice(start, end) === name) ?? mentions[0];
  if (!first) return [];
  const value = first.block.text.slice(first.start, first.end);
  return [{ kind, name: value, first: { ...first, value }, mentions: mentions.length }];
}

/** “中国诺贝尔奖”: what stands in marks is a title, and the name its first word. */
function opensTitle({ block: { text }, start, end }: Mention): boolean {
  return (
    /["“「『《«„]$/u.test(text.slice(Math.max(0, start - 1), start)) &&
    /^\p{sc=Han}{1,8}["”」』》]/u.test(text.slice(end, end + 9))
  );
}

/** Written without spaces: a name stands between any other characters. */
const UNSPACED = new Set(['zh', 'ja', 'th']);
/** Particles cling to the end of a name. */
const SUFFIXED = new Set(['ko']);
/** Articles and prepositions cling to its beginning. */
const PREFIXED: Readonly<Record<string, RegExp>> = { ar: /^[وفبلك]{1,2}(?:ال)?/u, he: /^[ובלמשהכ]{1,2}/u };
/** Cases change the end of names. */
const INFLECTED = new Set(['pl', 'cs', 'sk', 'ru', 'uk', 'bg', 'el', 'hr', 'sr', 'sl', 'lt', 'lv', 'hu', 'fi', 'et']);

function isNamed(name: string, text: string, tag: string): boolean {
  return mentionsIn(name, text, tag).length > 0;
}

function isNamedIn(name: string, other: string, tag: string): boolean {
  return isNamed(name, other, tag) || isNamed(other, name, tag);
}

/** "Tayyip Demir" is Recep Tayyip Demir. */
function sharesAll(name: string, other: string): boolean {
  const [fewer = [], more = []] = [name.split(' '), other.split(' ')].sort((one, two) => one.length - two.length);
  return fewer.every((part) => more.includes(part));
}

function mentionsOf(name: string, blocks: readonly Block[], tag: string): Mention[] {
  return blocks.flatMap((block) => mentionsIn(name, block.text, tag).map((span) => ({ ...span, block })));
}

function mentionsIn(name: string, text: string, tag: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const [first = ''] = name.split(' ');
  // All forms of a name share its first letters.
  const stem = INFLECTED.has(tag) && /^\p{Lu}\p{Ll}/u.test(name) ? beginning(first) : first;
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    const end = UNSPACED.has(tag) ? at + name.length : endOfName(name, text, at, tag);
    if (end === undefined || text.slice(at, at + stem.length) !== stem) continue;
    if (UNSPACED.has(tag) ? isInUnspaced(name, text, at) : isWholeName(text, at, end, tag))
      found.push({ start: at, end });
  }
  return found;
}

/** タイ is no Thailand in 接続タイプ; other characters tell nothing. */
function isInUnspaced(name: string, text: string, at: number): boolean {
  if (!text.startsWith(name, at)) return false;
  const isKatakana = (sign: string) => /^[\p{sc=Katakana}ー]$/u.test(sign);
  return !isKatakana(name.charAt(0)) || !(isKatakana(text.charAt(at - 1)) || isKatakana(text.charAt(at + name.length)));
}

/** Where the name that begins at `at` ends, in whatever form; `undefined` where other words stand there. */
function endOfName(name: string, text: string, at: number, tag: string): number | undefined {
  let end = at;
  for (const [index, part] of name.split(' ').entries()) {
    if (index > 0 && text.charAt(end) !== ' ') return undefined;
    const start = index > 0 ? end + 1 : end;
    const word = /^[\p{L}\p{M}\p{Nd}-]+/u.exec(text.slice(start, start + 40))?.[0] ?? '';
    if (SUFFIXED.has(tag) && word.startsWith(part) && PARTICLES.test(word.slice(part.length)))
      end = start + part.length;
    else if (isFormOf(word, part, tag)) end = start + word.length;
    else return undefined;
  }
  return end;
}

const PARTICLES = /^(?:은|는|이|가|을|를|의|에|에서|에게|도|과|와|로|으로|측|산|발|행|서|까지|부터|만)?$/u;

function isFormOf(word: string, part: string, tag: string): boolean {
  if (word === part) return true;
  if (tag === 'de' || tag === 'sv' || tag === 'da' || tag === 'nb') return word === `${part}s`;
  if (!INFLECTED.has(tag) || !/^\p{Lu}\p{Ll}/u.test(part)) return false;
  return word.startsWith(beginning(part)) && Math.abs(word.length - part.length) <= 2;
}

/** What no case changes: all but the last two letters, and four at least. */
function beginning(part: string): string {
  return part.slice(0, Math.max(4, part.length - 2));
}

/** "Coupe d'Afrique", "Tour de France": a contest. */
const CONTEST =
  /(?:coupe|championnat|tour|copa|campeonato|liga|ligue|coppa|gran premio|grand prix|open|radio|puchar|кубок) (?:d['’]|de |do |da |di |del )?$/iu;

/** "South China Sea Bank" names no China. */
function isWholeName(text: string, start: number, end: number, tag: string): boolean {
  const before = text.slice(Math.max(0, start - 32), start);
  const after = text.slice(end, end + 4);
  const prefix = PREFIXED[tag];
  if (prefix) {
    const clinging = /[\p{L}\p{M}]*$/u.exec(before)?.[0] ?? '';
    return (clinging === '' || prefix.exec(clinging)?.[0] === clinging) && !/^[\p{L}\p{M}]/u.test(after);
  }
  if (/[\p{L}\p{M}\p{Nd}-]$/u.test(before) || CONTEST.test(before)) return false;
  if (SUFFIXED.has(tag) || !/^\p{Lu}/u.test(text.slice(start))) return !/^\p{M}/u.test(after);
  // German nouns have capitals too.
  if (tag === 'de') return !/^-\p{L}/u.test(after);
  const opens = INFLECTED.has(tag) ? OPENS : OPENS_SHORTLY;
  const isLed = /(?<=^|[\s(])\p{Lu}[\p{L}\p{M}’'.-]*\s$/u.test(before) && !opens.test(before);
  return !isLed && !/^(?: \p{Lu}\p{Ll}|-\p{L})/u.test(after);
}

/** The word before stands first in its sentence: "Mieszkańcy Chin"; elsewhere it may be part of the name: "South China". */
const OPENS = /(?:^|[.!?…:]["”»’)]?\s)["“„«]?\p{Lu}[\p{L}\p{M}]*\s$/u;
/** "In China". */
const OPENS_SHORTLY = /(?:^|[.!?…:]["”»’)]?\s)["“„«]?\p{Lu}[\p{L}\p{M}]{0,3}\s$/u;

/** Languages with capitals in which names are told by nothing else that we have. */
const CASED = new Set(['cs', 'pl', 'ru', 'uk', 'el', 'tr', 'sk', 'bg', 'hr', 'lt', 'id', 'vi']);

const PART = String.raw`\p{Lu}[\p{Ll}\p{M}]+(?:-\p{Lu}[\p{Ll}\p{M}]+)?`;
const FULL_NAMES = new RegExp(String.raw`(?<![\p{L}\p{M}-])${PART}(?: ${PART}){0,3}(?![\p{L}\p{M}-]| \p{Lu})`, 'gu');

/**
 * Words with capitals in headline and article: one after an office or trade ("певица Алина"), or more of which the first is a
 * given name or the last one speaks.
 */
function headlinePeople(
  title: string,
  blocks: readonly Block[],
  language: Language,
  words: CompiledFactWords,
): NamedEntity[] {
  return (title.match(FULL_NAMES) ?? []).flatMap((name) => {
    const parts = name.split(' ');
    const [first = ''] = parts;
    const isCommon = parts.some(
      (part) => language.stopWords.has(part.toLowerCase()) || words.knownPlaces.has(part) || NO_PERSON.has(part),
    );
    if (isCommon) return [];
    const mentions = mentionsOf(name, blocks, language.tag);
    const isPerson =
      parts.length === 1
        ? mentions.some((mention) => followsRole(mention, language, words))
        : isGivenName(first) ||
          (language.tag === 'vi' && parts.length > 2 && VIETNAMESE.test(first)) ||
          speaksAlone(parts.at(-1) ?? '', blocks, language);
    return isPerson ? entityOf('person', name, mentions) : [];
  });
}

/** Of a person in the headline, after the name in the article: a verb of saying, or a title, maybe with what it is of. */
const AFTER_PERSON: Readonly<
  Record<string, { readonly family: string; readonly length: readonly number[]; readonly sign: RegExp }>
> = {
  zh: {
    family: CHINESE_FAMILY,
    length: [3, 2],
    sign: /^(?:表示|说(?!法|明|服)|說(?!法|明|服)|称(?!号|呼|为)|稱(?!號|呼|為)|坦言|透露|回应|回應|认为|認為|指出|告诉|告訴|直言|发文|發文)/u,
  },
  ko: {
    family: KOREAN_FAMILY,
    length: [3],
    sign: /^(?: \p{sc=Hangul}{2,8})?(?: 전)? (?:대통령|국무총리|총리|장관|차관|의원|의장|대표|위원장|시장|지사|회장|사장|감독|교수|판사|검사|변호사|청장|원내대표|선수)(?!\p{sc=Hangul}{2})/u,
  },
};
/** Second signs of words that are no names: 韩国, 陆军, 马方, 韩媒. */
const NO_SECOND_SIGN = /^.[国國方军軍媒府社队隊省市县縣区區州山江湖海年月日天家们們人名个個的是在有]/u;

function eastAsianPeople(title: string, blocks: readonly Block[], tag: string): NamedEntity[] {
  const rule = AFTER_PERSON[tag];
  if (!rule) return [];
  const names = new Set(
    [...title].flatMap((sign, at) =>
      rule.family.includes(sign) ? rule.length.map((length) => title.slice(at, at + length)) : [],
    ),
  );
  return [...names].flatMap((name) => {
    if (!/^(?:\p{sc=Han}{2,3}|\p{sc=Hangul}{3})$/u.test(name) || NO_SECOND_SIGN.test(name)) return [];
    const mentions = mentionsOf(name, blocks, 'ja').filter(
      ({ block, start }) => tag !== 'ko' || !/\p{sc=Hangul}$/u.test(block.text.slice(Math.max(0, start - 1), start)),
    );
    const isPerson = mentions.some(({ block, end }) => rule.sign.test(block.text.slice(end, end + 24)));
    return mentions.length > 1 && isPerson ? entityOf('person', name, mentions) : [];
  });
}

const VIETNAMESE = new RegExp(`^(?:${VIETNAMESE_FAMILY})$`, 'u');

function followsRole({ block, start }: Mention, { titles }: Language, { roles }: CompiledFactWords): boolean {
  const before = /([\p{L}\p{M}-]+) $/u.exec(block.text.slice(Math.max(0, start - 30), start))?.[1]?.toLowerCase();
  return before !== undefined && (roles.has(before) || isPhrase(before, titles));
}

/** A verb of saying right beside the family name. */
function speaksAlone(familyName: string, blocks: readonly Block[], language: Language): boolean {
  return mentionsOf(familyName, blocks, language.tag).some(({ block, start, end }) => {
    const after = /^ ([\p{L}\p{M}]+)/u.exec(block.text.slice(end, end + 24))?.[1];
    const before = /([\p{L}\p{M}]+) $/u.exec(block.text.slice(Math.max(0, start - 24), start))?.[1];
    return [before, after].some((word) => word !== undefined && isPhrase(word, language.saidVerbs));
  });
}
