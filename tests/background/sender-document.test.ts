import { describe, expect, it } from 'vitest';
import { addressOfSender, documentOf, ownArticle, siteOfSender } from '../../src/background/sender-document.ts';
import type { Sender } from '../../src/messaging/call.ts';
import { inventedArticle } from '../support/invented-article.ts';

const sender = (changes: Partial<Sender> = {}): Sender => ({
  caller: 'content',
  isPrivate: false,
  tabId: 7,
  url: 'https://news.example/story?id=1#top',
  ...changes,
});

describe('a sender’s document', () => {
  it('is named as the browser names it, else by tab and site', () => {
    expect(documentOf(sender({ documentId: 'D1' }))).toBe('document:D1');
    expect(documentOf(sender())).toBe('tab:7:https://news.example');
    expect(documentOf(sender({ url: 'blob:https://news.example/4f6a' }))).toBe('tab:7:https://news.example');
    expect(documentOf(sender({ url: 'about:blank' }))).toBeUndefined();
  });

  it('is of the origin that the browser vouches for, whatever the address says', () => {
    const forged = sender({ origin: 'https://evil.example' });
    expect(siteOfSender(forged)).toBe('https://evil.example');
    expect(addressOfSender(forged)).toBe('https://evil.example');
    expect(addressOfSender(sender({ origin: 'https://news.example' }))).toBe(sender().url);
  });

  it('in a sandbox, which has no origin, is of its address', () => {
    expect(siteOfSender(sender({ origin: 'null' }))).toBe('https://news.example');
  });
});

describe('an article’s address', () => {
  it.each([
    ['https://news.example/canonical', 'https://news.example/canonical'],
    ['https://www.news.example/canonical', 'https://www.news.example/canonical'],
    ['https://other.example/canonical', 'https://news.example/story?id=1'],
    ['https://sport.news.example/canonical', 'https://news.example/story?id=1'],
    ['http://news.example/canonical', 'https://news.example/story?id=1'],
    ['https://news.example:8443/canonical', 'https://news.example/story?id=1'],
    ['javascript:alert(1)', 'https://news.example/story?id=1'],
    ['', 'https://news.example/story?id=1'],
  ])('is believed where it is of the page’s own site: %j → %j', (url, believed) => {
    expect(ownArticle({ ...inventedArticle(), url }, sender().url).url).toBe(believed);
  });
});
