/** The parts of a box handle that are the same in both browsers, on top of "run this with the closed root". */
import type { KeyInput, Page } from 'puppeteer-core';
import type { BoxHandle, Rectangle } from './browser-under-test.ts';
import { functionSource } from './function-source.ts';
import { until } from './until.ts';

/** Marks the element that holds a box. Its shadow root is closed. */
export const BOX_MARK = 'data-get-a-summary';
/** Marks the one that leads back from marked sentences. */
export const WAY_BACK_MARK = 'data-get-a-summary-back';

/** How one browser reaches a closed shadow root. */
export interface ClosedRootAccess {
  count(): Promise<number>;
  /** @throws Error when there is no box with this index. */
  callWithRoot(index: number, functionSource: string, parameters: unknown[]): Promise<unknown>;
  runSource(source: string): Promise<void>;
}

export function createBoxHandle(page: Page, index: number, access: ClosedRootAccess): BoxHandle {
  const evaluate: BoxHandle['evaluate'] = async (callee, ...parameters) =>
    (await access.callWithRoot(index, functionSource(callee), parameters)) as Awaited<ReturnType<typeof callee>>;
  const rect = () =>
    evaluate((root): Rectangle => {
      const { x, y, width, height } = root.host.getBoundingClientRect();
      return { x, y, width, height };
    });
  const text = () => evaluate(readShownText);

  return {
    count: () => access.count(),
    exists: async () => (await access.count()) > index,
    evaluate,
    rect,
    text,
    runSource: (source) => access.runSource(source),
    async appears(milliseconds) {
      // It makes its room little by little, and hears no pointer where it is not yet seen.
      const hasRoom = () => evaluate((root) => getComputedStyle(root.host).clipPath === 'none');
      const isThere = async () => (await rect()).height > 0 && (await text()) !== '' && (await hasRoom());
      await until('the box to appear', isThere, milliseconds);
    },
    async clickButton(name) {
      // What a click before has opened may still be on its way.
      const spot = await until(`"${name}"`, async () => {
        const found = await evaluate(findSpotOfControl, name);
        if ('problem' in found) throw new Error(found.problem);
        return found;
      });
      await page.mouse.click(spot.x, spot.y);
    },
    press: (key: KeyInput) => page.keyboard.press(key),
    async screenshot() {
      await evaluate((root) => root.host.scrollIntoView({ block: 'center', behavior: 'instant' }));
      const { x, y, width, height } = await rect();
      return page.screenshot({ clip: { x, y, width, height }, captureBeyondViewport: false });
    },
  };
}

/** Runs in the page. A shadow root has no `innerText`; its elements have. */
function readShownText(root: ShadowRoot): string {
  const isShown = (element: Element) => element instanceof HTMLElement && element.localName !== 'style';
  return (
    [...root.children]
      .filter(isShown)
      // Not textContent: what is not rendered, no reader reads.
      .map((element) => (element as HTMLElement).innerText)
      .join('\n')
      .trim()
  );
}

/** Runs in the page. */
function findSpotOfControl(root: ShadowRoot, name: string): { x: number; y: number } | { problem: string } {
  const controls = root.querySelectorAll<HTMLElement>(
    // A click on a point's text leads to its sentence.
    'button, a[href], summary, input, [role=button], [role=menuitem], .point',
  );
  const nameOf = (element: HTMLElement) =>
    (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const shown = [...controls].filter((element) => element.getClientRects().length > 0);
  const control =
    shown.find((element) => element.dataset.action === name) ??
    shown.find((element) => nameOf(element) === name) ??
    shown.find((element) => nameOf(element).startsWith(name));
  if (control === undefined) return { problem: `no such control among: ${shown.map(nameOf).join(' | ')}` };
  control.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const box = control.getClientRects()[0];
  if (box === undefined || box.width === 0 || box.height === 0) return { problem: 'it has no size' };
  const spot = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const hit = root.elementFromPoint(spot.x, spot.y);
  if (hit === null || !(control.contains(hit) || hit.contains(control))) {
    return { problem: `covered by <${hit?.localName ?? 'nothing'}>` };
  }
  return spot;
}
