/** Ends work that says nothing for too long. */

export interface Watchdog {
  /** Aborted when the time is up. */
  readonly signal: AbortSignal;
  /** Starts the time anew. */
  feed(milliseconds: number): void;
  stop(): void;
}

export function startWatchdog(milliseconds: number): Watchdog {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const feed = (time: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => controller.abort(), time);
  };
  feed(milliseconds);
  return { signal: controller.signal, feed, stop: () => clearTimeout(timer) };
}

/** @throws the signal's reason when aborted. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });
}
