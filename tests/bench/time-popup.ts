/** The time from the opening of the popup, as its document begins, to the frame in which something stands in it. */
import type { Surface } from '../support/browser-under-test.ts';
import { waitForSummary } from '../support/shown-summary.ts';

export interface PopupTimes {
  /** Milliseconds to the first frame with any text. */
  readonly first: number;
  /** Milliseconds to the first frame with the gist, or a point that is larger. */
  readonly summary: number;
}

/** The browser's own measurements, from the popup's `performance`. @returns `undefined` where it tells of no frame with the summary. */
export async function timePopup(popup: Surface): Promise<PopupTimes | undefined> {
  await waitForSummary(popup);
  return popup.evaluate(async () => {
    const summary = await new Promise<number | undefined>((resolve) => {
      // The paint is told some frames later; until then the headline is the largest text.
      new PerformanceObserver((list) => {
        const paints = list.getEntries() as (PerformanceEntry & { readonly element: Element | null })[];
        const painted = paints.find(({ element }) => element?.closest('.summary'));
        if (painted) resolve(painted.startTime);
      }).observe({ type: 'largest-contentful-paint', buffered: true });
      setTimeout(() => resolve(undefined), 2000);
    });
    const [first] = performance.getEntriesByName('first-contentful-paint');
    return summary === undefined || !first ? undefined : { first: first.startTime, summary };
  });
}
