/** Reads who wrote an article: people where the page names any, else the agency or desk it names as author. */
import { authorLabels, authorLabelsInText, by } from '../../languages/page-lists.ts';
import { lineOf } from '../page-tree/element-text.ts';
import { splitNames } from './clean-names.ts';
import { belongsToArticle, elementsOfArticle } from './elements-of-article.ts';
import { looksLikeOrganisation } from './looks-like-organisation.ts';
import { labelledTag, type MetaTags } from './read-meta-tags.ts';
import type { StructuredArticle } from './read-structured-data.ts';

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
];
/** Elements that hold a byline, the surest first. */
const BYLINES = [
  '[itemprop~=author] [itemprop~=name],[itemprop~=author]',
  '[rel~=author],a[href*="/author/"],a[href*="/authors/"],a[href*="/autor/"],a[href*="/autoren/"],a[href*="/auteur/"]',
  '[class*=byline],[class*=Byline],[class*=author-name],[class*=author_name],[class*=authorName],[data-testid*=byline]',
  '[class*=author],[class*=Author],[class*=autor],[class*=writer],[id*=author],[id*=byline]',
];
/** Elements of one kind that are looked at; what is beyond belongs to other articles. Set by hand. */
const MAX_CANDIDATES = 20;
/** Names: more are a list of staff. Set by hand. */
const MAX_NAMES = 12;
/** Characters: a longer text is no byline. Set by hand. */
const MAX_BYLINE = 150;

/** @returns Names joined by ", "; `undefined` where nobody is named. */
export function readByline(
  document: Document,
  tags: MetaTags,
  claims: StructuredArticle | undefined,
  site: string | undefined,
): string | undefined {
  const isPerson = (name: string) => !looksLikeOrganisation(name, [site, claims?.publisher]);
  const authors = claims?.authors ?? [];
  const people = authors.filter((author) => !author.isOrganisation).flatMap((author) => splitNames(author.name));
  if (people.some(isPerson)) return joined(people.filter(isPerson));
  const claimed = [...AUTHOR_TAGS.map((name) => tags.get(name) ?? []), [labelledTag(tags, AUTHOR) ?? '']];
  const tagged = claimed.map((texts) => texts.flatMap(splitNames)).filter((names) => names.length);
  const visible = visibleNames(document);
  const trusted = tagged.filter(([first]) => first && isPerson(first));
  const confirmed = trusted.filter((names) => visible.flat().some((name) => names.includes(name)));
  const groups = [...confirmed, ...visible.slice(0, 1), ...trusted, ...visible];
  const named = groups.find((names) => names.some(isPerson));
  if (named) return joined(named.filter(isPerson));
  const organisations = authors.flatMap((author) => splitNames(author.name));
  return joined([organisations, ...tagged, ...visible].find((names) => names.length) ?? []);
}

/** Without repetitions, and without a name that only says more about one before it. */
function joined(names: string[]): string | undefined {
  const unique: string[] = [];
  for (const name of names) {
    const isKnown = unique.some((known) => name.toLowerCase().includes(known.toLowerCase()));
    if (!isKnown && unique.length < MAX_NAMES) unique.push(name);
  }
  return unique.length ? unique.join(', ') : undefined;
}

/** Names from each kind of byline element, in the order of trust. */
function visibleNames(document: Document): string[][] {
  const heading = document.querySelector('h1');
  const groups = BYLINES.map((selector) => namesIn(document, selector));
  return [...groups, ...labelledLines(document, heading).map(splitNames)].filter((names) => names.length);
}

/** The first byline after the headline (else the first on the page) and those that stand beside it. */
function namesIn(document: Document, selector: string): string[] {
  const isByline = ({ nodeName }: Element) => !/^(?:BODY|ARTICLE)$/.test(nodeName);
  const found = elementsOfArticle(document, selector, MAX_CANDIDATES);
  const after = found.after.filter(isByline);
  const names: string[] = [];
  let first: Element | undefined;
  for (const element of after.length ? after : found.own.filter(isByline)) {
    if (first && !first.parentElement?.parentElement?.contains(element)) break;
    const text = element.getAttribute('content') ?? lineOf(element);
    const named = text.length < MAX_BYLINE ? splitNames(text).filter((name) => /[\p{Lu}\p{Lo}]/u.test(name)) : [];
    if (named.length) first ??= element;
    names.push(...named);
  }
  return names;
}

const BY = new RegExp(`^(?:${by}|de|autor(?:es)?)\\s*[:：]?\\s+\\p{Lu}`, 'iu');
/** "Written by", as a label. */
const AUTHOR = new RegExp(`(?:^|\\s)(?:${by}|${authorLabels})\\s*:?$`, 'i');
const ONLY_BY = /^(?:by|written by|von|par|por|автор)\s*:?$/i;
const LABEL = new RegExp(
  `(?:${authorLabelsInText})\\s*[:：丨|]\\s*([\\p{Script=Han}·]{2,4})(?![\\p{Script=Han}])`,
  'u',
);
/** Text nodes after the headline in which a byline is looked for. Set by hand. */
const MAX_LINES = 80;

/** "By Ada Lane" as a short line of its own soon after the headline; "作者：…" also at the end of the text. */
function labelledLines(document: Document, heading: Element | null): string[] {
  const root = document.body ?? document.documentElement;
  const lines: string[] = [];
  const walker = document.createTreeWalker(root, 4);
  if (heading) walker.currentNode = heading;
  for (let count = 0; heading && count < MAX_LINES; count++) {
    const text = (walker.nextNode()?.nodeValue ?? '').trim();
    const parent = walker.currentNode.parentElement;
    if (!parent || !belongsToArticle(parent, heading)) continue;
    if (text.length < 80 && BY.test(text)) lines.push(text);
    else if (ONLY_BY.test(text)) lines.push((walker.nextNode()?.nodeValue ?? '').slice(0, 80));
  }
  const labelled = /^zh|^ja|^$/.test(document.documentElement.lang) ? LABEL.exec(root.textContent ?? '') : null;
  return labelled?.[1] ? [...lines, labelled[1]] : lines;
}
