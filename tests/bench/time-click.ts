/** The time from a reader's click on the box to the frame in which the summary stands on the screen. */
import type { Page } from 'puppeteer-core';
import type { BoxHandle } from '../support/browser-under-test.ts';
import { pause } from '../support/until.ts';

/** The promise waits on the host element, in the test's own world, until the click is done. */
type Timed = Element & { clickToSummary?: Promise<number> };

/**
 * @param hoverMilliseconds For which the pointer rests on the button first; 0 clicks at once.
 * @returns Milliseconds.
 */
export async function timeClickToSummary(page: Page, box: BoxHandle, hoverMilliseconds = 0): Promise<number> {
  await box.evaluate((root) => {
    let clickedAt = Number.NaN;
    root.host.addEventListener('click', (event) => {
      clickedAt = event.timeStamp;
    });
    (root.host as Timed).clickToSummary = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (!root.querySelector('.gist')?.textContent) return;
        observer.disconnect();
        // The task after the frame's callbacks: the frame has been painted.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - clickedAt);
          port2.postMessage(null);
        });
      });
      observer.observe(root, { childList: true, subtree: true, characterData: true });
    });
  });
  if (hoverMilliseconds) {
    const { x, y } = await box.evaluate((root) => {
      root.host.scrollIntoView({ block: 'center', behavior: 'instant' });
      const spot = root.querySelector('[data-action=open]')?.getBoundingClientRect();
      return { x: (spot?.x ?? 0) + (spot?.width ?? 0) / 2, y: (spot?.y ?? 0) + (spot?.height ?? 0) / 2 };
    });
    await page.mouse.move(x, y);
    await pause(hoverMilliseconds);
  }
  await box.clickButton('Get a summary');
  return box.evaluate((root) => (root.host as Timed).clickToSummary ?? Number.NaN);
}
