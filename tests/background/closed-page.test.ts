import { expect, it } from 'vitest';
import { whyClosed } from '../../src/background/closed-page.ts';

const REFUSED = 'Error: Missing host permission for the tab';

it.each([
  ['chrome://newtab/', 'page-empty'],
  ['chrome://new-tab-page/', 'page-empty'],
  ['edge://newtab/', 'page-empty'],
  ['about:newtab', 'page-empty'],
  ['about:home', 'page-empty'],
  ['about:blank', 'page-empty'],
  ['about:privatebrowsing', 'page-empty'],
  ['chrome://settings/', 'page-closed'],
  ['about:config', 'page-closed'],
  ['https://chromewebstore.google.com/detail/x', 'page-closed'],
  ['https://addons.mozilla.org/firefox/', 'page-closed'],
  ['view-source:https://news.example/', 'page-closed'],
  ['https://news.example/report.pdf', 'page-pdf'],
  ['https://news.example/report.PDF?page=2#3', 'page-pdf'],
  ['file:///home/reader/report.pdf', 'page-pdf'],
  ['https://news.example/report.pdf.html', 'page-closed'],
  [undefined, 'page-closed'],
])('a page at %s is %s', (url, code) => {
  expect(whyClosed(url === undefined ? {} : { url }, REFUSED)).toBe(code);
});

it('is one that did not load where the browser says that it shows an error', () => {
  expect(whyClosed({ url: 'https://dead.example/' }, 'Error: Frame with ID 0 is showing error page')).toBe(
    'page-not-loaded',
  );
  const icon = 'chrome://global/skin/icons/info.svg';
  expect(whyClosed({ url: 'https://dead.example/a.pdf', icon }, REFUSED)).toBe('page-not-loaded');
  expect(whyClosed({ url: 'about:config', icon }, REFUSED)).toBe('page-closed');
});
