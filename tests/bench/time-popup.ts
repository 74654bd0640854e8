/** The time from the opening of the popup, as its document begins, to the frame in which something stands in it. */
import type { Surface } from '../support/browser-under-test.ts';
import { waitForSummary } from '../support/shown-summary.ts';

export interface PopupTimes {
  /** Milliseconds to the first frame with any text. */
  readonly first: number;
  /** Milliseconds to the frame with the gist, which is the largest text of the popup. */
  readonly summary: number;
}

/** The browser's own measurements, from the popup's `performance`. */
export async function timePopup(popup: Surface): Promise<PopupTimes> {
  await waitForSummary(popup);
  return popup.evaluate(async () => {
    // Two frames: the one that shows the gist has been measured by then.
    for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    const largest = await new Promise<number>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      });
    });
    const [first] = performance.getEntriesByName('first-contentful-paint');
    return { first: first?.startTime ?? Number.NaN, summary: largest };
  });
}
