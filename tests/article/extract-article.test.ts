import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { articleText, type Block, parseArticle } from '../../src/article/article.ts';
import { looksLikeArticle } from '../../src/article/detection/looks-like-article.ts';
import { explainArticle } from '../../src/article/explain-article.ts';
import { extractArticle } from '../../src/article/extract-article.ts';

const url = 'https://courier.example/story';
const fixtures = path.join(import.meta.dirname, '../fixtures/articles');
/** When the fixtures are read: dates counted from now, and dates still to come, need one. */
const NOW = '2026-12-01T12:00:00Z';

const STATED = [
  ...['title', 'byline', 'site', 'published', 'modified', 'language', 'direction'],
  ...['kind', 'access', 'section', 'page'],
] as const;

/** `expected.json`. What is not stated may be anything; a field that is stated as `null` must be missing. */
interface Expected extends Partial<Record<(typeof STATED)[number], unknown>> {
  /** The page's own address. */
  url?: string;
  /** The article's address. */
  canonical?: string;
  /** `false` where detection must not take the page for an article; with nothing else stated, nothing else is asked. */
  isArticle?: false;
  /** All blocks, by their text. */
  blocks?: string[];
  /** With `time: null` for a block that has none. */
  contains?: Partial<Record<keyof Block, string | null>>[];
  /** Texts that no block has in it. */
  lacks?: string[];
}

function open(html: string, address = url): Document {
  return new JSDOM(html, { url: address }).window.document;
}

function checkFixture(folder: string): void {
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  const expected = JSON.parse(read('expected.json')) as Expected;
  const address = expected.url ?? url;
  const document = open(read('page.html'), address);
  const help = (what: string) =>
    `${path.basename(folder)}: ${what} is not what expected.json says. Guards: ${read('NOTE.md').trim()}`;

  const { isArticle } = looksLikeArticle(document, address);
  expect(isArticle, help('whether the page looks like an article')).toBe(expected.isArticle ?? true);
  if (Object.keys(expected).every((key) => key === 'url' || key === 'isArticle')) return;
  const article = extractArticle(document, address);
  if (!article) throw new Error(help('the article, of which nothing was found,'));
  for (const field of STATED)
    if (field in expected) expect(article[field] ?? null, help(field)).toEqual(expected[field]);
  if (expected.canonical) expect(article.url, help('the address')).toBe(expected.canonical);
  const texts = article.blocks.map(({ text }) => text);
  if (expected.blocks) expect(texts, help('the body')).toEqual(expected.blocks);
  const timed = article.blocks.map((block) => ({ time: null, ...block }));
  for (const block of expected.contains ?? [])
    expect(timed, help('a block')).toContainEqual(expect.objectContaining(block));
  for (const text of expected.lacks ?? [])
    expect(
      texts.filter((each) => each.includes(text)),
      help('what the body leaves out'),
    ).toEqual([]);
}

