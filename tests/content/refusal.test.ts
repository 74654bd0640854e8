// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { refusalOf } from '../../src/content/refusal.ts';

const answered = (responseStatus: number) =>
  Object.assign(performance, { getEntriesByType: () => [{ responseStatus }] as never });

beforeEach(() => void answered(200));
afterEach(() => vi.restoreAllMocks());

it('is that there is no article', () => {
  expect(refusalOf(document)).toBe('no-article');
});

it.each([
  [404, 'page-missing'],
  [410, 'page-missing'],
  [403, 'page-not-loaded'],
  [500, 'page-not-loaded'],
  [200, 'no-article'],
  [0, 'no-article'],
])('is what the site answered: %d', (status, code) => {
  answered(status);
  expect(refusalOf(document)).toBe(code);
});

it.each(['<rss version="2.0"/>', '<feed xmlns="http://www.w3.org/2005/Atom"/>', '<rdf:RDF xmlns:rdf="x"/>'])(
  'is that it is a feed: %s',
  (markup) => {
    expect(refusalOf(new DOMParser().parseFromString(markup, 'text/xml'))).toBe('page-feed');
  },
);

it('is that it is a feed, which Chromium shows as a page', () => {
  const page = document.implementation.createHTMLDocument();
  const source = document.createElementNS('http://www.w3.org/1999/xhtml', 'div');
  source.id = 'webkit-xml-viewer-source-xml';
  source.append(document.createElementNS('http://www.w3.org/2005/Atom', 'feed'));
  page.body.append(source);
  expect(refusalOf(page)).toBe('page-feed');
});

it('is that it is a PDF', () => {
  const viewer = document.implementation.createHTMLDocument();
  Object.defineProperty(viewer, 'contentType', { value: 'application/pdf' });
  expect(refusalOf(viewer)).toBe('page-pdf');
});

it('comes with an offer where some text is selected', () => {
  document.body.textContent = 'Nothing but a line.';
  document.getSelection()?.selectAllChildren(document.body);
  expect(refusalOf(document)).toBe('no-article-but-selection');
});
