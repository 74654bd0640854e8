// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { createPageFoot } from '../../src/extension-page/page-foot.ts';
import { initialSettings, type Settings } from '../../src/settings/settings.ts';
import { summarizeArticle } from '../../src/summary/summarize-article.ts';
import { renderExportBar } from '../../src/ui/export/export-bar.ts';
import { asMarkdown } from '../../src/ui/export/export-summary.ts';
import { clickAsReader } from '../support/act-as-reader.ts';
import { englishText, speakEnglish } from '../support/interface-texts.ts';
import { inventedArticle } from '../support/invented-article.ts';

const { call, openAddress } = vi.hoisted(() => ({
  call: vi.fn<(name: string) => Promise<unknown>>(),
  openAddress: vi.fn(async (_address: string) => undefined),
}));
vi.mock('../../src/extension-page/call-background.ts', () => ({ callBackground: call }));
vi.mock('../../src/platform/tabs.ts', () => ({ openAddress }));

speakEnglish();
const article = inventedArticle();
const exported = { article, summary: summarizeArticle(article, { points: 3 }) };
const announce = vi.fn();
const button = () => document.querySelector<HTMLElement>('.further-actions [data-action=send]');

beforeEach(() => {
  announce.mockReset();
  openAddress.mockClear();
});

async function show(send: Settings['send'], of = exported): Promise<void> {
  call.mockResolvedValue({ ...initialSettings, send });
  const { place } = createPageFoot([], () => undefined);
  document.body.replaceChildren(renderExportBar(of, announce, { place }));
  await Promise.resolve();
  await Promise.resolve();
}

async function press(): Promise<void> {
  // Deaf at first; see ui/controls/deliberate-button.ts.
  await vi.waitFor(() => expect(button()?.ariaDisabled).not.toBe('true'));
  clickAsReader(button());
}

it('has no button at first, nor for an address that is missing', async () => {
  await show(initialSettings.send);
  expect(button()).toBeNull();
  await show({ to: 'address', address: '' });
  expect(button()).toBeNull();
});

it('sends nothing before the click, and then to the target that the button names', async () => {
  await show({ to: 'address', address: 'https://notes.example/?t={title}&u={url}&s={summary}' });
  expect(button()?.textContent).toBe('Send to notes.example');
  await press();
  expect(openAddress).toHaveBeenCalledOnce();
  const { searchParams } = new URL(openAddress.mock.calls[0]?.[0] ?? '');
  expect(Object.fromEntries(searchParams)).toEqual({ t: article.title, u: article.url, s: asMarkdown(exported) });
});

it('makes a note of it in Obsidian, under a name that files may have', async () => {
  const named = { ...exported, article: { ...article, title: 'What: a/b?' } };
  await show({ to: 'obsidian', address: '' }, named);
  expect(button()?.textContent).toBe('Send to Obsidian');
  await press();
  const address = openAddress.mock.calls[0]?.[0] ?? '';
  expect(address).toMatch(/^obsidian:\/\/new\?name=What%20a%20b&content=/);
  expect(decodeURIComponent(address.split('content=')[1] ?? '')).toBe(asMarkdown(named));
});

it('says so where the summary is too long, or the browser opens no such address', async () => {
  const gist = { ...exported.summary.gist, text: 'long '.repeat(2_000) };
  await show({ to: 'obsidian', address: '' }, { ...exported, summary: { ...exported.summary, gist } });
  await press();
  expect(openAddress).not.toHaveBeenCalled();
  expect(announce).toHaveBeenLastCalledWith(englishText('sendTooLong'));
  openAddress.mockRejectedValueOnce(new Error('refused'));
  await show({ to: 'obsidian', address: '' });
  await press();
  await vi.waitFor(() => expect(announce).toHaveBeenLastCalledWith(englishText('sendFailed')));
});
