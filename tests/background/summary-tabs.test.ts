import { expect, it } from 'vitest';
import { createSummaryTabs } from '../../src/background/summary-tabs.ts';
import { createMemoryStore } from '../support/memory-store.ts';

it('knows the tab that marks were made from after the worker has ended, once, and for an hour', async () => {
  const store = createMemoryStore();
  let now = 0;
  const tabs = () => createSummaryTabs(store, () => now);
  const earlier = tabs();
  await Promise.all([earlier.put(1, 7), earlier.put(2, 9)]);
  expect([await tabs().take(1), await tabs().take(1)]).toEqual([7, undefined]);
  now = 3_600_000;
  expect(await tabs().take(2)).toBeUndefined();
});

it('forgets it when a popup has made marks since', async () => {
  const tabs = createSummaryTabs(createMemoryStore(), () => 0);
  await tabs.put(1, 7);
  await tabs.put(1, undefined);
  expect(await tabs.take(1)).toBeUndefined();
});

it('hinders nothing where no more can be stored', async () => {
  const set = async () => Promise.reject(new Error('full'));
  const tabs = createSummaryTabs({ ...createMemoryStore(), set }, () => 0);
  await tabs.put(1, 7);
  expect(await tabs.take(1)).toBeUndefined();
});
