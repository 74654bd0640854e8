// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/article/metadata/dates/read-publication-dates.ts';
import { readMetaTags } from '../../../src/article/metadata/read-meta-tags.ts';

const TITLE = '<h1>Pier to be rebuilt after the winter storms</h1>';
const BODY = `<p>${'The harbour council agreed to rebuild the pier in the old town. '.repeat(4)}</p>`;

function published(html: string, { url = 'https://post.example/pier', language = 'en' } = {}): string | undefined {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const options = { languages: [language], now: new Date('2026-12-24T12:00:00Z') };
  return readDates(document, url, readMetaTags(document), undefined, options).published;
}

describe('the date in an address', () => {
  it.each([
    ['/news/2026/11/20/pier', '2026-11-20'],
    ['/2026/12/01/pier', '2026-12-01'],
    ['/2026/1/20/pier', '2026-01-20'],
    ['/news/pier-2026-10-05', '2026-10-05'],
    ['/2026_11_20/pier', '2026-11-20'],
    ['/news/20261120/pier', '2026-11-20'],
    ['/news/2026/1120/pier', '2026-11-20'],
    ['/2026/nov/20/pier', '2026-11-20'],
  ])('is read from %s', (path, date) => {
    expect(published(TITLE + BODY, { url: `https://post.example${path}` })).toBe(date);
  });

  it.each([
    '/2025/11/pier',
    '/news/2025-11-pier',
    '/2025/1101345/pier',
    '/2026/13/20/pier',
    '/id/2026112099',
    '/2026/11-20/pier',
  ])('is not made up from %s', (path) => {
    expect(published(TITLE + BODY, { url: `https://post.example${path}` })).toBeUndefined();
  });

  it('does not stand against a day that the page names, where it has none', () => {
    const page = `${TITLE}<p class="meta">Posted 20 November 2026</p>${BODY}`;
    expect(published(page, { url: 'https://post.example/2026/11/pier' })).toBe('2026-11-20');
  });
});

describe('the date of publication', () => {
  it.each([
    [
      'times in a list',
      '<ul><li>Received: <time datetime="2026-02-03">3 Feb</time></li><li>Published: <time datetime="2026-10-02">2 Oct</time></li></ul>',
    ],
    [
      'terms and descriptions',
      '<dl><dt>Accepted</dt><dd><time datetime="2026-02-03">3 Feb</time></dd><dt>Published online</dt><dd><time datetime="2026-10-02">2 Oct</time></dd></dl>',
    ],
    [
      'times in one line',
      '<p>Updated <time datetime="2026-11-03">3 Nov</time> Published <time datetime="2026-10-02">2 Oct</time></p>',
    ],
    [
      'times named by their class',
      '<time class="updated" datetime="2026-11-03">3 Nov</time><time class="entry-date published" datetime="2026-10-02">2 Oct</time>',
    ],
    ['one time with both classes', '<time class="entry-date published updated" datetime="2026-10-02">2 Oct</time>'],
    [
      'times named by their property',
      '<time itemprop="dateModified" datetime="2026-11-03">3 Nov</time><time itemprop="datePublished" datetime="2026-10-02">2 Oct</time>',
    ],
    [
      'words in one line',
      '<p class="meta">Received 3 February 2026 · Accepted 9 September 2026 · Published 2 October 2026</p>',
    ],
    ['words with the change behind', '<p class="meta">2 October 2026, updated 3 November 2026</p>'],
    [
      'words with the change before',
      '<p class="meta">Last updated 3 November 2026. First published 2 October 2026.</p>',
    ],
    [
      'labels apart from their dates',
      '<span>Received</span> <span class="date">3 February 2026</span> <span>Published</span> <span class="date">2 October 2026</span>',
    ],
  ])('is told from others by its label: %s', (_, dates) => {
    expect(published(TITLE + dates + BODY)).toBe('2026-10-02');
  });

  it.each([
    ['de', '<p class="meta">Aktualisiert: 3. November 2026, veröffentlicht: 2. Oktober 2026</p>'],
    ['fr', '<p class="meta">Mis à jour le 3 novembre 2026. Publié le 2 octobre 2026.</p>'],
    ['es', '<p class="meta">Recibido: 3 de febrero de 2026. Publicado: 2 de octubre de 2026.</p>'],
    ['ja', '<p class="date">2026年10月2日公開 2026年11月3日更新</p>'],
    ['ru', '<p class="meta">Обновлено 3 ноября 2026. Опубликовано 2 октября 2026.</p>'],
  ])('is told by its label in %s', (language, dates) => {
    expect(published(TITLE + dates + BODY, { language })).toBe('2026-10-02');
  });

  it('is taken from a fact that the page labels for those who share it', () => {
    const fact = (number: number, label: string, data: string) =>
      `<meta name="twitter:label${number}" content="${label}"><meta name="twitter:data${number}" content="${data}">`;
    expect(published(fact(1, 'Written by', 'Ada Lane') + fact(2, 'Published', '2 October 2026') + TITLE + BODY)).toBe(
      '2026-10-02',
    );
    expect(published(fact(1, 'Publié le', '2 octobre 2026') + TITLE + BODY, { language: 'fr' })).toBe('2026-10-02');
    expect(published(fact(1, 'Reading time', '2026-10-02') + TITLE + BODY)).toBeUndefined();
  });

  it.each([
    ['when a source was looked up', '<ol><li>Harbour law. Retrieved 4 May 2024.</li></ol>'],
    ['when a manuscript came', '<p>Received: <time datetime="2026-02-03">3 February 2026</time></p>'],
    ['that of a post in the text', '<blockquote class="post">“The pier!” <a>3 May 2026</a></blockquote>'],
    [
      'that of an embedded post',
      '<div class="post-embed"><p>The pier!</p><time datetime="2026-05-03">3 May</time></div>',
    ],
    [
      'that of a picture',
      '<figure><img><figcaption>The pier, <time datetime="2020-05-03">3 May 2020</time></figcaption></figure>',
    ],
    [
      'that of a mention',
      '<section class="webmentions"><p>Ines <time datetime="2026-11-21">21 Nov</time></p></section>',
    ],
  ])('is not %s', (_, other) => {
    expect(published(TITLE + BODY + other)).toBeUndefined();
  });

  it('is not what stands after the part of the page that holds the article', () => {
    expect(
      published(`<main>${TITLE}${BODY}</main><div><p>Lovely</p><time datetime="2026-11-21">21 Nov</time></div>`),
    ).toBeUndefined();
  });

  it('is told by no word of a headline before it', () => {
    const page = `<h1>Storm update: what was accepted and what was not</h1><time datetime="2026-10-02">2 Oct</time>${BODY}`;
    expect(published(page)).toBe('2026-10-02');
  });

  it('is told by no label of a line above', () => {
    const stamps =
      '<p>Updated <time datetime="2026-11-03">Tuesday</time></p><p>First on <time datetime="2026-10-02">Friday</time></p>';
    expect(published(TITLE + stamps + BODY)).toBe('2026-10-02');
  });

  it('is told by no text of sixty characters before it', () => {
    const text = 'Since the council has updated its plans, boats may lie there again';
    expect(published(`${TITLE}<p>${text}: <time datetime="2026-10-02">2 Oct</time></p>${BODY}`)).toBe('2026-10-02');
  });

  it('is the day of a change where the page names no other', () => {
    expect(published(`${TITLE}<p class="meta">Updated 3 November 2026</p>${BODY}`)).toBe('2026-11-03');
  });
});
