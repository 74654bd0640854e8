/** What the page says about its own article apart from the body: evidence to compare the body's runs with. */
import type { DomAccess } from '../dom-access.ts';

export interface Witnesses {
  readonly title: string;
  /** 0 to 1: how much of a short run is the title. */
  titleOverlap(text: string): number;
  /** 0 to 1: how much of a run is in the page's description. */
  descriptionOverlap(text: string): number;
  /** 1 in it, 0 not in it, −1 when the page has no structured body worth asking. */
  inStructuredBody(text: string): number;
  readonly structuredBody: string;
}

export interface WitnessTexts {
  readonly title: string;
  readonly descriptions: readonly string[];
  readonly structuredBody: string;
}

const MIN_STRUCTURED_BODY = 500;

export function witnessesFrom({ title, descriptions, structuredBody }: WitnessTexts): Witnesses {
  const plainTitle = squash(title);
  const plainDescriptions = descriptions.map(squash).join(' ');
  const plainBody = squash(structuredBody);
  return {
    title,
    structuredBody,
    titleOverlap(text) {
      if (text.length > 250 || !plainTitle) return 0;
      const plain = squash(text);
      if (!plain || !plainTitle.includes(plain))
        return plain.includes(plainTitle) ? plainTitle.length / plain.length : 0;
      return Math.max(0.1, plain.length / plainTitle.length);
    },
    descriptionOverlap(text) {
      const plain = squash(text.slice(0, 400));
      if (plain.length < 20 || plainDescriptions.length < 20) return 0;
      if (plainDescriptions.includes(plain)) return 1;
      return plainDescriptions.includes(plain.slice(0, 40)) ? 0.6 : 0;
    },
    inStructuredBody(text) {
      if (plainBody.length < MIN_STRUCTURED_BODY) return -1;
      const plain = squash(text.slice(0, 200));
      if (plain.length < 8) return -1;
      return Number(plainBody.includes(plain.slice(0, 60)));
    },
  };
}

export function readWitnessTexts(dom: DomAccess): WitnessTexts {
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
  for (const script of dom.all('script[type="application/ld+json" i]')) {
    const text = script.textContent ?? '';
    if (text.length > 2_000_000) continue;
    try {
      structuredBody = longest(structuredBody, findArticleBody(JSON.parse(text), descriptions));
    } catch {
      // Broken JSON-LD is common and says nothing.
    }
  }
  return { title, descriptions, structuredBody };
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

/** Letters and digits only, so that markup, quotes and spacing make no difference. */
function squash(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
