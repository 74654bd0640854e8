/**
 * Finds whom and where the headline names, in scripts with capitals, where no list knows the name: it stands in the article
 * too, with a capital within a sentence and never in small letters, and what stands beside it there shows what it is: a
 * preposition of place, a title, a firm's letters, of a full name also a verb of saying. A step of extracting facts.
 */
import type { Block } from '../../article/article.ts';
import type { CompiledFactWords } from '../../languages/compile-fact-words.ts';
import { isGivenName } from '../../languages/is-given-name.ts';
import type { Language } from '../../languages/language.ts';
import { isPhrase } from '../../languages/phrases/find-phrases.ts';
import { isBrand, type NamedKind } from './classify-name.ts';
import type { NamedEntity } from './named-entity.ts';

/** Words. Longer rows of capitals are headlines. */
const MAX_WORDS = 3;
/** How often a place must follow its preposition, headline included; less may be a show or a shop. Set by hand. */
const MIN_PLACED = 2;
/** How often a firm must be named: once is in passing. Set by hand. */
const MIN_NAMED = 2;
/** Characters. No headline is longer, and none is searched further. */
const MAX_TITLE = 300;

/** Where a word with a capital before a family name is a given name, or a title that the lists know. */
const PLAIN_NAMES = new Set(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'no', 'da']);
/** Where findTitledPeople knows more: titles have capitals too, or names have four parts. */
const OTHER_WAY = new Set(['tr', 'vi', 'id']);

const WORD = String.raw`\p{Lu}[\p{L}\p{M}]+(?:[-’']\p{Lu}[\p{L}\p{M}]+)*`;
const RUN = new RegExp(String.raw`(?<![\p{L}\p{M}\p{Nd}-])${WORD}(?: ${WORD})*(?![\p{L}\p{M}\p{Nd}-])`, 'gu');

interface Mention {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  /** Up to 40 characters on either side. */
  readonly before: string;
  readonly after: string;
}

export function findHeadlineSubjects(
  title: string,
  blocks: readonly Block[],
  language: Language,
  words: CompiledFactWords,
): NamedEntity[] {
  if (OTHER_WAY.has(language.tag)) return [];
  const found: NamedEntity[] = [];
  const taken: string[] = [];
  const texts = blocks.map(({ text }) => ({ text, lower: text.toLowerCase() }));
  for (const name of candidates(title, language, words)) {
    if (taken.some((other) => ` ${other} `.includes(` ${name} `))) continue;
    const mentions = mentionsOf(name, blocks);
    if (!mentions.some(isInsideSentence) || isCommonWord(name, texts)) continue;
    taken.push(name);
    const entity = personOf(name, mentions, language, words) ?? otherOf(name, title, mentions, language, words);
    if (entity) found.push(entity);
  }
  return found;
}

/** Rows of up to three capitalised words of the headline, longest first. */
function candidates(title: string, language: Language, words: CompiledFactWords): string[] {
  const names = new Set<string>();
  for (const [run] of title.slice(0, MAX_TITLE).matchAll(RUN)) {
    const parts = run.split(' ');
    for (let length = Math.min(MAX_WORDS, parts.length); length > 0; length--)
      for (let from = 0; from + length <= parts.length; from++) {
        const slice = parts.slice(from, from + length);
        if (!slice.some((part) => isNoName(part, language, words))) names.add(slice.join(' '));
      }
  }
  return [...names].sort((one, other) => other.split(' ').length - one.split(' ').length);
}

function isNoName(part: string, language: Language, words: CompiledFactWords): boolean {
  const lower = part.toLowerCase();
  return (
    part.length < 3 ||
    language.stopWords.has(lower) ||
    [words.notNames, words.notPeople, words.demonyms, words.roles, words.address].some((set) => set.has(lower)) ||
    words.months.has(lower) ||
    words.weekdays.has(lower) ||
    isPhrase(part, language.titles)
  );
}

function mentionsOf(name: string, blocks: readonly Block[]): Mention[] {
  return blocks.flatMap((block) => {
    const { text } = block;
    return placesOf(name, text).flatMap((start) => {
      const end = start + name.length;
      const before = text.slice(Math.max(0, start - 40), start);
      const after = text.slice(end, end + 40);
      const isWhole = !/[\p{L}\p{M}\p{Nd}-]$/u.test(before) && !/^(?:[\p{L}\p{M}\p{Nd}]|-\p{Ll})/u.test(after);
      return isWhole ? [{ block, start, end, before, after }] : [];
    });
  });
}

