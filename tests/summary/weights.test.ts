/**
 * Checks that every hand-set number decides some summary: each has an article under tests/fixtures/summaries that names it in
 * `decides`, and whose summary changes when the number is 0, a tenth or ten times as much.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../../src/article/article.ts';
import { articleFromText } from '../../src/article/article-from-text.ts';
import { summarizeArticle } from '../../src/summary/summarize-article.ts';
import * as weights from '../../src/summary/weights.ts';

interface Fixture {
  readonly slug: string;
  readonly article: Article;
  readonly decides: readonly string[];
  readonly points: number;
  readonly expected: Shown;
}

interface Shown {
  readonly gist: string;
  readonly shown: readonly string[];
  readonly key: readonly string[];
}

interface Written {
  readonly title: string;
  readonly kind?: Article['kind'];
  readonly section?: string;
  /** Paragraphs; a heading begins with "# ". */
  readonly lines: readonly string[];
}

const folder = path.join(import.meta.dirname, '../fixtures/summaries');
const fixtures = readdirSync(folder).sort().map(readFixture);

describe('the summary of an article', () => {
  it.each(fixtures)('is as expected: $slug', ({ article, points, expected }) => {
    expect(summarize(article, points)).toEqual(expected);
  });
});

describe('a hand-set number', () => {
  it.each(leavesOf(weights))('decides a summary: %s', (name, holder, key) => {
    const value = holder[key] as number;
    const decided = fixtures.filter(({ decides }) => decides.includes(name));
    expect(decided, `Give ${name} an article under tests/fixtures/summaries.`).not.toEqual([]);
    for (const factor of [0, 0.1, 10]) {
      if (isSame(value, factor)) continue;
      holder[key] = value * factor;
      try {
        const changed = decided.filter(isChanged);
        expect(changed, `${name}: ${value} → ${value * factor} changes no summary`).not.toEqual([]);
      } finally {
        holder[key] = value;
      }
    }
  });
});

/** A number that makes no summary at all has decided, too. */
function isChanged({ article, points, expected }: Fixture): boolean {
  try {
    return JSON.stringify(summarize(article, points)) !== JSON.stringify(expected);
  } catch {
    return true;
  }
}

/** Of what is counted, a tenth of one is as much as one. */
function isSame(value: number, factor: number): boolean {
  return value === 1 && factor === 0.1;
}

function summarize(article: Article, points: number): Shown {
  const { gist, points: shown } = summarizeArticle(article, { points });
  return {
    gist: gist.text,
    shown: shown.map(({ text }) => text),
    key: shown.filter(({ isKey }) => isKey).map(({ text }) => text),
  };
}

function readFixture(slug: string): Fixture {
  const read = (name: string): unknown => JSON.parse(readFileSync(path.join(folder, slug, name), 'utf8'));
  const { lines, title, ...more } = read('article.json') as Written;
  const { decides, points, ...expected } = read('expected.json') as Shown & Pick<Fixture, 'decides' | 'points'>;
  const blocks = lines.map((line, index): Block => {
    const isHeading = line.startsWith('# ');
    return { id: `b${index + 1}`, kind: isHeading ? 'heading' : 'paragraph', text: isHeading ? line.slice(2) : line };
  });
  const article = { ...articleFromText({ title, language: 'en', paragraphs: ['x'] }), blocks, ...more };
  return { slug, article, decides, points, expected };
}

type Holder = Record<string, unknown>;

function leavesOf(holder: object, name = ''): [name: string, holder: Holder, key: string][] {
  return Object.entries(holder).flatMap(([key, value]) => {
    const full = name ? `${name}.${key}` : key;
    if (typeof value === 'number') return [[full, holder as Holder, key]];
    return typeof value === 'object' && value !== null ? leavesOf(value, full) : [];
  });
}
