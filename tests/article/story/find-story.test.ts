// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findTextBlocks } from '../../../src/article/detection/find-text-blocks.ts';
import { extractArticle } from '../../../src/article/extract-article.ts';
import { blocksOfStory, findStory } from '../../../src/article/story/find-story.ts';

const FERRY = [
  'The night ferry will run for two more winters after the council voted on Thursday to cover what it loses.',
  'About ninety people take the boat on an ordinary night, most of them nurses and cleaners on their way to work.',
  'Fares are to rise by eight per cent in January, but children under twelve will travel free for the first time.',
];
const BEES = [
  'Beekeepers in the valley have lost a third of their hives since June, said their association on Monday morning.',
  'Eleven weeks of rain during the lime blossom left the colonies without food when they should have stored honey.',
  'Fruit growers fear that there will be too few bees to pollinate their orchards in April, and order some abroad.',
];
const text = (paragraphs: readonly string[]) => paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
const ferry = { title: 'Night ferry sails on', by: 'By Mara Lind', paragraphs: FERRY };
const bees = { title: 'A third fewer hives after rain', by: 'By Lena Hart', paragraphs: BEES };
type Part = typeof ferry;

function open(body: string, title = 'The Herald'): Document {
  document.documentElement.innerHTML = `<head><title>${title}</title><meta property="og:title" content="${ferry.title}"></head><body>${body}</body>`;
  return document;
}

/** The story's headline and the text that is taken for its own. */
function story(body: string, path = '/', title?: string): { headline?: string; text: string } {
  const page = open(body, title);
  const url = `https://herald.example${path}`;
  const found = findStory(page, url, () => findTextBlocks(page).map(({ start }) => start));
  const own = blocksOfStory(found, findTextBlocks(page));
  return {
    ...(found && { headline: found.headline.textContent ?? '' }),
    text: own.map(({ start }) => start.textContent).join(' '),
  };
}

const article = (attributes: string, { title, by, paragraphs }: Part) =>
  `<article ${attributes}><h1>${title}</h1><p class="byline">${by}</p><div>${text(paragraphs)}</div></article>`;
const section = ({ title, by, paragraphs }: Part) =>
  `<section><h1>${title}</h1><div>${by}</div><div>${text(paragraphs)}</div></section>`;

