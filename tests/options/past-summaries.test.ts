// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { renderPastSummaries } from '../../src/options/past-summaries.ts';
import { clickAsReader } from '../support/act-as-reader.ts';
import { speakEnglish } from '../support/interface-texts.ts';

const { call } = vi.hoisted(() => ({ call: vi.fn<(name: string, request: never) => Promise<unknown>>() }));
vi.mock('../../src/extension-page/call-background.ts', () => ({ callBackground: call }));

speakEnglish();

const titles = ['Ferry', 'Orchard', 'Bridge'];
let kept: { job: string; title: string; url: string }[] = [];

beforeEach(async () => {
  kept = titles.map((title) => ({ job: title, title, url: '' }));
  call.mockReset().mockImplementation(async (name: string, request: { jobs?: string[]; words?: string }) => {
    if (name === 'forgetSummaries') kept = kept.filter(({ job }) => !request.jobs?.includes(job));
    const isFound = ({ title }: { title: string }) => title.toLowerCase().includes(request.words ?? '');
    return name === 'searchSummaries' ? kept.filter(isFound).map(({ job }) => job) : kept;
  });
  document.body.replaceChildren(renderPastSummaries(() => undefined));
  await vi.waitFor(() => expect(rows()).toEqual(titles));
});

const rows = () => [...document.querySelectorAll('li bdi')].map((title) => title.textContent);

async function forget(title: string): Promise<void> {
  const left = rows().filter((row) => row !== title);
  const button = document.getElementById(`forget-${title}`);
  button?.focus();
  clickAsReader(button);
  await vi.waitFor(() => expect(rows()).toEqual(left));
  await vi.waitFor(() => expect(document.activeElement).not.toBe(document.body));
}

async function search(words: string): Promise<void> {
  const field = document.querySelector('input');
  if (field) field.value = words;
  field?.dispatchEvent(new Event('input'));
  await vi.waitFor(() => expect(rows()).toHaveLength(1));
}

it('gives the focus to the row that has moved up, where a second Enter forgets nothing', async () => {
  await forget('Orchard');
  expect(document.activeElement?.tagName).toBe('LI');
  expect(document.activeElement?.textContent).toContain('Bridge');
  await forget('Bridge');
  expect(document.activeElement?.tagName).toBe('LI');
  expect(document.activeElement?.textContent).toContain('Ferry');
});

it('stays in what was searched, and gives the focus to the search where nothing of it is left', async () => {
  await search('orch');
  await forget('Orchard');
  expect(rows()).toEqual([]);
  expect(document.activeElement?.id).toBe('history-search');
});

it('offers to forget all only where all are on show', async () => {
  const all = document.querySelector<HTMLElement>('#forget-all');
  expect(all?.hidden).toBe(false);
  await search('orch');
  expect(all?.hidden).toBe(true);
});
