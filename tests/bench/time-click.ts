/** The time from a reader's click on the box to the frame in which the summary stands on the screen. */
import type { BoxHandle } from '../support/browser-under-test.ts';

/** The promise waits on the host element, in the test's own world, until the click is done. */
type Timed = Element & { clickToSummary?: Promise<number> };

/** @returns Milliseconds. */
export async function timeClickToSummary(box: BoxHandle): Promise<number> {
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
  await box.clickButton('Get a summary');
  return box.evaluate((root) => (root.host as Timed).clickToSummary ?? Number.NaN);
}
