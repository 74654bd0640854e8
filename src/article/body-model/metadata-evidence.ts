/** Reads what the page says about its own article apart from the body: evidence to compare the body's runs with. */
import type { DomAccess } from '../dom-access.ts';
import { lettersOf } from '../letters.ts';
import { readJsonLd } from '../read-json-ld.ts';

export interface MetadataEvidence {
  readonly title: string;
  /** How far a run of text is known from what the page says elsewhere. */
  compare(text: string): MetadataOverlap;
  readonly structuredBody: string;
}

interface MetadataOverlap {
  /** 0 to 1: how much of a short run is the title. */
  readonly title: number;
  /** 0 to 1: how much of a run is in the page's description. */
  readonly description: number;
  /** 1 in it, 0 not in it, −1 when the page has no structured body worth asking. */
  readonly structuredBody: number;
}

export interface MetadataTexts {
  readonly title: string;
  readonly descriptions: readonly string[];
  readonly structuredBody: string;
  /** That the page says it is in; BCP 47. */
  readonly language?: string | undefined;
}

/** Characters, then letters: a shorter structured body is a teaser, and says nothing of the runs that are not in it. */
const MIN_STRUCTURED_BODY = 500;

/** Characters: only the beginning of a run is compared, which is enough to recognise it. */
const COMPARED = 400;
/** Characters: no title is longer. */
const MAX_TITLE = 250;

export function metadataEvidence({ title, descriptions, structuredBody }: MetadataTexts): MetadataEvidence {
  const plainTitle = lettersOf(title);
  const plainDescriptions = descriptions.map(lettersOf).join(' ');
  const plainBody = structuredBody.length < MIN_STRUCTURED_BODY ? '' : lettersOf(structuredBody);
  return {
    title,
    structuredBody,
    compare(text) {
      const plain = lettersOf(text.slice(0, COMPARED));
      return {
        title: text.length > MAX_TITLE ? 0 : overlapWithTitle(plain, plainTitle),
        description: overlapWithDescription(plain, plainDescriptions),
        structuredBody:
          plainBody.length < MIN_STRUCTURED_BODY || plain.length < 8
            ? -1
            : Number(plainBody.includes(plain.slice(0, 60))),
      };
    },
  };
}

function overlapWithTitle(plain: string, title: string): number {
  if (!title) return 0;
  if (!plain || !title.includes(plain)) return plain.includes(title) ? title.length / plain.length : 0;
  return Math.max(0.1, plain.length / title.length);
}

function overlapWithDescription(plain: string, descriptions: string): number {
  if (plain.length < 20 || descriptions.length < 20) return 0;
  if (descriptions.includes(plain)) return 1;
  return descriptions.includes(plain.slice(0, 40)) ? 0.6 : 0;
}

export function readMetadataTexts(dom: DomAccess): MetadataTexts {
  const descriptions: string[] = [];
  let title = '';
  const metas = dom.all(
    'meta[name="description" i], meta[property="og:description"], meta[property="og:title"], title',
  );
  for (const meta of metas) {
    const property = meta.getAttribute('property') ?? meta.getAttribute('name');
    if (!property) title ||= meta.textContent ?? '';
    else if (property === 'og:title') title = meta.getAttribute('content') ?? title;
    else descriptions.push(meta.getAttribute('content') ?? '');
  }
  let structuredBody = '';
  for (const root of readJsonLd(dom.all)) structuredBody = longest(structuredBody, findArticleBody(root, descriptions));
  const language = dom.documentElement()?.getAttribute('lang') ?? undefined;
  return { title, descriptions, structuredBody, language };
}

function longest(a: string, b: string): string {
  return b.length > a.length ? b : a;
}

/** Walks JSON-LD without recursion; also collects descriptions. */
function findArticleBody(root: unknown, descriptions: string[]): string {
  let found = '';
  const queue: unknown[] = [root];
  for (let steps = 0; queue.length && steps < 5_000; steps++) {
    const value = queue.pop();
    if (Array.isArray(value)) queue.push(...value.slice(0, 200));
    else if (value && typeof value === 'object') {
      const { articleBody, description } = value as Record<string, unknown>;
      if (typeof articleBody === 'string') {
        found = longest(found, articleBody);
        if (typeof description === 'string') descriptions.push(description);
      }
      for (const inner of Object.values(value)) if (inner && typeof inner === 'object') queue.push(inner);
    }
  }
  return found;
}
