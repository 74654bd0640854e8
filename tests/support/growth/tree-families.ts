/** Makes pages of any number of elements that follow one pattern each: depth, width, and metadata without measure. */
import type { TextFamily } from './text-families.ts';

export interface TreeFamily {
  readonly name: string;
  make(elements: number, seed: number): string;
}

const SENTENCE = 'The council of the island voted on Monday evening to keep the night ferry running, the mayor said. ';
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Night ferry stays</title>${head}</head><body>${body}</body></html>`;
const wide = (name: string, unit: (index: number) => string, around = ['<main>', '</main>']): TreeFamily => ({
  name,
  make: (elements, seed) =>
    page(`${around[0]}${Array.from({ length: elements + seed }, (_, index) => unit(index)).join('')}${around[1]}`),
});
const deep = (name: string, open: (level: number) => string): TreeFamily => ({
  name,
  make: (elements, seed) =>
    page(`<main>${Array.from({ length: elements + seed }, (_, level) => open(level)).join('')}${SENTENCE.repeat(5)}`),
});
const inHead = (name: string, unit: (index: number) => string): TreeFamily => ({
  name,
  make: (elements, seed) =>
    page(
      `<h1>Night ferry stays</h1>${`<p>${SENTENCE}</p>`.repeat(5)}`,
      Array.from({ length: elements + seed }, (_, index) => unit(index)).join(''),
    ),
});

export const treeFamilies: readonly TreeFamily[] = [
  deep('nested div', () => '<div>'),
  deep('nested div with text', (level) => `<div>${level % 7 ? '' : SENTENCE}`),
  deep('nested span with text', (level) => `<span>${level % 7 ? '' : SENTENCE}`),
  deep('nested div and span', (level) => `<${level % 3 ? 'div' : 'span'}>${level % 7 ? '' : SENTENCE}`),
  deep('nested article with text', () => `<article class="comment related">${SENTENCE}`),
  deep('nested b and a', () => '<b>a '),
  deep('nested lists', () => '<ul><li>a'),
  deep('nested quotes', () => `<blockquote><p>${SENTENCE}</p>`),
  deep('nested hidden', () => `<section hidden>${SENTENCE}`),
  deep('nested consent', () => `<div class="consent">${SENTENCE}`),
  wide('paragraphs', () => `<p>${SENTENCE}</p>`),
  wide('short paragraphs', (index) => `<p>a ${index}</p>`),
  wide('divs and links', (index) => `<div>${SENTENCE}<a href="/${index}">link ${index}</a></div>`),
  wide('links', (index) => `<a href="/${index}">link ${index}</a> `),
  wide('line breaks', () => `${SENTENCE}<br><br>`),
  wide('spans', () => `<span>${SENTENCE}</span>`),
  wide('rows', (index) => `<tr><td>${index}</td><td>name ${index}</td></tr>`, ['<table>', '</table>']),
  wide('cells', (index) => `<td>${index}</td>`, ['<table><tr>', '</tr></table>']),
  wide('items', (index) => `<li>${SENTENCE} ${index}</li>`, ['<ul>', '</ul>']),
  wide('headings', (index) => `<h2>Part ${index}</h2>`),
  wide('first headings', (index) => `<h1>Night ferry ${index}</h1>`),
  wide('articles', (index) => `<article><h2>Story ${index}</h2><p>${SENTENCE}</p></article>`),
  wide('bylines', (index) => `<span class="byline author">By Ana Reyes ${index}</span>`),
  wide('times', () => '<time datetime="2024-05-03T10:00:00Z">3 May 2024</time>'),
  wide(
    'entries',
    (index) => `<div class="entry"><time datetime="2024-05-03T10:00:00Z">10:00</time><p>${SENTENCE} ${index}</p></div>`,
  ),
  wide('asides', () => `<aside class="related"><p>${SENTENCE}</p></aside>`),
  wide('classes', (index) => `<div class="a${index} b${index}"><p>${SENTENCE}</p></div>`),
  wide('pictures', () => '<figure><img alt="a"><figcaption>The ferry at night</figcaption></figure>'),
  wide('posts', () => `<blockquote class="twitter-tweet"><p>${SENTENCE}</p>Ana (@ana) May 3</blockquote>`),
  inHead('tags', (index) => `<meta name="author" content="Ana Reyes ${index}">`),
  inHead('links of the head', (index) => `<link rel="alternate" href="/${index}">`),
  inHead(
    'scripts',
    (index) => `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry ${index}"}</script>`,
  ),
];

/** A page that says the same text wherever a page can say anything. */
export function pageOfText({ language }: TextFamily, text: string): string {
  const inText = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const value = inText.replace(/"/g, '&quot;');
  const tags = [
    'author',
    'description',
    'og:title',
    'og:site_name',
    'article:author',
    'article:published_time',
    'article:section',
  ];
  const claims = {
    '@type': 'NewsArticle',
    headline: text,
    author: { name: text },
    publisher: { name: text },
    datePublished: text,
    articleBody: text,
  };
  return `<!doctype html><html lang="${language}"><head><title>${inText}</title>
${tags.map((tag) => `<meta property="${tag}" content="${value}">`).join('')}
<script type="application/ld+json">${JSON.stringify(claims).replace(/</g, '\\u003c')}</script></head>
<body><article><h1>${inText}</h1><div class="byline author" rel="author">${inText}</div><time datetime="${value}">${inText}</time>
<p class="${value.slice(0, 2000)}">${inText}</p><p>${inText}</p><p><a href="/x">${inText}</a></p></article></body></html>`;
}
