import { expect, it } from 'vitest';
import { whyClosed } from '../../src/background/closed-page.ts';

const FIREFOX = 'Error: Missing host permission for the tab';
const UNNAMED =
  'Error: Cannot access contents of the page. Extension manifest must request permission to access the respective host.';

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
  ['https://addons.mozilla.org/firefox/', 'page-closed'],
  ['https://accounts.firefox.com/', 'page-closed'],
  ['view-source:https://news.example/', 'page-closed'],
  ['https://news.example/report.pdf', 'page-pdf'],
  ['https://news.example/report.PDF?page=2#3', 'page-pdf'],
  ['file:///home/reader/report.pdf', 'page-pdf'],
  ['https://news.example/report.pdf.html', 'page-not-loaded'],
  ['https://dead.example/', 'page-not-loaded'],
  ['https://nomozilla.org/', 'page-not-loaded'],
  [undefined, 'page-closed'],
])('a page at %s is %s, where Firefox lets nobody in', (url, code) => {
  expect(whyClosed(url === undefined ? {} : { url }, FIREFOX)).toBe(code);
});

it('is a PDF in Firefox’s viewer, whatever its address', () => {
  const icon = 'chrome://global/skin/icons/pdf.svg';
  expect(whyClosed({ url: 'https://news.example/report?id=3', icon }, FIREFOX)).toBe('page-pdf');
});

it.each([
  ['Error: Frame with ID 0 is showing error page', 'https://dead.example/', 'page-not-loaded'],
  ['Error: Frame with ID 0 is showing error page', undefined, 'page-not-loaded'],
  ['Error: Cannot access a chrome:// URL', undefined, 'page-closed'],
  ['Error: The extensions gallery cannot be scripted.', 'https://chromewebstore.google.com/', 'page-closed'],
  [UNNAMED, undefined, 'tab-unreadable'],
  [UNNAMED, 'https://news.example/', 'page-closed'],
])('is what Chromium says: %s, of %s', (refused, url, code) => {
  expect(whyClosed(url === undefined ? {} : { url }, refused)).toBe(code);
});