describe('a page with several stories', () => {
  it.each([
    [
      'an address of its own',
      article('data-url="/news/ferry"', ferry) + article('data-url="/news/bees"', bees),
      '/news/bees',
    ],
    [
      'a whole address, with what is counted in it',
      article('data-href="https://herald.example/a/1?from=x"', ferry) +
        article('data-href="https://herald.example/a/2/"', bees),
      '/a/2',
    ],
    [
      'a link around its headline',
      `${section(ferry)}<div><a href="/bees-2231"><h1>${bees.title}</h1></a><time>Monday</time>${text(BEES)}</div>`,
      '/bees-2231?page=1',
    ],
    [
      'a number in its name',
      article('id="post-48112"', ferry) + article('id="post-48113"', bees),
      '/valley/48113.html',
    ],
    ['the words of its headline', section(ferry) + section(bees), '/2026/11/third-fewer-hives'],
  ])('is about the one of its address, by %s', (_, body, path) => {
    expect(story(body, path)).toEqual({ headline: bees.title, text: BEES.join(' ') });
  });

  it('takes no part of an address, and no year that several have, for a name', () => {
    const holds = (id: string) => `data-shared="" data-date="2026-11-20" data-part="#${id}" data-query="?p=1"`;
    const body = article(holds('a'), ferry) + article(holds('b'), bees);
    expect(story(body, '/2026/11/20/x', `${bees.title} | Herald`).headline).toBe(bees.title);
  });

  it('is about the one of its title where the address is silent, and ends before the next', () => {
    expect(story(section(ferry) + section(bees), '/x/4711', `${bees.title} | Herald`).headline).toBe(bees.title);
    expect(story(section(ferry) + section(bees), '/x/4711', `${ferry.title} | Herald`).text).toBe(FERRY.join(' '));
  });

  it('is about the first where nothing tells', () => {
    expect(story(section(ferry) + section(bees)).headline).toBe(ferry.title);
  });

  it('needs no boxes around them', () => {
    const flat = ({ title, by, paragraphs }: Part) => `<h1>${title}</h1><p class="byline">${by}</p>${text(paragraphs)}`;
    expect(story(`<main>${flat(ferry)}${flat(bees)}</main>`, '/third-fewer-hives').text).toBe(BEES.join(' '));
  });

  it('is about the one in view once the reader has come past the first', () => {
    const page = open(section(ferry) + section(bees));
    const places = new Map([...page.querySelectorAll('h1')].map((headline, index) => [headline, [-2_000, 40][index]]));
    for (const [headline, top] of places) headline.getClientRects = () => [{ top }] as unknown as DOMRectList;
    const found = () =>
      findStory(page, 'https://herald.example/', () => findTextBlocks(page).map(({ start }) => start))?.headline
        .textContent;
    expect(found()).toBe(bees.title);
    for (const headline of places.keys()) headline.getClientRects = () => [{ top: 40 }] as unknown as DOMRectList;
    expect(found()).toBe(ferry.title);
  });

  it('is the one that is shown, where the others wait in panes', () => {
    const page = open(section(ferry) + section(bees));
    const [, second] = page.querySelectorAll('h1');
    const found = () =>
      findStory(page, 'https://herald.example/', () => findTextBlocks(page).map(({ start }) => start))?.headline
        .textContent;
    expect(found()).toBe(ferry.title);
    if (second) second.getClientRects = () => [{ top: 400 }] as unknown as DOMRectList;
    expect(found()).toBe(bees.title);
  });

  it('is read with the names of that story, not with what the page said when it was opened', () => {
    const page = open(article('data-url="/ferry"', ferry) + article('data-url="/bees"', bees));
    const read = (path: string) => extractArticle(page, `https://herald.example${path}`);
    expect(read('/bees')).toMatchObject({ title: bees.title, byline: 'Lena Hart' });
    expect(read('/bees')?.blocks.map((block) => block.text)).toEqual(BEES);
    expect(read('/ferry')).toMatchObject({ title: ferry.title });
    expect(read('/ferry')?.blocks.map((block) => block.text)).toEqual(FERRY);
  });

  it('ends a story at one that is nested in it with a headline and name of its own', () => {
    const nested = `<article id="next-77"><h2>${bees.title}</h2>${text(BEES)}</article>`;
    const linked = `<article><h2><a href="/bees">${bees.title}</a></h2>${text(BEES)}</article>`;
    for (const next of [nested, linked])
      expect(story(`<article><h1>${ferry.title}</h1>${text(FERRY)}${next}</article>`, '/ferry').text).toBe(
        FERRY.join(' '),
      );
  });
});

describe('a page with one story', () => {
  const parts = `<h2>The boat</h2>${text(FERRY)}<h2>The price</h2>${text(BEES)}`;
  it.each([
    ['has parts', `<article><h1>${ferry.title}</h1>${parts}</article>`],
    [
      'has parts under first headings',
      `<article><h1>${ferry.title}</h1>${text(FERRY)}<h1>What it costs</h1>${text(BEES)}</article>`,
    ],
    [
      'has parts that begin with a caption',
      `<article><h1>${ferry.title}</h1>${text(FERRY)}<h1 id="costs">What it costs</h1><p>The quay in winter</p>${text(BEES)}</article>`,
    ],
    ['has the newspaper’s name for a first heading', `<header><h1>The Herald</h1></header>${article('', ferry)}`],
    [
      'leads to others',
      `${article('', ferry)}<article id="t1"><h2><a href="/bees">${bees.title}</a></h2><p>${BEES[0]}</p></article>`,
    ],
    [
      'has a story beside it',
      `${article('', ferry)}<aside><article id="t1"><h2><a href="/bees">${bees.title}</a></h2>${text(BEES)}</article></aside>`,
    ],
    [
      'is a live blog',
      `<article><h1>${ferry.title}</h1>${text(FERRY)}${`<article id="block-12"><h2>11.40</h2>${text(BEES)}</article>`.repeat(6)}</article>`,
    ],
  ])('is all of it where it %s', (_, body) => {
    expect(story(body)).not.toHaveProperty('headline');
  });
});
