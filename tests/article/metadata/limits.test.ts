// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { detectAccess } from '../../../src/article/metadata/detect-access.ts';
import { detectLanguage, likelyLanguage } from '../../../src/article/metadata/detect-language.ts';
import { readMetaTags } from '../../../src/article/metadata/read-meta-tags.ts';
import { readMetadata } from '../../../src/article/metadata/read-metadata.ts';
import { readTitle } from '../../../src/article/metadata/read-title.ts';

const NOW = new Date('2026-06-01T12:00:00Z');
const BLOCKS = [{ id: 'b', kind: 'paragraph' as const, text: 'The council met, and the pier will be rebuilt.' }];

function read(html: string): Omit<Article, 'blocks'> {
  const page = new DOMParser().parseFromString(`<html lang="en">${html}`, 'text/html');
  return readMetadata(page, 'https://post.example/pier', BLOCKS, undefined, NOW);
}

const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const nested = (levels: number): object =>
  levels ? { a: nested(levels - 1) } : { '@type': 'Report', author: 'Ada Lane' };
/** A text of so many characters, that begins with `text` and says no more. */
const long = (text: string, length: number) =>
  text
    .padEnd(length, ' ·')
    .slice(0, length - 1)
    .concat('·');
const FIRST_NAMES = ['Ada', 'Bo', 'Cai', 'Dora', 'Edo', 'Fay', 'Gus', 'Hal', 'Ida', 'Jon', 'Kim', 'Leo', 'Mia', 'Ned'];
const staff = (count: number) => FIRST_NAMES.slice(0, count).map((name) => `${name} ${name}sen`);

/** Each limit with a page that is just within it, and one that is just beyond. */
describe('what is said about an article', () => {
  const paddedJson = (length: number) => {
    const json = '{"@type":"Report","author":"Ada Lane","x":"';
    return `<script type="application/ld+json">${json.padEnd(length - 2, 'x')}"}</script>`;
  };
  const limits: [what: string, within: number, page: (size: number) => string, byline: string | undefined][] = [
    ['characters of structured data', 2_000_000, paddedJson, 'Ada Lane'],
    ['objects before it', 3000, (n) => jsonLd([...Array(n).fill({}), nested(0)]), 'Ada Lane'],
    ['levels above it', 12, (n) => jsonLd(nested(n)), 'Ada Lane'],
    [
      'elements of its kind',
      20,
      (n) => `${'<i itemprop="author"></i>'.repeat(n - 1)}<i itemprop="author">Ada Lane</i>`,
      'Ada Lane',
    ],
    ['characters', 149, (n) => `<p class="byline">${long('By Ada Lane |', n)}</p>`, 'Ada Lane'],
    ['texts after the headline', 80, (n) => `<h1>Pier</h1>${'<p>.</p>'.repeat(n - 2)}<p>Von Ada Lane</p>`, 'Ada Lane'],
    ['people', 12, (n) => jsonLd({ '@type': 'Report', author: staff(n) }), staff(12).join(', ')],
  ];

  it.each(limits)('names who wrote it, up to a number of %s: %i', (what, within, page, byline) => {
    expect(read(page(within)).byline).toBe(byline);
    expect(read(page(within + 1)).byline).toBe(what === 'people' ? byline : undefined);
  });

  it.each<[what: string, within: number, page: (size: number) => string, published: string]>([
    [
      'marked times',
      30,
      (n) => `${'<time>soon</time>'.repeat(n - 1)}<time datetime="2026-05-12">then</time>`,
      '2026-05-12',
    ],
    [
      'dated elements',
      80,
      (n) => `${'<p class="date">soon</p>'.repeat(n - 1)}<p class="date">3 days ago</p>`,
      '2026-05-29',
    ],
    ['characters of a dated element', 150, (n) => `<p class="date">${long('12 May 2026', n)}</p>`, '2026-05-12'],
    ['characters of a line', 120, (n) => `<p>${long('12 May 2026', n)}</p>`, '2026-05-12'],
    [
      'lines after the headline',
      120,
      (n) => `<h1>Pier</h1>${'<p>.</p>'.repeat(n - 2)}<p>12 May 2026</p>`,
      '2026-05-12',
    ],
    ['lines without a headline', 250, (n) => `${'<p>.</p>'.repeat(n - 1)}<p>12 May 2026</p>`, '2026-05-12'],
  ])('says when it was published, up to a number of %s: %i', (_what, within, page, published) => {
    expect(read(page(within)).published).toBe(published);
    expect(read(page(within + 1)).published).toBeUndefined();
  });

  it('reads 500 tags', () => {
    const page = (count: number) =>
      `${'<meta name="x" content="y">'.repeat(count - 1)}<meta property="article:section" content="Town">`;
    expect(read(page(500)).section).toBe('Town');
    expect(read(page(501)).section).toBeUndefined();
  });

  it('looks for a headline among twelve first headings', () => {
    const page = (count: number) =>
      `<title>Pier to be rebuilt</title>${'<h1>Weather</h1>'.repeat(count - 1)}<h1>Pier to be rebuilt at last</h1>`;
    expect(read(page(12)).title).toBe('Pier to be rebuilt at last');
    expect(read(page(13)).title).toBe('Pier to be rebuilt');
  });

  it('takes kickers off where a headline of twelve characters is left', () => {
    const title = (rest: string) =>
      read(`<meta property="og:title" content="Storm: ${rest}"><h1>Town: ${rest}</h1>`).title;
    expect(title('pier is gone')).toBe('pier is gone');
    expect(title('pier is old')).not.toBe('pier is old');
  });

  it('looks at thirty walls', () => {
    const page = (count: number) =>
      `${'<div class="paywall"></div>'.repeat(count - 1)}<div class="paywall">Subscribe now to continue reading this.</div>`;
    expect(read(page(30)).access).toBe('preview');
    expect(read(page(31)).access).toBe('full');
  });
});

