import { beforeAll, expect, it } from 'vitest';
import { readSender } from '../../src/platform/sender.ts';

const id = 'own-id';
const tab = { id: 7, incognito: false } as chrome.tabs.Tab;
const page = { id, tab, frameId: 0, url: 'https://news.example/story', origin: 'https://news.example' };

beforeAll(() => {
  Object.assign(globalThis, {
    chrome: { runtime: { id, getURL: (path: string) => `chrome-extension://${id}/${path}` } },
  });
});

it('is a page, as the browser tells of it', () => {
  expect(readSender({ ...page, documentId: 'D1' })).toEqual({
    ...{ isExtensionPage: false, tabId: 7, url: page.url, origin: page.origin, documentId: 'D1', isPrivate: false },
  });
});

it('is a document of ours by its origin alone, in a tab or not', () => {
  const url = `chrome-extension://${id}/popup.html`;
  expect(readSender({ id, url })).toMatchObject({ isExtensionPage: true });
  expect(readSender({ id, url, origin: `chrome-extension://${id}`, tab })).toMatchObject({ isExtensionPage: true });
  for (const origin of ['null', `chrome-extension://${id}.example`, `https://${id}`])
    expect(readSender({ ...page, url, origin })).toMatchObject({ isExtensionPage: false });
});

it.each([
  ['another extension', { ...page, id: 'another-id' }],
  ['another extension’s own page', { id: 'another-id', url: 'chrome-extension://another-id/a.html' }],
  ['one that says no id', { url: page.url, tab, frameId: 0 }],
  ['a frame in a page', { ...page, frameId: 3 }],
  ['nobody', undefined],
])('is not listened to: %s', (_, sender) => {
  expect(readSender(sender as chrome.runtime.MessageSender | undefined)).toBeUndefined();
});
