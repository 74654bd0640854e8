// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { ARTICLE_SCORE, readImpression } from '../../../src/article/detection/article-score.ts';
import { findTextBlocks, textTotal } from '../../../src/article/detection/find-text-blocks.ts';
import { extractArticle } from '../../../src/article/extract-article.ts';

const SENTENCE =
  'Clinics in the region must ask all patients again whether their records may be shared with insurers. ';
const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, n) => `<p>${n} ${SENTENCE.repeat(2)}</p>`).join('');
const CLAIM = '<meta property="og:type" content="article"><meta name="author" content="Nora Beck">';
const ADDRESS = 'https://herald.example/2026/11/12/clinics-must-ask-patients-again';

function open(body: string, head = `<title>Clinics must ask patients again</title>${CLAIM}`): Document {
  document.documentElement.innerHTML = `<head>${head}</head>${body.startsWith('<body') ? body : `<body>${body}</body>`}`;
  return document;
}

const isArticle = (body: string, url = ADDRESS, head?: string) =>
  readImpression(open(body, head), url).score > ARTICLE_SCORE;
const headline = '<h1>Clinics must ask patients again</h1>';
const byline = '<span class="byline">Nora Beck</span>';

describe('an article about consent', () => {
  it.each([
    [
      'tags for classes',
      `<main><article class="post tag-consent category-health">${headline}${paragraphs(8)}</article></main>`,
    ],
    [
      'them on a plain element',
      `<div id="main">${headline}<div class="hentry tag-consent tag-courts"><div>${paragraphs(8)}</div></div></div>`,
    ],
    [
      'its subject for an id',
      `<div id="consent-of-patients"><header>${headline}${byline}</header><div>${paragraphs(8)}</div></div>`,
    ],
    ['a topic around it', `<div class="page topic-consent">${headline}<div>${paragraphs(8)}</div></div>`],
    [
      'an article inside',
      `<div class="consent-stories"><article><h2>Clinics must ask</h2>${paragraphs(8)}</article></div>`,
    ],
    [
      'sections named by their headings',
      `<article>${headline}<section id="courts"><h2>Courts</h2>${paragraphs(2)}</section><section id="consent"><h2>Consent</h2>${paragraphs(6)}</section></article>`,
    ],
  ])('is found and read with %s', (_, body) => {
    expect(isArticle(body)).toBe(true);
    expect(extractArticle(open(body), ADDRESS)?.blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(8);
  });

  it.each([
    ['a layer over the page', `<div class="cmp-consent-layer"><div>${paragraphs(8)}</div></div>`],
    [
      'a page of its own',
      `<div id="consent-page"><h1>Before you go on</h1>${paragraphs(8)}<button>Agree</button></div>`,
    ],
    ['a dialog at the end', `<main>${headline}</main><div id="cookieConsent" role="dialog">${paragraphs(8)}</div>`],
  ])('is not what asks for it: %s', (_, body) => {
    expect(textTotal(findTextBlocks(open(body)))).toBe(0);
    expect(isArticle(body)).toBe(false);
  });
});

describe('what somebody writes', () => {
  it.each([
    ['an editor', `<article contenteditable="true">${headline}${paragraphs(8)}</article>`],
    ['an editor without marks', `<main>${headline}<div contenteditable="plaintext-only">${paragraphs(8)}</div></main>`],
    [
      'an editor by its role',
      `<main>${headline}<div role="textbox" aria-multiline="true">${paragraphs(8)}</div></main>`,
    ],
    [
      'an editor of blocks',
      `<main>${headline}<div>${paragraphs(8).replaceAll('<p>', '<p contenteditable="">')}</div></main>`,
    ],
    [
      'an editor of lines',
      `<main>${headline}<div contenteditable>${`<div>${SENTENCE}<br></div>`.repeat(8)}</div></main>`,
    ],
    ['a body', `<body contenteditable="true">${headline}${paragraphs(8)}</body>`],
  ])('is no article: %s', (_, body) => {
    expect(isArticle(body)).toBe(false);
  });

  it('is no article in a page that can be written in', () => {
    const page = open(`<article>${headline}${paragraphs(8)}</article>`);
    expect(readImpression(page, ADDRESS).score).toBeGreaterThan(ARTICLE_SCORE);
    Object.assign(page, { designMode: 'on' });
    expect(readImpression(page, ADDRESS).score).toBe(0);
    Object.assign(page, { designMode: 'off' });
  });

  it('leaves an article one where comments are written below, and where nothing may be', () => {
    expect(isArticle(`<article>${headline}${paragraphs(8)}</article><div contenteditable="true">Nice</div>`)).toBe(
      true,
    );
    expect(isArticle(`<article contenteditable="false">${headline}${paragraphs(8)}</article>`)).toBe(true);
  });
});

describe('what is somebody’s own', () => {
  const own = '<title>Notes from the meeting - ingrid@post.example</title>';
  const mail = `<div role="main"><h2>Notes from the meeting</h2><div>${`<div>${SENTENCE.repeat(2)}</div><div><br></div>`.repeat(8)}</div></div>`;
  const toolbar = '<div role="toolbar"><button>Archive</button></div>';
  it.each([
    ['at an address of mail', 'https://post.example/mail/u/0/', mail],
    ['at a host for mail', 'https://webmail.town.example/?uid=12', mail],
    ['in a task of a program', 'https://town.example/app/?_task=mail&_action=show', mail],
    ['in an inbox', 'https://town.example/u/0/inbox/FMfcgz/2026-notes-from-the-meeting', mail],
    ['among the controls of a program', 'https://post.example/2026/11/20/notes-from-the-meeting', `${toolbar}${mail}`],
    [
      'beside a field for an answer',
      'https://post.example/2026/11/20/notes-from-the-meeting',
      `${mail}<div role="textbox" contenteditable="true"></div>`,
    ],
    ['in a log of messages', 'https://chat.example/2026/11/20/notes-from-the-meeting', `<div role="log">${mail}</div>`],
  ])('is no article: %s', (_, url, body) => {
    expect(isArticle(body, url, own)).toBe(false);
  });

  it('is not a story about mail, nor one with controls that says what it is', () => {
    const story = `<main><article>${headline}${paragraphs(8)}</article></main>`;
    for (const url of [
      'https://news.mail.example/2026/11/12/clinics-must-ask',
      `${ADDRESS}?from=mail`,
      'https://dailymail.example/news/article-12/royal-mail-clinics.html',
    ])
      expect(isArticle(story, url)).toBe(true);
    expect(isArticle(`${toolbar}${story}`)).toBe(true);
  });
});
