import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { extractArticle } from '../../src/article/extract-article.ts';
import { locateSource, locateSources } from '../../src/article/locate-source.ts';
import { splitSentences } from '../../src/summary/sentences/split-sentences.ts';

const url = 'https://courier.example/story';
const fixtures = path.join(import.meta.dirname, '../fixtures/articles');

function open(slug: string): Document {
  return new JSDOM(readFileSync(path.join(fixtures, slug, 'page.html'), 'utf8'), { url }).window.document;
}

/** Powers as plain figures, and without the marks that style sheets draw. */
function squeeze(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s|\u00ad\u200b\ue000-\uf8ff“”„^⁄]+/g, '')
    .replaceAll('−', '-');
}

/**
 * Without readings above characters, what only screen readers say, and what fixtures mark as unread, such as notes: a range
 * has them, a reader of the text does not.
 */
function shownText(part: ParentNode & Node): string {
  const copy = part.cloneNode(true) as ParentNode & Node;
  for (const unseen of copy.querySelectorAll('rt, rp, script, .sr-only, .visually-hidden, [data-unread]'))
    unseen.remove();
  return squeeze(copy.textContent ?? '');
}

describe('locateSource', () => {
  for (const slug of readdirSync(fixtures))
    it(`finds every sentence of the fixture ${slug} that stands in the page, in a page that was rendered anew`, () => {
      const article = extractArticle(open(slug), url);
      const fresh = open(slug);
      const page = shownText(fresh.body);
      for (const block of article?.blocks ?? [])
        for (const { text, start, end } of splitSentences(block.text, article?.language ?? 'en')) {
          const range = locateSource(fresh, article as never, { block: block.id, start, end });
          // A body may stand in the page's JSON-LD alone.
          // A picture of its first letter stands before it.
          const inPage = [squeeze(text), squeeze(text).slice(1)].find((wanted) => page.includes(wanted));
          expect(range && shownText(range.cloneContents())).toBe(inPage);
        }
    });

  it('finds sentences in a shadow root, and those that are slotted into it', () => {
    const document = new JSDOM('<!doctype html><title>Pier</title><body></body>', { url }).window.document;
    const story = open('body-split-over-modules');
    const paragraphs = [...story.querySelectorAll('.page p')].map((each) => document.importNode(each, true));
    const host = document.createElement('story-page');
    const main = document.createElement('main');
    host.append(...paragraphs.splice(4));
    main.append(...paragraphs, document.createElement('slot'));
    host.attachShadow({ mode: 'open' }).append(main);
    document.body.append(host);
    const article = extractArticle(document, url);
    expect(article?.blocks.length).toBeGreaterThan(6);
    for (const { id, text } of article?.blocks ?? [])
      expect(locateSource(document, article as never, { block: id, start: 0, end: text.length })?.toString()).toBe(
        text,
      );
  });

  it('finds the sentence of the right block where the same words stand twice', () => {
    const document = open('body-split-over-modules');
    const paragraphs = [...document.querySelectorAll('p')];
    const twin = 'The machine will be missed, said everyone who was asked that day in the canteen.';
    for (const paragraph of [paragraphs[1], paragraphs[4]]) {
      const added = document.createElement('p');
      added.textContent = twin;
      paragraph?.after(added);
    }
    const article = extractArticle(document, url);
    const [first, second] = (article?.blocks ?? []).filter(({ text }) => text === twin);
    const source = (block: string) => ({ block, start: 0, end: twin.length });
    const one = locateSource(document, article as never, source(first?.id ?? ''));
    const other = locateSource(document, article as never, source(second?.id ?? ''));
    expect(other?.startContainer.parentElement).not.toBe(one?.startContainer.parentElement);
    expect(one?.startContainer.parentElement?.previousElementSibling).toBe(paragraphs[1]);
  });

  it('still finds a sentence when a word of its block has changed, and nothing when it is gone', () => {
    const document = open('body-split-over-modules');
    const article = extractArticle(document, url);
    const block = article?.blocks[3];
    const start = block?.text.indexOf('“We have seen') ?? 0;
    const source = { block: block?.id ?? '', start, end: block?.text.length ?? 0 };
    const node = [...document.querySelectorAll('p')].find((p) => p.textContent === block?.text)?.firstChild as Text;
    node.data = node.data.replace('Union leaders', 'The unions');
    expect(locateSource(document, article as never, source)?.toString()).toMatch(/^“We have seen/);
    node.data = 'Nothing is left of it.';
    expect(locateSource(document, article as never, source)).toBeUndefined();
  });

  it('finds many as it finds each, and walks the page once for all of them', () => {
    const document = open('body-split-over-modules');
    const article = extractArticle(document, url) as Article;
    const sources = article.blocks.map(({ id, text }) => ({ block: id, start: 0, end: text.length }));
    const each = sources.map((source) => locateSource(document, article, source)?.toString());
    const reads = vi.spyOn(document.querySelector('p') as Element, 'hasAttributes');
    const all = locateSources(document, article, [{ block: 'gone', start: 0, end: 5 }, ...sources.reverse()]);
    expect(all.map(String)).toEqual(each.reverse());
    expect(reads).toHaveBeenCalledTimes(1);
  });
});
