/** Counts what a tab asks for, so that no page keeps the background awake and busy. In memory: a new worker begins at none. */

const MINUTE_MILLISECONDS = 60_000;

/** @returns Whether this one is still within `perMinute`. Names are counted apart from each other. */
export type RateLimit = (tabId: number | undefined, name: string, perMinute: number) => boolean;

export function createRateLimit(now: () => number): RateLimit {
  const times = new Map<string, number[]>();
  let swept = now();

  /** Tabs that are gone leave nothing behind. */
  function sweep(): void {
    swept = now();
    for (const [key, made] of times) if (isPast(made.at(-1) ?? 0)) times.delete(key);
  }

  const isPast = (time: number) => Math.abs(now() - time) >= MINUTE_MILLISECONDS;

  return (tabId, name, perMinute) => {
    if (isPast(swept)) sweep();
    const key = `${tabId} ${name}`;
    const recent = (times.get(key) ?? []).filter((time) => !isPast(time));
    if (recent.length >= perMinute) return false;
    times.set(key, [...recent, now()]);
    return true;
  };
}
