// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { summarizeArticle } from '../../../src/summary/summarize-article.ts';
import { renderExportBar } from '../../../src/ui/export/export-bar.ts';
import { clickAsReader } from '../../support/act-as-reader.ts';
import { speakEnglish } from '../../support/interface-texts.ts';
import { inventedArticle } from '../../support/invented-article.ts';

speakEnglish();

const article = inventedArticle();
const summary = summarizeArticle(article, { points: 3 });
const shareButton = () =>
  renderExportBar({ article, summary }, () => undefined).querySelector<HTMLElement>('[data-action="share"]');

afterEach(() => Reflect.deleteProperty(navigator, 'share'));

it('offers to share only where the browser can', () => {
  expect(shareButton()).toBeNull();
});

it('shares headline, summary and address through the browser, and takes a closed sheet for no error', async () => {
  const share = vi.fn((_content: { title: string; text: string }) => Promise.reject(new Error('closed by the reader')));
  Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  clickAsReader(shareButton());
  await Promise.resolve();
  expect(share).toHaveBeenCalledOnce();
  const content = share.mock.calls[0]?.[0];
  expect(content?.title).toBe(article.title);
  expect(content?.text).toContain(summary.gist.text);
  expect(content?.text).toContain(article.url);
  expect(content?.text).toMatch(/\nSentences of the article, chosen by Get a Summary$/);
});
