/** Counts what a tab asks for, so that no page keeps the background awake and busy. In memory: a new worker begins at none. */

const MINUTE_MILLISECONDS = 60_000;

/** @param cost Of this one, in what `perMinute` counts. @returns whether it is within that. Names are counted apart from each other. */
export type RateLimit = (tabId: number | undefined, name: string, perMinute: number, cost?: number) => boolean;

export function createRateLimit(now: () => number): RateLimit {
  const spent = new Map<string, { readonly at: number; readonly cost: number }[]>();
  let swept = now();

  const isPast = (time: number) => Math.abs(now() - time) >= MINUTE_MILLISECONDS;

  /** Tabs that are gone leave nothing behind. */
  function sweep(): void {
    swept = now();
    for (const [key, made] of spent) if (made.every(({ at }) => isPast(at))) spent.delete(key);
  }

  return (tabId, name, perMinute, cost = 1) => {
    if (isPast(swept)) sweep();
    const key = `${tabId} ${name}`;
    const recent = (spent.get(key) ?? []).filter(({ at }) => !isPast(at));
    if (recent.reduce((sum, one) => sum + one.cost, cost) > perMinute) return false;
    spent.set(key, [...recent, { at: now(), cost }]);
    return true;
  };
}
