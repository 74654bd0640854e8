/**
 * Reads what a page's JSON-LD claims of its article, into one plain shape. Sites write it in every way that parses and in
 * some that do not; no field is trusted to have the type it should have.
 */
import { lettersOf } from '../letters.ts';
import { readJsonLd } from '../read-json-ld.ts';

interface NamedAuthor {
  readonly name: string;
  readonly isOrganisation: boolean;
}

export interface StructuredArticle {
  readonly types: readonly string[];
  readonly headline?: string;
  readonly authors: readonly NamedAuthor[];
  readonly published?: string;
  readonly created?: string;
  readonly modified?: string;
  readonly section?: string;
  readonly description?: string;
  readonly image?: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly url?: string;
  /** `false` where the page says that it, or a part of it, is for subscribers. */
  readonly isFree?: boolean;
  readonly body?: string;
  readonly words?: number;
}

type Json = Record<string, unknown>;

/** Objects and levels: what is beyond is left out, so that no page can make the work long. Set by hand. */
const MAX_NODES = 3000;
const MAX_DEPTH = 12;
/** Characters of an address that are compared. Set by hand. */
const MAX_ADDRESS = 2000;
const ARTICLE = /Article$|BlogPosting$|^Report$/;
const NEARLY_ARTICLE = /^(?:WebPage|ItemPage|CreativeWork|VideoObject|Review|Recipe|PodcastEpisode|HowTo)$/;
const LIST = /^(?:ItemList|BreadcrumbList|CollectionPage)$/;

/** @returns The claims about the page's own article, `undefined` where there are none. */
export function readStructuredData(document: Document, url: string, headline: string): StructuredArticle | undefined {
  const nodes: { node: Json; isListed: boolean }[] = [];
  const byId = new Map<string, Json>();
  for (const root of readJsonLd((selector) => document.querySelectorAll(selector)))
    collect(root, nodes, byId, 0, false);

  let best: Json | undefined;
  let bestRank = 0;
  for (const { node, isListed } of nodes) {
    const types = textsOf(node['@type']);
    const isArticle = types.some((type) => ARTICLE.test(type));
    if (!isArticle && !(types.some((type) => NEARLY_ARTICLE.test(type)) && (node.headline || node.datePublished)))
      continue;
    let rank = isArticle ? 4 : 1;
    if (isListed) rank -= 3;
    if (samePage(textOf(node.url) ?? textOf(node['@id']) ?? textOf(node.mainEntityOfPage), url)) rank += 2;
    if (headline && lettersOf(textOf(node.headline) ?? textOf(node.name) ?? '') === lettersOf(headline)) rank += 3;
    if (node.author) rank += 1;
    if (node.datePublished) rank += 1;
    if (rank > bestRank) {
      best = node;
      bestRank = rank;
    }
  }
  return best && describeArticle(best, byId);
}

function describeArticle(node: Json, byId: Map<string, Json>): StructuredArticle {
  const parts = listOf(node.hasPart).map(asObject);
  const words = Number(textOf(node.wordCount));
  const known = {
    headline: textOf(node.headline) ?? textOf(node.name),
    published: textOf(node.datePublished),
    created: textOf(node.dateCreated) ?? textOf(node.uploadDate),
    modified: textOf(node.dateModified),
    section: textOf(node.articleSection),
    description: textOf(node.description),
    image: imageOf(node.image) ?? imageOf(node.thumbnailUrl),
    publisher: textOf(resolve(node.publisher, byId)),
    language: textOf(node.inLanguage),
    url: textOf(node.url) ?? textOf(node.mainEntityOfPage),
    isFree: [node, ...parts].some((part) => /^false$/i.test(String(part?.isAccessibleForFree))) ? false : undefined,
    body: textOf(node.articleBody),
    words: words > 0 ? words : undefined,
  };
  const present = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
  return {
    ...present,
    types: textsOf(node['@type']),
    authors: authorsOf(node.author ?? node.creator, byId),
  };
}

function authorsOf(value: unknown, byId: Map<string, Json>): NamedAuthor[] {
  return listOf(value).flatMap((entry) => {
    const node = resolve(entry, byId);
    const types = textsOf(asObject(node)?.['@type']);
    const isOrganisation = types.some((type) => /Organization/.test(type)) && !types.includes('Person');
    const named = asObject(node)?.name ?? (typeof node === 'string' ? node : undefined);
    return textsOf(named).map((name) => ({ name, isOrganisation }));
  });
}

function collect(
  value: unknown,
  nodes: { node: Json; isListed: boolean }[],
  byId: Map<string, Json>,
  depth: number,
  isListed: boolean,
): void {
  if (depth > MAX_DEPTH || nodes.length > MAX_NODES || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const entry of value) collect(entry, nodes, byId, depth + 1, isListed);
    return;
  }
  const node = value as Json;
  nodes.push({ node, isListed });
  const id = node['@id'];
  if (typeof id === 'string' && Object.keys(node).length > Object.keys(byId.get(id) ?? {}).length) byId.set(id, node);
  const holdsList = isListed || textsOf(node['@type']).some((type) => LIST.test(type));
  for (const [key, child] of Object.entries(node))
    collect(child, nodes, byId, depth + 1, holdsList || key === 'itemListElement' || key === 'citation');
}

function resolve(value: unknown, byId: Map<string, Json>): unknown {
  const id = asObject(value)?.['@id'];
  return typeof id === 'string' && !asObject(value)?.name ? (byId.get(id) ?? value) : value;
}

function imageOf(value: unknown): string | undefined {
  const first = listOf(value)[0];
  return typeof first === 'string' ? first : (textOf(asObject(first)?.url) ?? textOf(asObject(first)?.contentUrl));
}

function asObject(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value.flat(3) : value === undefined || value === null ? [] : [value];
}

function textsOf(value: unknown): string[] {
  return listOf(value).flatMap((entry) => textOf(entry) ?? []);
}

/** The text of a field that may be a string, a number, a list or an object with a name. */
function textOf(value: unknown): string | undefined {
  const first = listOf(value)[0];
  const object = asObject(first);
  const text = object ? (object['@value'] ?? object.name ?? object['@id'] ?? object.url) : first;
  return typeof text === 'string' || typeof text === 'number' ? String(text).trim() || undefined : undefined;
}

function samePage(claimed: string | undefined, url: string): boolean {
  const path = (address: string) =>
    address.slice(0, MAX_ADDRESS).replace(/^https?:\/\/(?:www\.|m\.)?|[?#].*$|\/$/g, '');
  return claimed !== undefined && path(claimed) === path(url);
}
