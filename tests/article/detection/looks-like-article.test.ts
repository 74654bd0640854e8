// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { looksLikeArticle } from '../../../src/article/detection/looks-like-article.ts';
import { readKind } from '../../../src/article/metadata/read-kind.ts';

const SENTENCE =
  'The harbour council met on Tuesday and agreed, after a long debate, to rebuild the old eastern pier. ';
const paragraphs = (count: number) => `<p>${SENTENCE.repeat(3)}</p>`.repeat(count);

function verdict(html: string, url: string) {
  return looksLikeArticle(new DOMParser().parseFromString(html, 'text/html'), url);
}

describe('looksLikeArticle', () => {
  it('says yes to a news article that names itself in JSON-LD and OpenGraph', () => {
    const { isArticle, score, kind } = verdict(
      `<title>Pier to be rebuilt - Harbour Post</title><meta property="og:type" content="article">
       <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Pier"}</script>
       <nav><a href="/">Home</a></nav><article><h1>Pier to be rebuilt</h1>${paragraphs(8)}</article>`,
      'https://harbour-post.example/news/2026/05/pier-to-be-rebuilt-after-storm',
    );
    expect(isArticle).toBe(true);
    expect(score).toBeGreaterThan(0.9);
    expect(kind).toBe('news');
  });

  const answers = (make: (answer: string) => string) => `<dl>${make(`${SENTENCE.repeat(2)}`).repeat(6)}</dl>`;
  it.each([
    ['below a line', `<p>We have asked the council.</p>${answers((answer) => `<dt>When?</dt><dd>${answer}</dd>`)}`],
    ['in groups', answers((answer) => `<div><dt>When?</dt><dd>${answer}</dd></div>`)],
    [
      'with links in them',
      answers((answer) => `<dt>When?</dt><dd><b>On Tuesday.</b> ${answer}<a href="/m">More</a></dd>`),
    ],
  ])('says yes to questions and their answers: %s', (_, list) => {
    const html = `<title>Your questions about the pier</title><meta property="og:type" content="article"><article><h1>Your questions about the pier</h1>${list}</article>`;
    expect(verdict(html, 'https://post.example/news/2026/05/your-questions-about-the-pier').isArticle).toBe(true);
  });

  it('says yes to an article without any metadata, by its text and address', () => {
    const html = `<title>Pier to be rebuilt after storm</title><h1>Pier to be rebuilt after storm</h1><div>${paragraphs(12)}</div>`;
    expect(verdict(html, 'https://x.example/2026/05/12/pier-to-be-rebuilt-after-storm').isArticle).toBe(true);
  });

  it('sees a Chinese body made of a div and line breaks', () => {
    const line = '港口委员会星期二举行会议,经过长时间的辩论,决定重建旧的东码头,预计工程将在明年春天开始。'.repeat(2);
    const html = `<title>旧码头将重建</title><meta property="og:type" content="article"><h1>旧码头将重建</h1>
      <div id="text">${`  ${line}<br><br>`.repeat(6)}</div>`;
    expect(verdict(html, 'https://x.example/news/20260512/1234567.html').isArticle).toBe(true);
  });

  it('says no to a home page of teasers, even one that claims to be an article', () => {
    const card = `<article><h3><a href="/a">Pier to be rebuilt</a></h3><p>The harbour council met on Tuesday.</p></article>`;
    const html = `<title>Harbour Post</title><meta property="og:type" content="article"><nav></nav><nav></nav>${card.repeat(40)}`;
    expect(verdict(html, 'https://harbour-post.example/').isArticle).toBe(false);
  });

  it('says no to a product page with a long description', () => {
    const html = `<title>Oak table</title><meta property="og:type" content="product">
      <script type="application/ld+json">{"@type":"Product","offers":{"@type":"Offer"}}</script>
      <h1>Oak table</h1><span class="price">199</span><select></select><select></select><div>${paragraphs(4)}</div>`;
    expect(verdict(html, 'https://shop.example/products/oak-table').isArticle).toBe(false);
  });

  it('says no to a forum thread', () => {
    const post = `<div class="post"><div>${paragraphs(1)}</div></div>`;
    const html = `<title>Which pier?</title><h1>Which pier?</h1>${post.repeat(12)}<textarea></textarea>`;
    expect(verdict(html, 'https://boards.example/threads/which-pier.12/').isArticle).toBe(false);
  });

  it('says no to a page that claims everything and has no text', () => {
    const html = `<meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle"}</script>`;
    const { isArticle, score } = verdict(html, 'https://x.example/news/2026/05/pier-to-be-rebuilt-after-storm');
    expect({ isArticle, score }).toEqual({ isArticle: false, score: 0 });
  });

  it.each([
    ['opinion', '<script type="application/ld+json">{"@type":"OpinionNewsArticle"}</script>', 'https://x.example/a'],
    ['opinion', '', 'https://x.example/opinion/2026/the-pier'],
    ['live', '<script type="application/ld+json">{"@type":["LiveBlogPosting"]}</script>', 'https://x.example/a'],
    ['video', '<meta property="og:type" content="video.other">', 'https://x.example/a'],
    ['live', '', 'https://x.example/sport/live/cup-final'],
    ['other', '', 'https://x.example/how-to-tie-a-knot'],
    ['other', '', 'https://x.example/live-in-a-lighthouse'],
    ['other', '', 'https://x.example/comment-choisir-un-phare'],
  ])('calls a page %s by %s at %s', (kind, head, url) => {
    expect(readKind(new DOMParser().parseFromString(head, 'text/html'), url)).toBe(kind);
  });

  it('does not throw on documents without a body, of other kinds, or with clobbered names', () => {
    const parse = (text: string, type: DOMParserSupportedType) => new DOMParser().parseFromString(text, type);
    const odd = [
      parse('<frameset><frame></frameset>', 'text/html'),
      parse('<svg xmlns="http://www.w3.org/2000/svg"><p>x</p></svg>', 'image/svg+xml'),
      parse('<a><b/></a>', 'application/xml'),
      parse(
        '<form name="links"><input name="children"></form><img name="querySelectorAll"><img name="body">',
        'text/html',
      ),
    ];
    const bare = parse('', 'text/html');
    bare.documentElement.remove();
    for (const document of [...odd, bare]) expect(looksLikeArticle(document, 'not a url').isArticle).toBe(false);
  });

  it('leaves the document as it was', () => {
    const document = new DOMParser().parseFromString(
      `<form><input name="children"></form>${paragraphs(6)}`,
      'text/html',
    );
    const before = document.documentElement.outerHTML;
    looksLikeArticle(document, 'https://x.example/a');
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