describe('extractArticle', () => {
  beforeAll(() => vi.useFakeTimers({ now: new Date(NOW), toFake: ['Date'] }));
  afterAll(() => vi.useRealTimers());

  for (const slug of readdirSync(fixtures)) {
    const folder = path.join(fixtures, slug);
    if (!existsSync(path.join(folder, 'expected.json'))) continue;
    it(`reads the fixture ${slug} as expected`, () => checkFixture(folder));
  }

  it('gives data that its own schema accepts, with ids that depend on the content alone', () => {
    const html = readFileSync(path.join(fixtures, 'body-split-over-modules/page.html'), 'utf8');
    const article = extractArticle(open(html), url);
    const again = extractArticle(open(html.replace('<nav>', '<nav><p>New on this page</p>')), url);
    expect(parseArticle(JSON.parse(JSON.stringify(article)))).toEqual(article);
    expect(again?.blocks.map(({ id }) => id)).toEqual(article?.blocks.map(({ id }) => id));
    expect(new Set(article?.blocks.map(({ id }) => id)).size).toBe(article?.blocks.length);
  });

  it('changes nothing in the document', () => {
    const document = open(readFileSync(path.join(fixtures, 'furniture-around-and-inside/page.html'), 'utf8'));
    const before = document.documentElement.outerHTML;
    extractArticle(document, url);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('says what it left out, by which step and why', () => {
    const document = open(readFileSync(path.join(fixtures, 'furniture-around-and-inside/page.html'), 'utf8'));
    const { article, dropped } = explainArticle(document, url);
    const caption = dropped.find(({ text }) => text.includes('Coast Pictures'));
    expect(caption?.step).toBe('judge-runs');
    expect(caption?.reason).toMatch(/[a-z]+ = [\d.]+ \(-\d/);
    const texts = new Set(article?.blocks.map(({ text }) => text));
    expect(dropped.filter(({ text }) => texts.has(text))).toEqual([]);
  });

  it('reads text in shadow roots, and slotted text where it is shown', () => {
    const html = readFileSync(path.join(fixtures, 'body-split-over-modules/page.html'), 'utf8');
    const document = open('<!doctype html><title>Mill</title><body></body>');
    const host = document.createElement('story-page');
    const shadow = host.attachShadow({ mode: 'open' });
    const page = open(html).querySelector('.page');
    const intro = document.createElement('p');
    intro.textContent =
      'The news came on a quiet morning, and by noon every table in the canteen was talking about it.';
    host.append(intro);
    const slot = document.createElement('slot');
    shadow.append(document.createElement('main'));
    const main = shadow.firstElementChild as Element;
    main.append(slot, ...[...(page?.querySelectorAll('p') ?? [])].map((each) => document.importNode(each, true)));
    document.body.append(host);
    const text = articleText(extractArticle(document, url) ?? ({ blocks: [] as Block[] } as never));
    expect(text.startsWith('The news came on a quiet morning')).toBe(true);
    expect(text).toContain('sold by the metre for charity.');
  });

  it('joins lines honestly: breaks are spaces, drop caps and soft hyphens are part of their word, ruby is read once', () => {
    const filler = readFileSync(path.join(fixtures, 'line-breaks-for-paragraphs/page.html'), 'utf8');
    const document = open(
      filler.replace(
        '<div id="text">',
        '<div id="text"><p><span class="dropcap">I</span>t rained over the trans&shy;former&nbsp;station all night,<br>and <b>nobody</b> came to the <ruby>harbour<rt>HARBOUR</rt></ruby>, the guard said.</p>',
      ),
    );
    const first = extractArticle(document, url)?.blocks[0]?.text;
    expect(first).toBe(
      'It rained over the transformer station all night, and nobody came to the harbour, the guard said.',
    );
  });

  it('shows the times of a live blog’s entries beside the text, not in it', () => {
    const sentences = [
      'The storm of November has torn away forty metres of planks and two of the three lamps that fishermen used.',
      'Work begins in March, said the mayor, Ines Aalto, and should be done before the first ferries of summer arrive.',
      'A firm from the next valley won the contract with a bid of 1.4 million crowns, the lowest of five.',
      'Until then the ferry stops at the western quay, where a hut with a stove is being put up for those who wait.',
      'The council will look at the plans again in January, when the last of the drawings are in.',
    ];
    const entries = sentences.map(
      (sentence, index) => `<div class="entry"><time datetime="2026-11-03T1${9 - index}:05:00Z">1${9 - index}:05</time>
        <h3>The pier, part ${5 - index}</h3><p>${sentence}</p><p>${sentences[(index + 2) % 5]}</p></div>`,
    );
    const document = open(`<title>Storm: live</title><main><h1>Storm: live</h1>${entries.join('')}</main>`);
    const blocks = extractArticle(document, url)?.blocks ?? [];
    expect(blocks.filter(({ text }) => text.length < 10)).toEqual([]);
    expect(new Set(blocks.map(({ time }) => time)).size).toBe(5);
  });

  it('reads an AMP page without its question for permission, however long', () => {
    const story = readFileSync(path.join(fixtures, 'body-split-over-modules/page.html'), 'utf8');
    const question =
      '<p>We and our partners keep and read information on your device, in order to show you advertisements that suit you and to count how many people saw them. You may agree, refuse, or read more first.</p>';
    const amp = story.replace('</body>', `<amp-consent><div>${question.repeat(12)}</div></amp-consent></body>`);
    expect(extractArticle(open(amp), url)?.blocks).toEqual(extractArticle(open(story), url)?.blocks);
  });

  it('takes the structured body where the page shows none', () => {
    const body = Array.from(
      { length: 8 },
      (_, index) => `Paragraph ${index} tells of the ferry, the mill and the harbour in some detail, and then ends.`,
    );
    const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry', articleBody: body.join('\n\n') });
    const document = open(
      `<title>Ferry</title><script type="application/ld+json">${data}</script><div id="app"></div>`,
    );
    expect(extractArticle(document, url)?.blocks.map(({ text }) => text)).toEqual(body);
  });

  it('finds no article on a page without text', () => {
    for (const html of ['', '<frameset><frame src="a.html"></frameset>', '<nav><a href="/">Home</a></nav>'])
      expect(extractArticle(open(html), url)).toBeUndefined();
  });
});
