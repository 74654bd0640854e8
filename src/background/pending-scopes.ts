/** What the popup that a context menu is about to open should summarise. Asked for once, then the page again. */
import type { Subject } from '../messaging/page-calls.ts';

/** A popup that has not come up by then never will; the next click on the toolbar button means the page. */
const FORGOTTEN_AFTER_MILLISECONDS = 5_000;

export interface PendingSubjects {
  put(tabId: number, subject: Subject): void;
  take(tabId: number): Subject;
}

export function createPendingSubjects(now: () => number): PendingSubjects {
  const pending = new Map<number, { subject: Subject; putAt: number }>();
  return {
    put: (tabId, subject) => void pending.set(tabId, { subject, putAt: now() }),
    take(tabId) {
      const found = pending.get(tabId);
      pending.delete(tabId);
      return found && now() - found.putAt < FORGOTTEN_AFTER_MILLISECONDS ? found.subject : 'page';
    },
  };
}
