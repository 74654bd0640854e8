/** Who wrote it: people where the page names any, else the agency or desk it names as author. */
import { splitNames } from './clean-names.ts';
import type { MetaTags } from './read-meta-tags.ts';
import type { StructuredArticle } from './read-structured-data.ts';
import { visibleText } from './visible-text.ts';

const AUTHOR_TAGS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dcsext.author',
  'cxenseparse:author',
  'article:author_name',
  'og:author',
  'og:article:author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'articleauthor',
  'authors',
  'twitter:data1',
];
/** Elements that hold a byline, the surest first. */
const BYLINES = [
  '[itemprop~=author] [itemprop~=name],[itemprop~=author]',
  '[rel~=author],a[href*="/author/"],a[href*="/authors/"],a[href*="/autor/"],a[href*="/autoren/"],a[href*="/auteur/"]',
  '[class*=byline i],[class*=author-name i],[class*=author_name i],[class*=authorname i],[data-testid*=byline i]',
  '[class*=author i]:not(body):not(article),[class*=autor i]:not(body):not(article),[class*=writer i],[id*=author i],[id*=byline i]',
];
const NOT_OF_THIS_ARTICLE =
  'aside,footer,nav,[class*=comment i],[id*=comment i],[class*=related i],[class*=sidebar i],[class*=card i],[class*=teaser i],[class*=recommend i],[class*=most- i]';
const MAXIMUM_CANDIDATES = 20;

/** @returns Names joined by ", "; `undefined` where nobody is named. */
export function readByline(
  document: Document,
  tags: MetaTags,
  claims: StructuredArticle | undefined,
  site: string | undefined,
): string | undefined {
  const claimed = (claims?.authors ?? [])
    .filter((author) => !author.isOrganisation)
    .flatMap((author) => splitNames(author.name));
  const tagged = AUTHOR_TAGS.flatMap((name) => (tags.get(name) ?? []).flatMap(splitNames).map((text) => text));
  const organisations = (claims?.authors ?? []).flatMap((author) =>
    author.isOrganisation ? splitNames(author.name) : [],
  );
  const isPerson = (name: string) => !looksLikeOrganisation(name, site);

  const people = firstGroup([claimed, firstTagged(tags, isPerson)], isPerson);
  if (people) return people;
  const visible = visibleNames(document);
  return (
    firstGroup(visible, isPerson) ??
    joined(claimed) ??
    joined(visible[0] ?? []) ??
    joined(tagged.slice(0, 3)) ??
    joined(organisations)
  );
}

function firstTagged(tags: MetaTags, isPerson: (name: string) => boolean): string[] {
  for (const name of AUTHOR_TAGS) {
    const names = (tags.get(name) ?? []).flatMap(splitNames);
    if (names.some(isPerson)) return names;
  }
  return [];
}

/** The first group that has a person, without its organisations. */
function firstGroup(groups: string[][], isPerson: (name: string) => boolean): string | undefined {
  for (const group of groups) {
    const people = group.filter(isPerson);
    if (people.length) return joined(people);
  }
  return undefined;
}

function joined(names: string[]): string | undefined {
  const seen = new Set<string>();
  const unique = names.filter((name) => {
    const key = name.toLowerCase();
    return seen.has(key) ? false : seen.add(key);
  });
  return unique.length ? unique.slice(0, 12).join(', ') : undefined;
}

/** Names from each kind of byline element, in the order of trust. */
function visibleNames(document: Document): string[][] {
  const groups: string[][] = [];
  for (const selector of BYLINES) {
    const names: string[] = [];
    const elements = [...document.querySelectorAll(selector)].slice(0, MAXIMUM_CANDIDATES);
    for (const element of elements) {
      if (element.closest(NOT_OF_THIS_ARTICLE)) continue;
      const text = element.getAttribute('content') ?? visibleText(element);
      if (text.length < 3 || text.length > 150) continue;
      const found = splitNames(text);
      names.push(...found);
      if (found.length && selector !== BYLINES[1]) break;
      if (names.length > 6) break;
    }
    if (names.length) groups.push(names);
  }
  const line = bylineText(document);
  if (line) groups.push(splitNames(line));
  return groups;
}

const BY = /^(?:by|von|par|por|di|de|door|av|af|yazan|szerző|автор|autor(?:es)?|text|文|記者|记者)\s*[:：]?\s+\S/i;

/** "By Ada Lane" as a short line of its own soon after the headline. */
function bylineText(document: Document): string | undefined {
  const heading = document.querySelector('h1');
  if (!heading) return undefined;
  const walker = document.createTreeWalker(document.body ?? document.documentElement, 4);
  walker.currentNode = heading;
  for (let count = 0; count < 60; count++) {
    const node = walker.nextNode();
    if (!node) return undefined;
    const text = (node.nodeValue ?? '').trim();
    if (BY.test(text) && text.length < 80) return text;
    if (/^(?:by|von|par|por)$/i.test(text)) return walker.nextNode()?.nodeValue?.slice(0, 80);
  }
  return undefined;
}

const ORGANISATION =
  /\b(?:reuters|dpa|afp|apa?|ansa|efe|sid|sda|dts|epd|kna|ritzau|ntb|tt|bloomberg|associated press|press association|agence|agency|agentur|agenc[ií]a|agenzia|ajans[ıi]|staff|newsroom|news desk|desk|editors?|editorial|redaktion|redaction|rédaction|redacci[oó]n|redazione|redactie|redaksi(?:yon)?|redakc[jy]a|team|online|news|nachrichten|media|magazine|zeitung|newspaper|times|post|herald|tribune|gazette|press|presse|admin|webmaster|contributors?|correspondents?|guest|inc|llc|ltd|gmbh|company|group|foundation|university|institute|department|council|association|network|tv|radio|com|org|net|de|co)\b|新聞|新闻|通讯社|通信|编辑|編集|网$|社$/iu;

function looksLikeOrganisation(name: string, site: string | undefined): boolean {
  const plainName = plain(name);
  const plainSite = plain(site ?? '');
  if (plainSite && (plainName === plainSite || (plainName.length > 4 && plainSite.includes(plainName)))) return true;
  return ORGANISATION.test(name) || /\.(?:com|de|org|net|co\.\w\w|fr|es|it|at|ch|nl)$/i.test(name);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
