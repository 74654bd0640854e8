// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findTextBlocks } from '../../src/article/detection/find-text-blocks.ts';
import type { BoxOptions } from '../../src/content/box/box.ts';
import { toggleHideMenu } from '../../src/content/box/hide-menu.ts';
import { keepInPage } from '../../src/content/box/keep-in-page.ts';
import { createBoxes } from '../../src/content/box/offer-boxes.ts';
import { isolatedWorld } from '../../src/content/isolated-world.ts';
import { watchPage } from '../../src/content/watch-page.ts';
import { boxTexts } from '../../src/i18n/box-texts.ts';
import { shortDurations } from '../../src/i18n/text.ts';
import { timeToRead } from '../../src/ui/summary/reading-time.ts';
import { clickAsReader } from '../support/act-as-reader.ts';
import { speakEnglish } from '../support/interface-texts.ts';
import { withoutPseudoElements } from '../support/without-pseudo-elements.ts';

const made = vi.hoisted((): BoxOptions[] => []);
const noted = vi.hoisted(() => (options: BoxOptions) => {
  made.push(options);
  return options;
});
vi.mock(import('../../src/content/call-from-later-script.ts'), () => ({ callBackground: async () => null }) as never);
vi.mock(import('../../src/content/box/box.ts'), async (original) => {
  const { createBox, ...rest } = await original();
  return { ...rest, createBox: (options) => createBox(noted(options)) };
});

speakEnglish();
// As the detector does, whose script comes first.
isolatedWorld().findTextBlocks = findTextBlocks;
// Of what jsdom has none: nothing is laid out here.
Object.assign(globalThis, {
  ResizeObserver: class {
    observe() {}
  },
});
const nothing = () => undefined;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (look: () => void) => void setTimeout(look));
  Object.assign(window, { navigation: new EventTarget() });
  withoutPseudoElements();
  made.length = 0;
  document.body.replaceChildren();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a box that the page has lost', () => {
  const lost = async (after: number) => {
    const host = document.body.appendChild(document.createElement('div'));
    const putBack = vi.fn();
    keepInPage(host, putBack);
    await vi.advanceTimersByTimeAsync(after);
    host.remove();
    await vi.advanceTimersByTimeAsync(0);
    return putBack;
  };

  it('comes back half a second later', async () => {
    const putBack = await lost(0);
    await vi.advanceTimersByTimeAsync(499);
    expect(putBack).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(putBack).toHaveBeenCalledTimes(1);
  });

  it('comes back for twenty seconds', async () => {
    const putBack = await lost(19_900);
    await vi.advanceTimersByTimeAsync(600);
    expect(putBack).toHaveBeenCalledTimes(1);
    const late = await lost(20_001);
    await vi.advanceTimersByTimeAsync(600);
    expect(late).not.toHaveBeenCalled();
  });
});

describe('a page that changes', () => {
  const change = async () => {
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(0);
  };

  it('is looked at again 300 milliseconds later', async () => {
    const look = vi.fn(() => false);
    watchPage(look);
    await vi.advanceTimersByTimeAsync(1);
    await change();
    await vi.advanceTimersByTimeAsync(290);
    expect(look).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(20);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('is looked at for twenty seconds', async () => {
    const looks = async (at: number) => {
      const look = vi.fn(() => false);
      watchPage(look);
      await vi.advanceTimersByTimeAsync(at);
      await change();
      await vi.advanceTimersByTimeAsync(400);
      return look.mock.calls.length;
    };
    expect(await looks(19_000)).toBe(2);
    expect(await looks(20_001)).toBe(1);
  });
});

const offer = {
  isWanted: true,
  place: 'top',
  durations: shortDurations(),
  texts: boxTexts(),
  ownSummaries: 'in brief',
};

/** Puts a box before some paragraphs. */
async function placeBox(): Promise<BoxOptions> {
  document.body.innerHTML = `<main>${`<p>${'The pier fell down in the storm. '.repeat(60)}</p>`.repeat(3)}</main>`;
  const boxes = createBoxes({ onOpen: nothing, onMenu: toggleHideMenu, onNear: nothing, onPress: nothing });
  boxes.offer(offer as never, findTextBlocks(document));
  await vi.advanceTimersByTimeAsync(0);
  const [options] = made;
  if (!options) throw new Error('no box');
  return options;
}

describe('a box', () => {
  it('says how long the article takes to read, counted in words', async () => {
    const { time } = await placeBox();
    expect(time).toEqual(timeToRead(3 * 60 * 7, offer.durations));
  });

  it('that was sent away says so for fifteen seconds', async () => {
    const roots: ShadowRoot[] = [];
    const attach = Element.prototype.attachShadow;
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
      const root = attach.call(this, init);
      roots.push(root);
      return root;
    });
    await placeBox();
    const [root] = roots;
    const press = async (action: string) => {
      clickAsReader(root?.querySelector(`[data-action=${action}]`));
      await vi.advanceTimersByTimeAsync(0);
    };
    await press('menu');
    await press('hide-page');
    expect(root?.querySelector('[role=status]')).not.toBeNull();
    // Without a pointer jsdom takes everything for hovered.
    vi.spyOn(Element.prototype, 'matches').mockReturnValue(false);
    root?.querySelector<HTMLElement>('[data-action=undo]')?.blur();
    await vi.advanceTimersByTimeAsync(14_900);
    expect(root?.host.isConnected).toBe(true);
    await vi.advanceTimersByTimeAsync(200);
    expect(root?.host.isConnected).toBe(false);
    vi.restoreAllMocks();
  });
});
