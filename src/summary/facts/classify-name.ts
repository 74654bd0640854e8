/** Classifies a name by where it stands as person, organisation or place; nothing without a sure sign. A step of extracting facts. */

import type { CompiledFactWords } from '../../languages/compile-fact-words.ts';
import { isGivenName } from '../../languages/is-given-name.ts';
import { OF } from '../details/read-names.ts';
import {
  followsOwner,
  followsPreposition,
  isHeadOnly,
  isNumbered,
  isOfferOrShow,
  isPersonByContext,
  isTorn,
  type NameInBlock,
} from './name-context.ts';

/** A body that is named once is named in passing: "people from outside the EU", "works with Google". Set by hand. */
const MIN_MENTIONS = 2;

export type NamedKind = 'person' | 'organisation' | 'place';

/**
 * @param mentions Every place where the article has `name`; at least one.
 * @param isStoryName Whether the headline names it too, and the article more than once.
 * @param isKnownShort Whether its last word stands alone elsewhere, and speaks: a family name.
 */
export function classifyName(
  name: string,
  mentions: readonly NameInBlock[],
  words: CompiledFactWords,
  isKnownShort: boolean,
  isStoryName: boolean,
): NamedKind | undefined {
  if (words.knownPlaces.has(name))
    return isStoryName || mentions.some((mention) => followsPreposition(mention, words)) ? 'place' : undefined;
  // "the General People's Congress" is another one.
  if (words.knownOrganisations.has(name) && !isStoryName && mentions.length < MIN_MENTIONS) return undefined;
  if (words.knownOrganisations.has(name))
    return mentions.every(followsOwner) && /^(?:Congress|Senate)$/.test(name) ? undefined : 'organisation';
  if (/^(?:Ex|Anti|Pro|Non|Post|Pre)-/u.test(name)) return undefined;
  const parts = name.split(/[\s\u00a0]+/u);
  const last = (parts.at(-1) ?? '').toLowerCase();
  if (parts.length > 1 && isOrganisation(parts, words) && !mentions.every(isNumbered) && !mentions.every(isOfferOrShow))
    return mentions.every((mention) => isTorn(mention, words) || isHeadOnly(mention, words))
      ? undefined
      : 'organisation';
  if (parts.length > 1 && words.placeWords.has(last))
    return mentions.some((mention) => followsPreposition(mention, words)) ? 'place' : undefined;
  if (isPerson(parts, mentions, words, isKnownShort)) return 'person';
  return undefined;
}

/** Other centres are arenas, malls and towers. */
const CENTRE_OF = /^(?:Research|Medical|Policy|Law|Legal|Health|Science|Cancer|Crisis|Rehabilitation)$/;

/** "Harrow University", "University of Harrow". */
function isOrganisation(parts: readonly string[], words: CompiledFactWords): boolean {
  const joint = parts.findIndex((part) => OF.has(part));
  // "laut Statistischem Bundesamt": the case is the sentence's.
  if (words.tag === 'de' && /^\p{Lu}\p{Ll}+(?:em|en)$/u.test(parts[0] ?? '')) return false;
  const head = joint > 0 ? parts[joint - 1] : parts.at(-1);
  if (/^Cent(?:er|re)$/.test(head ?? '')) return joint > 0 || CENTRE_OF.test(parts.at(-2) ?? '');
  if (
    parts.length === 2 &&
    (isGivenName(parts[0] ?? '') || /^(?:Republican|Democratic) (?:Senate|House|Congress)$/.test(parts.join(' ')))
  )
    return false;
  return words.organisations.has((head ?? '').toLowerCase());
}

function isPerson(
  parts: readonly string[],
  mentions: readonly NameInBlock[],
  words: CompiledFactWords,
  isKnownShort: boolean,
): boolean {
  if (parts.length === 1 || parts.length > 4) return false;
  const isPlain = parts.every(
    (part, index) => isPersonPart(part, words) || (index > 0 && isSurname(part, parts, words)),
  );
  const endsInRole = words.roles.has((parts.at(-1) ?? '').toLowerCase()) && !isGivenName(parts[0] ?? '');
  if (!isPlain || endsInRole || isBrand(parts.join(' '))) return false;
  const hasTitle = mentions.some(({ title }) => title !== undefined && isPersonTitle(title, words));
  // "Ana Limas Reden": a German genitive and what it owns.
  if (words.tag === 'de' && parts.slice(1, -1).some((part) => part.endsWith('s'))) return false;
  // "Glücks-Guru Rui Costa"
  if (words.tag === 'de' && parts.length > 2 && parts[0]?.includes('-') && !isGivenName(parts[0])) return false;
  return (
    isKnownShort ||
    hasTitle ||
    isGivenName(parts[0] ?? '') ||
    mentions.some((mention) => isPersonByContext(mention, words))
  );
}

/** Goods under the name of who once made them. */
const BRANDS =
  /^(?:Louis Vuitton|Hugo Boss|Calvin Klein|Tommy Hilfiger|Michael Kors|Ralph Lauren|Marc Jacobs|Tory Burch|Jack Wolfskin|Jack Daniel|Johnnie Walker|Captain Morgan|Morgan Stanley|Charles Schwab|Aston Martin|Alfa Romeo|Harley Davidson|Oscar Mayer|Betty Crocker|Victoria Secret|Santa Claus|Mickey Mouse|Harry Potter|James Bond|Jim Crow|Peter Pan|Robin Hood|Sherlock Holmes|Rolls Royce|Jean Paul Gaultier|Giorgio Armani|Max Mara|Max Planck)(?: |$)/;

export function isBrand(name: string): boolean {
  return BRANDS.test(name);
}

/** "Ana Lima": a city's name after a given name. */
function isSurname(part: string, parts: readonly string[], words: CompiledFactWords): boolean {
  return parts.length === 2 && isGivenName(parts[0] ?? '') && words.knownPlaces.has(part);
}

/** Titles of office may stand before a place or a body too ("King Street", "Justice Department"); those never get here. */
function isPersonTitle(title: string, words: CompiledFactWords): boolean {
  const lower = title.toLowerCase().replaceAll('.', '');
  return words.address.has(lower) || words.roles.has(lower) || words.roles.has(lower.split(' ').at(-1) ?? '');
}

function isPersonPart(part: string, words: CompiledFactWords): boolean {
  const lower = part.toLowerCase();
  return (
    (words.particles.has(part) || /^\p{Lu}/u.test(part)) &&
    !/\p{Nd}|&|^\p{Lu}{2,}$/u.test(part) &&
    !words.organisations.has(lower) &&
    !words.notPeople.has(lower) &&
    !(lower.endsWith('s') && words.roles.has(lower.slice(0, -1))) &&
    !words.demonyms.has(lower) &&
    !/^Secretary-|-[Gg]ate$/.test(part) &&
    !/^(?:Ex|Anti|Pro|Non|Post|Pre)-/u.test(part) &&
    !words.placeWords.has(lower) &&
    !words.knownPlaces.has(part) &&
    !words.knownOrganisations.has(part) &&
    !words.notNames.has(lower)
  );
}