describe('the language of a text', () => {
  it('is told by thirty words', () => {
    const german = 'Der Rat hat sich nach einer langen Debatte für den Bau entschieden, und das ist gut für die Stadt. '
      .repeat(2)
      .split(' ');
    expect(detectLanguage(german.slice(0, 30).join(' '), 'en')).toBe('de');
    expect(detectLanguage(german.slice(0, 29).join(' '), 'en')).toBe('en');
  });
});

describe('whether all of an article is shown', () => {
  interface Clues {
    readonly claimed?: number;
    readonly words: number;
    readonly isTagged?: boolean;
    readonly isGated?: boolean;
    readonly isCut?: boolean;
  }
  const accessOf = ({ claimed, words, isTagged = false, isGated = false, isCut = false }: Clues) =>
    detectAccess({
      claims: claimed === undefined ? undefined : { types: [], authors: [], words: claimed },
      blocks: [{ id: 'b', kind: 'paragraph', text: isCut ? 'And then …' : 'And then.' }],
      words,
      isTagged,
      hasGate: () => isGated,
    });

  it.each<[what: string, preview: Clues, full: Clues]>([
    [
      'the claimed text is 1.6 times as long',
      { claimed: 1000, words: 620, isTagged: true, isGated: true },
      { claimed: 1000, words: 630, isTagged: true, isGated: true },
    ],
    [
      'four fifths of the claimed text are shown',
      { claimed: 130, words: 103, isTagged: true },
      { claimed: 130, words: 105, isTagged: true },
    ],
    [
      '220 words are shown before a wall',
      { words: 219, isGated: true, isCut: true },
      { words: 220, isGated: true, isCut: true },
    ],
    ['120 words are claimed', { claimed: 121, words: 50, isCut: true }, { claimed: 120, words: 50, isCut: true }],
    ['60 words are claimed', { claimed: 60, words: 50, isTagged: true }, { claimed: 61, words: 50, isTagged: true }],
  ])('turns where %s', (_what, preview, full) => {
    expect(accessOf(preview)).toBe('preview');
    expect(accessOf(full)).toBe('full');
  });
});

describe('the language of one paragraph', () => {
  it('is told by four common words, three times as many as any other language has', () => {
    expect(likelyLanguage('the of to')).toBeUndefined();
    expect(likelyLanguage('the of to and')).toBe('en');
    expect(likelyLanguage('the of to and los')).toBe('en');
    expect(likelyLanguage('the of to and los las')).toBeUndefined();
  });
});

describe('a headline translated in place', () => {
  const common = ['alder', 'birch', 'cedar', 'dogwood', 'elm'];
  const own = ['fern', 'gorse', 'heather', 'ivy', 'juniper', 'kelp'];
  const foreign = ['larch', 'maple', 'nettle', 'oak', 'pine', 'quince'];

  function titleOf(counts: { shared?: number; foreignInBody?: number; ownInBody?: number }) {
    const { shared = 4, foreignInBody = 3, ownInBody = 4 } = counts;
    const titled = (words: string[]) => [...common.slice(0, shared), ...words.slice(0, 10 - shared)].join(' ');
    const claim = titled(foreign);
    const document = new DOMParser().parseFromString(
      `<title>${claim}</title><meta property="og:title" content="${claim}"><h1>${titled(own)}</h1>`,
      'text/html',
    );
    const body = [...own.slice(0, ownInBody), ...foreign.slice(0, foreignInBody)].join(' ');
    const title = readTitle(document, readMetaTags(document), undefined, undefined, body);
    return title === claim ? 'as shared' : 'as seen';
  }

  it('shares up to four of ten words with the original, of which up to three stand in the text, and four of its own do', () => {
    expect(titleOf({})).toBe('as seen');
    expect(titleOf({ shared: 5 })).toBe('as shared');
    expect(titleOf({ foreignInBody: 4 })).toBe('as shared');
    expect(titleOf({ ownInBody: 3 })).toBe('as shared');
  });
});