/** A small letter before it: its capital is its own. */
function isInsideSentence({ before }: Mention): boolean {
  return /[\p{Ll}\p{Nd}][,;]?["“„«»”’)]? ["“„«(]?$/u.test(before) || /\p{Lu}\p{Ll}+ $/u.test(before);
}

/** It stands in small letters too, or, as German nouns do, after an article. */
function isCommonWord(name: string, texts: readonly { readonly text: string; readonly lower: string }[]): boolean {
  const lower = name.toLowerCase();
  const opens = (text: string, at: number) => !/[\p{L}\p{M}-]$/u.test(text.slice(Math.max(0, at - 2), at));
  const ends = (text: string, end: number, more: RegExp) => !more.test(text.slice(end, end + 2));
  return texts.some(
    ({ text, lower: whole }) =>
      placesOf(lower, text).some((at) => opens(text, at) && ends(text, at + lower.length, /^[\p{L}\p{M}-]/u)) ||
      placesOf(lower, whole).some(
        (at) =>
          ARTICLE.test(whole.slice(Math.max(0, at - LONGEST_ARTICLE), at)) &&
          ends(whole, at + lower.length, /^[\p{L}\p{M}]/u),
      ),
  );
}

const ARTICLE =
  /(?<![\p{L}\p{M}])(?:der|die|das|dem|den|des|ein|eine[mnrs]?|kein\p{L}*|im|am|zum|zur|vom|beim|the|an?|el|los|las|un|una|le|les|une|il|lo|gli|uno|um|uma|het|ett|et) $/u;
/** Characters, with what is before and after it. */
const LONGEST_ARTICLE = 12;

/** Each after the end of the one before. */
function placesOf(wanted: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) places.push(at);
  return places;
}

/** In full, with a given name or a title before it, or an age or a verb of saying beside it. */
function personOf(
  name: string,
  mentions: readonly Mention[],
  language: Language,
  words: CompiledFactWords,
): NamedEntity | undefined {
  const full = mentions.flatMap((mention) => fullName(mention, name, language, words) ?? []);
  const [first] = full;
  if (!first) return undefined;
  const value = first.block.text.slice(first.start, first.end);
  const isGiven = isGivenName(value.split(' ')[0] ?? '');
  if (isBrand(value) || (!isGiven && !PLAIN_NAMES.has(language.tag))) return undefined;
  const isSure =
    isGiven ||
    full.some((mention) => isTitled(mention, language, words) || hasAge(mention) || speaks(mention, language)) ||
    (!name.includes(' ') && mentions.some((mention) => speaks(mention, language)));
  return isSure && !mentions.some((mention) => isPlaced(mention, language))
    ? { kind: 'person', name: value, first: { ...first, value }, mentions: mentions.length }
    : undefined;
}

/** The name itself, of two words or more, or the words with capitals before it: "Mario | Vargas Llosa". */
function fullName(mention: Mention, name: string, language: Language, words: CompiledFactWords): Mention | undefined {
  const lead = new RegExp(String.raw`(?<![\p{L}\p{M}-])(?:${WORD}|\p{Lu}\.) $`, 'u').exec(mention.before)?.[0];
  const opens = lead !== undefined && /(?:^|[.!?…:]["”»]?\s)["“„«]?$/u.test(mention.before.slice(0, -lead.length));
  const part = lead?.trim() ?? '';
  const isPart = part !== '' && isPersonPart(part, language, words) && (isGivenName(part) || !opens);
  const start = isPart ? mention.start - (lead?.length ?? 0) : mention.start;
  const parts = mention.block.text.slice(start, mention.end).split(' ');
  if (
    parts.length < 2 ||
    /^ \p{Lu}/u.test(mention.after) ||
    !name.split(' ').every((word) => isPersonPart(word, language, words))
  )
    return undefined;
  return { ...mention, start, before: mention.block.text.slice(Math.max(0, start - 40), start) };
}

function isPersonPart(part: string, language: Language, words: CompiledFactWords): boolean {
  return (
    /^\p{Lu}(?:\.|[\p{Ll}\p{M}’'-]+(?:[-’']?\p{Lu}[\p{Ll}\p{M}]+)?)$/u.test(part) &&
    !isNoName(part.padEnd(3, '.'), language, words) &&
    !words.organisations.has(part.toLowerCase()) &&
    !words.placeWords.has(part.toLowerCase()) &&
    !words.knownPlaces.has(part) &&
    !words.knownOrganisations.has(part) &&
    !NO_PERSON.has(part)
  );
}

/** Parts of clubs, firms, lands and shows. */
export const NO_PERSON: ReadonlySet<string> = new Set(
  'City, United, Real, Madrid, Atlético, Inter, Milan, Barcelona, Arsenal, Bank, Group, Company, University, Street, Park, League, Cup, House, New, South, North, West, East, Saint, San, Santa, Los, Las, Red, Bayern, Borussia, Deutsche, Air, Star, Super, World, Prime, Black, White, Grand, Great, Big, Royal, Sony, Apple, Google, Samsung, Xiaomi, Amazon, Microsoft, Galaxy, Radio, Banco, Club, Sporting, Racing, Union, Eintracht, Werder, Hertha, Rio, Porto, Costa, Puerto, Mont, Val, Bad, Sankt, Palazzo, Villa, Monte, Lago'.split(
    ', ',
  ),
);

