/** Remembers what the popup should summarize that a context menu is about to open: once, then it is the page again. */
import type { Scope } from '../messaging/page-calls.ts';

/** A popup that has not come up by then never will; the next click on the toolbar button means the page. */
const FORGOTTEN_AFTER_MILLISECONDS = 5_000;

export interface PendingScopes {
  put(tabId: number, scope: Scope): void;
  take(tabId: number): Scope;
}

export function createPendingScopes(now: () => number): PendingScopes {
  const pending = new Map<number, { scope: Scope; putAt: number }>();
  return {
    put: (tabId, scope) => void pending.set(tabId, { scope, putAt: now() }),
    take(tabId) {
      const found = pending.get(tabId);
      pending.delete(tabId);
      return found && now() - found.putAt < FORGOTTEN_AFTER_MILLISECONDS ? found.scope : 'page';
    },
  };
}
