// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findOwnSummary } from '../../../src/article/detection/find-own-summary.ts';
import { extractArticle } from '../../../src/article/extract-article.ts';
import { INTERFACE_LANGUAGES } from '../../../src/i18n/interface-languages.ts';
import { ownSummaries } from '../../../src/languages/own-summaries.ts';
import { languages } from '../../../src/languages/registry.ts';
import { summarizeArticle } from '../../../src/summary/summarize-article.ts';

const told = 'The harbour office will close the old swing bridge for two years so that its piers can be rebuilt.';
const item = (number: number) => `<li>${number}. The bridge closes, and the ferry takes over its traffic for now.</li>`;
const list = `<ul class="x">${item(1)}${item(2)}${item(3)}</ul>`;
const body = Array.from({ length: 8 }, (_, number) => `<p>${number} ${told} ${told}</p>`).join('');

function openPage(top: string, rest = body): Document {
  const page = document.implementation.createHTMLDocument('Bridge to close');
  page.body.innerHTML = `<nav><a>Summary</a><ul><li>${told}</li><li>${told}</li></ul></nav>
    <main><article><h1>The bridge will close for two years</h1><p>By Ada Lane</p>${top}${rest}</article></main>`;
  return page;
}

function partsOf(page: Document): string[] {
  const paragraphs = [...page.querySelectorAll('article p')].filter(({ textContent }) => textContent.length > 80);
  return findOwnSummary(page, { headings: ownSummaries, paragraphs }).map(({ localName }) => localName);
}

describe('a page’s own summary', () => {
  it.each([
    ['a list under a heading', `<h2>In brief</h2>${list}`, ['ul']],
    ['in a box', `<div><h3>Key points</h3>${list}</div>`, ['ul']],
    [
      'under a label in a row with an icon',
      `<div><div><span><svg></svg>Kort fortalt</span></div>${list}</div>`,
      ['ul'],
    ],
    ['as paragraphs in a box', `<section><h4>In Kürze</h4><p>${told}</p><p>${told}</p></section>`, ['p', 'p']],
    ['as paragraphs before the next heading', `<h2>L’essentiel</h2><p>${told}</p><h2>The pier</h2>`, ['p']],
    ['in one paragraph', `<p><strong>TL;DR:</strong> ${told}</p>`, ['p']],
    ['in the lines of one paragraph', `<p><b>Key takeaways</b><br>${told}<br>${told}</p>`, ['p']],
    ['in a fold', `<details><summary>At a glance</summary>${list}</details>`, ['ul']],
    ['below the opening', `<p>${told} ${told}</p><h2>In kort bestek</h2><h2>In het kort</h2>${list}`, ['ul']],
    ['named in the markup', `<div class="article-summary">${list}</div>`, ['ul']],
    ['named in the markup, of several words', `<div class="StoryKeyPoints__box">${list}</div>`, ['ul']],
  ])('is found: %s', (_, top, wanted) => {
    expect(partsOf(openPage(top))).toEqual(wanted);
  });

  it.each([
    ['a page without one', ''],
    ['a heading over the whole text', '<h2>Summary</h2>'],
    ['a heading with nothing under it', `<div><h2>In brief</h2></div>`],
    ['a sentence that begins like it', `<p>In brief, ${told} ${told}</p>`],
    ['a list of the text', `<h2>What changes</h2>${list}`],
    ['links to share it', '<div class="summary-tools"><ul><li>Share</li><li>Print</li></ul></div>'],
  ])('is not seen in %s', (_, top) => {
    expect(partsOf(openPage(top))).toEqual([]);
  });

  it('is not one that stands below the article', () => {
    expect(partsOf(openPage('', `${body}<h2>In brief</h2>${list}`))).toEqual([]);
  });

  it.each(Object.keys(INTERFACE_LANGUAGES))('has its headings in %s', (locale) => {
    const tag = locale.split('_')[0];
    const headings = languages.find((language) => language.tag === tag)?.page?.ownSummaries?.split('|') ?? [];
    expect(headings.length).toBeGreaterThan(5);
    const capitals = (text: string) => text.toLocaleUpperCase(tag);
    for (const heading of headings) {
      expect(partsOf(openPage(`<div><h2>${capitals(heading)} :</h2>${list}</div>`)), heading).toEqual(['ul']);
    }
  });

  it('is no candidate for ours, and said to be there', () => {
    const article = extractArticle(openPage(`<h2>Key points</h2>${list}`), 'https://news.example/2026/11/bridge');
    expect(article?.hasOwnSummary).toBe(true);
    if (!article) return;
    const own = article.blocks.filter(({ isOwnSummary }) => isOwnSummary).map(({ id }) => id);
    const { gist, points } = summarizeArticle(article, { points: 12 });
    const used = [gist, ...points].flatMap(({ sources }) => sources.map(({ block }) => block));
    expect(used.filter((block) => own.includes(block))).toEqual([]);
  });
});