function isTitled({ before }: Mention, language: Language, { roles, address }: CompiledFactWords): boolean {
  const word = /([\p{L}\p{M}-]+)\.? $/u.exec(before)?.[1] ?? '';
  const lower = word.toLowerCase();
  return roles.has(lower) || address.has(lower) || isPhrase(word, language.titles) || GERMAN_ROLE.test(word);
}

const GERMAN_ROLE =
  /(?:minister|präsident|kanzler|chef|sprecher|trainer|experte|politiker|meister|vorsitzende|sekretär|forscher|star|autor|träger)(?:in)?$/;

function hasAge({ after }: Mention): boolean {
  return /^,? \(?\p{Nd}{2}[),]/u.test(after);
}

function speaks({ before, after }: Mention, { saidVerbs }: Language): boolean {
  const next = /^ ([\p{L}\p{M}]+)/u.exec(after)?.[1];
  const last = /([\p{L}\p{M}]+) $/u.exec(before)?.[1];
  return [next, last].some((word) => word !== undefined && isPhrase(word, saidVerbs));
}

/** A place, where it mostly stands after a preposition of place; a body, where it bears a firm's letters or is called one. */
function otherOf(
  name: string,
  title: string,
  mentions: readonly Mention[],
  language: Language,
  words: CompiledFactWords,
): NamedEntity | undefined {
  const [first] = mentions;
  if (!first || NO_PERSON.has(name) || isGivenName(name)) return undefined;
  const [headline] = mentionsOf(name, [{ id: '', kind: 'heading', text: title }]);
  // "Award in Finance", in both: a title.
  const wordBefore = (before = '') => /(\p{Lu}\p{L}*) \p{L}+ $/u.exec(before)?.[1];
  const leading = wordBefore(headline?.before);
  const placed = mentions.filter(
    (mention) => isPlaced(mention, language) && (leading === undefined || wordBefore(mention.before) !== leading),
  );
  const times = placed.length + (headline && isPlaced(headline, language) ? 1 : 0);
  const kind: NamedKind | undefined =
    placed.length > 0 &&
    mentions.every((mention) => !speaks(mention, language)) &&
    times >= MIN_PLACED &&
    placed.length * 2 >= mentions.length
      ? 'place'
      : placed.length === 0 && mentions.length >= MIN_NAMED && isBody(name, mentions, language, words)
        ? 'organisation'
        : undefined;
  const shown = kind === 'place' ? placed[0] : first;
  return kind && shown ? { kind, name, first: { ...shown, value: name }, mentions: mentions.length } : undefined;
}

/** Right before the name; where they stand before people and things as often ("à Macron"), or a place changes its ending, there is none. */
const PLACED: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})in $/u,
  de: /(?<!\p{L})in $/iu,
  es: /(?<!\p{L})en $/iu,
  pt: /(?<!\p{L})em $/iu,
  nl: /(?<!\p{L})in $/iu,
  sv: /(?<!\p{L})i $/iu,
  no: /(?<!\p{L})i $/iu,
  da: /(?<!\p{L})i $/iu,
  fr: /(?:ville|commune|village|région|département) d(?:e |['’])$/iu,
  it: /(?:città|comune|paese|provincia) di $/iu,
  ro: /(?<!\p{L})în $/iu,
  id: /(?<!\p{L})di $/iu,
};

function isPlaced({ before }: Mention, { tag }: Language): boolean {
  return PLACED[tag]?.test(before) ?? false;
}

const FIRM =
  /^ (?:GmbH|AG|SE|Inc|Ltd|LLC|PLC|plc|Corp|Group|SA|S\.A|SpA|S\.p\.A|AB|ASA|Oy|A\/S|NV|BV|Holding|Motors|Airlines)(?![\p{L}\p{M}])/u;
const OF_FIRM =
  /(?:\b(?:CEO|chief executive|shares|company|firm|airline|carmaker|manufacturer|startup|retailer)(?: of)?|(?:Konzern|Hersteller|Unternehmen|Firma|Autobauer|Versicherer|Verein|Anbieter)s?|(?:empresa|compañía|fabricante|aerolínea)|(?:entreprise|société|groupe|constructeur)|(?:azienda|società|gruppo)|(?:bedrijf|concern)|(?:företaget|bolaget|selskabet|selskapet)) $/iu;

function isBody(name: string, mentions: readonly Mention[], language: Language, words: CompiledFactWords): boolean {
  if (isGivenName(name.split(' ')[0] ?? '') || words.knownPlaces.has(name)) return false;
  const isPart = mentions.some(({ before, after }) => /\p{Lu}[\p{L}.]* $/u.test(before) || /^ \p{Lu}/u.test(after));
  return (
    mentions.some(
      ({ before, after }) => (FIRM.test(after) && !/\p{Lu}[\p{L}.]* $/u.test(before)) || OF_FIRM.test(before),
    ) ||
    (!isPart && PLAIN_NAMES.has(language.tag) && mentions.some((mention) => speaks(mention, language)))
  );
}
