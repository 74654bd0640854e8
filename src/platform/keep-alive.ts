/** Keeps the background's worker from being ended for idleness, while a job runs and not a moment longer. */
import { browser } from './browser.ts';

/** A background is ended after 30 seconds without a call of the extension's API; so in Firefox 153, probed. */
const BEAT_MILLISECONDS = 20_000;

/**
 * Source: developer.chrome.com, "The extension service worker lifecycle", which names this for the duration of one job.
 * @returns how to stop.
 */
export function keepAlive(): () => void {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), BEAT_MILLISECONDS);
  return () => clearInterval(timer);
}
