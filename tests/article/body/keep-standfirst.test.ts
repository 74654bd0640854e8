import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/article/extract-article.ts';

const URL_OF_PAGE = 'https://post.example/news/pier';
const DEK = 'The council wants to spend three million crowns, and fishermen fear for their berths';
const paragraphs = [
  'The harbour council of Norda agreed on Monday evening to rebuild the old pier, which the winter storms had broken in two places.',
  'Work is to begin in April, said the mayor, Ada Lane, and the first boats could be tied up again before the end of the summer.',
  'Fishermen had asked for a cheaper repair, since they will have to use the northern basin for months and pay for the way by lorry.',
  'The money comes from a fund that the county set up after the floods, and from a loan that the town will pay back over twenty years.',
];
const body = (texts = paragraphs) =>
  `<div class="article-body">${texts.map((text) => `<p>${text}</p>`).join('')}</div>`;

function read(between: string, description = '', own = body()) {
  const meta = description && `<meta name="description" content="${description}">`;
  const html = `<title>Pier to be rebuilt</title>${meta}<main><article><h1>Pier to be rebuilt</h1>${between}${own}</article></main>`;
  return extractArticle(new JSDOM(html, { url: URL_OF_PAGE }).window.document, URL_OF_PAGE);
}
const textsOf = (...parameters: Parameters<typeof read>) => read(...parameters)?.blocks.map(({ text }) => text);

describe('the standfirst', () => {
  it.each([
    ['a heading named for it', `<h2 class="standfirst">${DEK}</h2>`, ''],
    ['a paragraph named for it', `<p class="article__subtitle">${DEK}.</p>`, ''],
    ['a box named for it in French', `<div class="chapo"><p>${DEK}.</p></div>`, ''],
    ['a heading that the page gives as its description', `<h2>${DEK}</h2>`, DEK],
    [
      'a paragraph whose beginning is the description',
      `<p><em>${DEK} that they have had for years.</em></p>`,
      `${DEK}…`,
    ],
    [
      'what stands above byline and picture',
      `<div class="dek">${DEK}</div><p class="byline">By Bo Ek</p><figure><img><figcaption>The pier</figcaption></figure>`,
      '',
    ],
  ])('opens the article: %s', (_, markup, description) => {
    const texts = textsOf(markup, description);
    expect(texts?.[0]).toContain(DEK);
    expect(texts?.slice(1)).toEqual(paragraphs);
  });

  it('is read once where the body repeats it', () => {
    const [first = ''] = paragraphs;
    expect(textsOf(`<p class="standfirst">${first}</p>`)).toEqual(paragraphs);
    expect(textsOf(`<h2>${DEK}</h2>`, DEK, body([`${DEK}.`, ...paragraphs]))).toHaveLength(paragraphs.length + 1);
  });

  it('is not the one of a story above', () => {
    const above = `<h1>Library lends out its last timetable</h1><p class="standfirst">${DEK}</p><h1>Pier to be rebuilt</h1>`;
    const html = `<title>Library lends out its last timetable</title><main>${above}${body()}</main>`;
    const { document } = new JSDOM(html, { url: URL_OF_PAGE }).window;
    expect(extractArticle(document, URL_OF_PAGE)?.blocks.map(({ text }) => text)).not.toContain(DEK);
  });

  it.each([
    ['a kicker', '<p class="subtitle">Harbour and fishing</p>', ''],
    ['a caption that is the description', `<figure><img><figcaption>${DEK}</figcaption></figure>`, DEK],
    ['a link to another story', `<p class="intro"><a href="/other">${DEK}</a></p>`, ''],
    ['a hidden text', `<p class="standfirst" hidden>${DEK}</p>`, DEK],
  ])('is not %s', (_, markup, description) => {
    expect(textsOf(markup, description)).toEqual(paragraphs);
  });
});

describe('a standfirst', () => {
  it('has forty letters, and more words than links', () => {
    const ofLetters = (count: number) => `${'Berths wait. '.repeat(6).replace(/ /g, '').slice(0, count)}`;
    const letters = (text: string) => text.replace(/[^a-z]/gi, '').length;
    const long = ofLetters(44);
    expect(letters(long)).toBe(40);
    expect(textsOf(`<p class="standfirst">${long}</p>`)?.[0]).toBe(long);
    expect(textsOf(`<p class="standfirst">${ofLetters(42)}</p>`)).toEqual(paragraphs);
    const linked = DEK.replace('three million crowns', '<a href="/sum">three million crowns</a>');
    expect(textsOf(`<p class="standfirst">${linked}</p>`)?.[0]).toBe(DEK);
  });
});

describe('the description', () => {
  it('is kept beside the body, from whoever says it', () => {
    expect(read('', DEK)?.description).toBe(DEK);
    const shared = `<meta property="og:description" content="${DEK}">`;
    expect(read(shared)?.description).toBe(DEK);
    const claim = { '@type': 'NewsArticle', headline: 'Pier to be rebuilt', description: DEK };
    expect(read(`<script type="application/ld+json">${JSON.stringify(claim)}</script>`)?.description).toBe(DEK);
    expect(read('')).not.toHaveProperty('description');
    expect(read('', DEK.repeat(20))?.description).toHaveLength(500);
  });
});
