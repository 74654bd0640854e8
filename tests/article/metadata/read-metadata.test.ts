// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/article/article.ts';
import { readMetadata } from '../../../src/article/metadata/read-metadata.ts';

const URL_OF_PAGE = 'https://www.harbour-post.example/news/2026/05/12/pier-to-be-rebuilt';
const NOW = new Date('2026-06-01T12:00:00Z');
const TEXT =
  'The harbour council met on Tuesday and agreed, after a long debate, to rebuild the pier that is in the old town. ';

function blocks(text = TEXT.repeat(30), count = 5): Block[] {
  return Array.from({ length: count }, (_, n) => ({ id: `b${n}`, kind: 'paragraph' as const, text }));
}

function read(html: string, { url = URL_OF_PAGE, body = blocks() } = {}) {
  return readMetadata(new DOMParser().parseFromString(html, 'text/html'), url, body, undefined, NOW);
}

const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('readMetadata', () => {
  it('reads an article from the graph of a page, authors by reference', () => {
    const html = jsonLd({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'Harbour Post' },
        { '@type': 'Person', '@id': '#ada', name: 'Ada Lane' },
        {
          '@type': ['NewsArticle'],
          headline: 'Pier to be rebuilt',
          author: [{ '@id': '#ada' }, { '@type': 'Organization', name: 'Harbour Post' }],
          datePublished: '2026-05-12T08:30:00+0200',
          dateModified: '2026-05-13T09:00:00Z',
          publisher: { '@type': 'Organization', name: 'Harbour Post' },
          articleSection: ['Town'],
          image: [{ '@type': 'ImageObject', url: '/pier.jpg' }],
          inLanguage: 'en-GB',
        },
      ],
    });
    expect(
      read(`${html}<link rel="canonical" href="/news/2026/05/12/pier-to-be-rebuilt?x=1"><h1>Pier to be rebuilt</h1>`),
    ).toEqual({
      url: 'https://www.harbour-post.example/news/2026/05/12/pier-to-be-rebuilt?x=1',
      title: 'Pier to be rebuilt',
      byline: 'Ada Lane',
      site: 'Harbour Post',
      published: '2026-05-12T08:30:00+02:00',
      modified: '2026-05-13T09:00:00Z',
      section: 'Town',
      leadImage: 'https://www.harbour-post.example/pier.jpg',
      language: 'en-GB',
      direction: 'ltr',
      kind: 'news',
      access: 'full',
      wordCount: 3300,
    });
  });

  it('takes the article of the page, not one from a list of other articles', () => {
    const other = {
      '@type': 'NewsArticle',
      headline: 'Other',
      url: '/other',
      author: 'Bo Ek',
      datePublished: '2026-01-01',
    };
    const own = {
      '@type': 'NewsArticle',
      headline: 'Pier',
      url: URL_OF_PAGE,
      author: 'Ada Lane',
      datePublished: '2026-05-12',
    };
    const html =
      jsonLd({ '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: other }] }) + jsonLd([other, own]);
    expect(read(html)).toMatchObject({ byline: 'Ada Lane', published: '2026-05-12' });
  });

  it('reads JSON-LD with raw line breaks, trailing commas and comment marks', () => {
    const html = `<script type="application/ld+json"><!-- {"@type":"Article","headline":"Pier\n rebuilt","author":"Ada Lane",} --></script>`;
    expect(read(html).byline).toBe('Ada Lane');
  });

  it('cuts the site off the title and leaves a dash that belongs to it', () => {
    const head = '<meta property="og:site_name" content="Harbour Post">';
    expect(read(`${head}<title>Pier - to be rebuilt | Harbour Post</title>`).title).toBe('Pier - to be rebuilt');
    expect(read('<title>Pier to be rebuilt at last | News</title>').title).toBe('Pier to be rebuilt at last');
  });

  it('prefers the heading that agrees with the page over a shared title cut short', () => {
    const html = `<title>Pier to be rebuilt after storm</title><meta property="og:title" content="Pier to be rebuilt…">
      <h1>Harbour Post</h1><h1>Pier to be rebuilt after storm</h1>`;
    expect(read(html).title).toBe('Pier to be rebuilt after storm');
  });

  it.each([
    ['<p class="byline">By Ada Lane and Bo Ek, Senior Reporters | 12 May 2026</p>', 'Ada Lane, Bo Ek'],
    ['<meta name="author" content="ada@harbour.example"><a rel="author" href="/a">Ada Lane</a>', 'Ada Lane'],
    [
      '<meta name="author" content="Ada Lane, Harbour Post"><meta property="og:site_name" content="Harbour Post">',
      'Ada Lane',
    ],
    ['<h1>Pier</h1><p>Von Ada Lane</p>', 'Ada Lane'],
    ['<div class="comments"><span class="author">Troll King</span></div>', undefined],
  ])('reads the people from %s', (html, byline) => {
    expect(read(html).byline).toBe(byline);
  });

  it.each([
    ['<meta property="article:published_time" content="2026-05-12T08:30:00Z">', '2026-05-12T08:30:00Z'],
    ['<h1>x</h1><time datetime="2026-05-12T08:30+02:00">today</time>', '2026-05-12T08:30:00+02:00'],
    ['<h1>x</h1><div class="date">12 mai 2026 à 08h30</div>', '2026-05-12T08:30:00', 'fr'],
    ['<h1>x</h1><div class="date">12.5.2026, 8:30 Uhr</div>', '2026-05-12T08:30:00', 'de'],
    ['<h1>x</h1><div class="date">12 мая 2026</div>', '2026-05-12', 'ru'],
    ['<h1>x</h1><div class="date">2026年5月12日 08:30</div>', '2026-05-12T08:30:00', 'zh'],
    ['<h1>x</h1><div class="date">5/4/2026</div>', '2026-05-04', 'en-US'],
    ['<h1>x</h1><div class="date">5/4/2026</div>', '2026-04-05', 'en-GB'],
    ['<h1>x</h1><div class="date">12 พฤษภาคม 2569</div>', '2026-05-12', 'th'],
    ['<h1>x</h1><div class="date">vor 3 Tagen</div>', '2026-05-29', 'de'],
    ['<h1>x</h1><div class="date">12 May 2031</div>', undefined, 'en'],
  ])('reads the date of %s', (html, published, language = 'en') => {
    const page = read(`<html lang="${language}">${html}`, { url: 'https://x.example/a', body: [] });
    expect(page.published).toBe(published);
  });

  it('keeps the day of a change apart from the day of publication', () => {
    const html = `<meta property="article:modified_time" content="2026-05-14"><h1>x</h1><p class="date">Updated: 14 May 2026</p>`;
    expect(read(html)).toMatchObject({ published: '2026-05-12', modified: '2026-05-14' });
  });

  it('believes the text over a lying lang attribute, and keeps the region of an honest one', () => {
    const german = blocks(
      'Der Rat hat sich nach einer langen Debatte für den Bau entschieden, und das ist auch gut für die Stadt. '.repeat(
        3,
      ),
    );
    expect(read('<html lang="en">', { body: german }).language).toBe('de');
    expect(read('<html lang="de_AT">', { body: german }).language).toBe('de-AT');
    const swahili = blocks(
      'Baraza la bandari lilikutana jana na kuamua, baada ya mjadala mrefu, kujenga upya gati la zamani. '.repeat(4),
    );
    expect(read('<html lang="en-US">', { body: swahili }).language).toBe('sw');
    const unknown = blocks(
      'Umkhandlu wechweba uhlangane izolo wavuma ukuthi kwakhiwe kabusha ibhuloho elidala lolwandle. '.repeat(4),
    );
    expect(read('<html lang="en-US">', { body: unknown }).language).toBe('und');
    expect(read('<html lang="en">', { body: blocks('港口委员会星期二举行会议,决定重建旧的东码头。') }).language).toBe(
      'zh',
    );
    expect(
      read('<html lang="en">', { body: blocks('شورای بندر روز سه‌شنبه پس از گفتگوی طولانی تصمیم گرفت') }),
    ).toMatchObject({
      language: 'fa',
      direction: 'rtl',
    });
  });

  it.each([
    ['full', 'a claim of a paywall and the whole text', { isAccessibleForFree: false, wordCount: 300 }, '', 300],
    [
      'preview',
      'a claim of a paywall and a fraction of the words',
      { isAccessibleForFree: 'False', wordCount: 900 },
      '',
      100,
    ],
    ['preview', 'a locked part and a gate', { hasPart: { isAccessibleForFree: false } }, 'gate', 100],
    ['full', 'a gate that is hidden', {}, 'hidden', 100],
    ['full', 'no sign of a paywall', {}, '', 100],
  ])('says %s for %s', (access, _what, claims, gate, words) => {
    const html = jsonLd({ '@type': 'NewsArticle', headline: 'Pier', ...claims });
    const wall =
      gate &&
      `<div class="paywall" ${gate === 'hidden' ? 'hidden' : ''}>Subscribe now to continue reading this story.</div>`;
    expect(read(html + wall, { body: blocks('word '.repeat(words), 1) }).access).toBe(access);
  });

  it('knows the page of an article spread over several', () => {
    const pages =
      '<div class="pagination"><span class="current">2</span><a href="?page=1">1</a><a href="?page=3">3</a></div>';
    expect(read(pages, { url: `${URL_OF_PAGE}?page=2` }).page).toEqual({ number: 2, of: 3 });
    expect(read(`<link rel="next" href="${URL_OF_PAGE}?page=2">`).page).toEqual({ number: 1 });
    expect(read('<link rel="next" href="/news/2026/05/11/another-story">').page).toBeUndefined();
    expect(read('<div class="gallery-pagination">1/2</div>').page).toBeUndefined();
  });

  it('ignores a canonical address that is the home page or another site', () => {
    expect(read('<link rel="canonical" href="/">').url).toBe(URL_OF_PAGE);
    expect(read('<link rel="canonical" href="https://other.example/news/a">').url).toBe(URL_OF_PAGE);
  });

  it.each([
    ['https://attacker.co.uk/a', 'https://www.victim.co.uk/story'],
    ['https://one.blogs.example/a', 'https://two.blogs.example/story'],
    ['https://live.post.example/a', 'https://post.example/story'],
    ['https://post.example/a', 'https://post.example:8443/story'],
  ])('does not take %s for the page of another host: %s', (url, canonical) => {
    expect(read(`<link rel="canonical" href="${canonical}">`, { url }).url).toBe(url);
    expect(read(`<meta property="og:url" content="${canonical}">`, { url }).url).toBe(url);
  });

  it.each([
    ['https://www.post.example/a?from=feed', 'https://post.example/story'],
    ['https://m.post.example/a', 'https://www.post.example/story'],
    ['https://amp.post.example/a', 'https://www.post.example/story'],
    ['http://post.example/a', 'https://post.example/story'],
  ])('takes %s for the same host in another dress: %s', (url, canonical) => {
    expect(read(`<link rel="canonical" href="${canonical}">`, { url }).url).toBe(canonical);
  });

  it('drops signs that turn the order of other texts around from names', () => {
    const tags = ['og:title', 'og:site_name', 'author', 'article:section'];
    const html = tags
      .map((name) => `<meta property="${name}" content="Ada \u202ewohS\u202c \u2067Lane\u2069">`)
      .join('');
    const { title, site, byline, section } = read(html);
    expect(title).toContain('Ada wohS Lane');
    for (const name of [title, site, byline, section]) expect(name).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  it('does not throw when the page shadows the functions of the document', () => {
    const html =
      '<img name="querySelector"><img name="querySelectorAll"><img name="body"><img name="title"><form><input name="children"></form>';
    expect(read(html)).toMatchObject({ url: URL_OF_PAGE, language: 'en' });
  });
});
