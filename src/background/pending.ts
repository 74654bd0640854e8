/** Remembers what a document that is about to open for a tab is meant to do: once, and not for long. */

export interface Pending<Value> {
  put(tabId: number, value: Value): void;
  take(tabId: number): Value | undefined;
}

/** @param milliseconds A document that has not come up by then never will. */
export function createPending<Value>(milliseconds: number, now: () => number): Pending<Value> {
  const pending = new Map<number, { value: Value; putAt: number }>();
  return {
    put: (tabId, value) => void pending.set(tabId, { value, putAt: now() }),
    take(tabId) {
      const found = pending.get(tabId);
      pending.delete(tabId);
      return found && now() - found.putAt < milliseconds ? found.value : undefined;
    },
  };
}
