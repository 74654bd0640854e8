/**
 * Remembers, of a tab in which marks were made, the tab of ours that they were made from: the way back leads there. In the session store, where it
 * outlives the worker. Numbers of tabs alone, which say nothing of what stands in them.
 */
import * as v from 'valibot';
import type { KeyValueStore } from '../platform/storage.ts';

/** Who reads on for longer has left the summary. Set by hand. */
const HOUR_MILLISECONDS = 3_600_000;
const KEY = 'summary-tabs';

const TabsSchema = v.record(v.string(), v.object({ tab: v.number(), at: v.number() }));

export interface SummaryTabs {
  /** @param origin Missing where the marks were made by a popup, which a popup replaces. */
  put(tabId: number, origin: number | undefined): Promise<void>;
  /** @returns It, once. */
  take(tabId: number): Promise<number | undefined>;
}

export function createSummaryTabs(store: Pick<KeyValueStore, 'get' | 'set'>, now: () => number): SummaryTabs {
  let last: Promise<unknown> = Promise.resolve();

  /** One after the other, so that none is lost to another. */
  function change<Result>(act: (tabs: v.InferOutput<typeof TabsSchema>) => Result): Promise<Result> {
    const turn = last.then(async () => {
      const stored = v.safeParse(TabsSchema, await store.get(KEY));
      const isRecent = ({ at }: { readonly at: number }) => now() - at < HOUR_MILLISECONDS;
      const tabs = Object.fromEntries(
        Object.entries(stored.success ? stored.output : {}).filter(([, tab]) => isRecent(tab)),
      );
      const result = act(tabs);
      // Where no more can be stored, the way back opens a popup.
      await store.set(KEY, tabs).catch(() => undefined);
      return result;
    });
    last = turn.catch(() => undefined);
    return turn;
  }

  return {
    put: (tabId, origin) =>
      change((tabs) => {
        delete tabs[tabId];
        if (origin !== undefined) tabs[tabId] = { tab: origin, at: now() };
      }),
    take: (tabId) =>
      change((tabs) => {
        const found = tabs[tabId]?.tab;
        delete tabs[tabId];
        return found;
      }),
  };
}
