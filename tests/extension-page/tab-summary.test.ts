// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followIntent } from '../../src/extension-page/follow-intent.ts';
import { createPageFoot } from '../../src/extension-page/page-foot.ts';
import { createTabSummary } from '../../src/extension-page/tab-summary.ts';
import type { JobView } from '../../src/messaging/jobs/job.ts';
import { summarizeArticle } from '../../src/summary/summarize-article.ts';
import { clickAsReader } from '../support/act-as-reader.ts';
import { englishText, speakEnglish } from '../support/interface-texts.ts';
import { inventedArticle } from '../support/invented-article.ts';

const { call, bringToFront, listeners } = vi.hoisted(() => ({
  call: vi.fn<(name: string, request: unknown) => Promise<unknown>>(),
  bringToFront: vi.fn(async (_tab: number) => undefined),
  listeners: [] as ((message: unknown) => void)[],
}));
vi.mock('../../src/extension-page/call-background.ts', () => ({ callBackground: call }));
vi.mock('../../src/platform/tabs.ts', () => ({ reloadTab: vi.fn(), openTab: vi.fn(), showTab: bringToFront }));
vi.mock('../../src/platform/permissions.ts', () => ({ requestServerAccess: vi.fn() }));
vi.mock('../../src/platform/port.ts', () => ({
  connectToBackground: () => ({
    onMessage: (listener: (message: unknown) => void) => listeners.push(listener),
    onDisconnect: () => undefined,
    post: () => undefined,
    disconnect: () => undefined,
  }),
}));

const TAB = 7;
const JOB = 'b'.repeat(64);
const article = inventedArticle();
const preferences = { depth: 'all', theme: 'system', textSize: 'normal', highlight: 'yellow' } as const;
const record = {
  ...{ id: JOB, article, points: 3, news: [], retention: 'session', isPrivate: false, isUnderWay: false },
  state: 'done',
  summary: summarizeArticle(article, { points: 3 }),
} satisfies JobView;

function show(isBeside = true) {
  const toolPlace = createPageFoot([], () => undefined).place;
  const summary = createTabSummary(preferences, isBeside ? 'popup' : 'tab', toolPlace);
  document.body.replaceChildren(summary.node);
  const shown = summary.showTab(TAB);
  return { summary, shown };
}
function tellRecord(): void {
  for (const listener of listeners.splice(0)) listener(record);
}
const find = (selector: string) => document.querySelector<HTMLElement>(selector);
/** Deaf at first; see ui/controls/deliberate-button.ts. */
const hears = (action: string) =>
  vi.waitFor(() => expect(find(`[data-action=${action}]`)?.ariaDisabled).not.toBe('true'));
const focusedAction = () => (document.activeElement as HTMLElement | null)?.dataset.action;

beforeEach(() => {
  speakEnglish();
  listeners.length = 0;
  call.mockReset().mockResolvedValue(null);
  bringToFront.mockClear();
});
afterEach(() => void vi.useRealTimers());

describe('over a page that never rests', () => {
  it('says after ten seconds that it did not answer, and shows what comes later all the same', async () => {
    vi.useFakeTimers();
    let answer: (job: string) => void = () => undefined;
    call.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    const { shown } = show();
    await vi.advanceTimersByTimeAsync(9_900);
    expect(find('[data-error]')).toBeNull();
    await vi.advanceTimersByTimeAsync(200);
    expect(find('[data-error]')?.dataset.error).toBe('page-silent');
    expect(find('.error')?.textContent).toContain(englishText('errorPageSilent'));
    clickAsReader(find('[data-action=retry]'));
    expect(call).toHaveBeenCalledTimes(2);
    answer(JOB);
    await shown;
    tellRecord();
    expect(find('.gist')).not.toBeNull();
  });
});

it('keeps its depth where an arrow key marks words or leads back', async () => {
  call.mockResolvedValue(JOB);
  await show().shown;
  tellRecord();
  const chosen = () => [...document.querySelectorAll<HTMLInputElement>('.depth input')].findIndex((one) => one.checked);
  const before = chosen();
  for (const modifier of ['shiftKey', 'altKey'])
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', [modifier]: true }));
  expect(chosen()).toBe(before);
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft' }));
  expect(chosen()).not.toBe(before);
});

describe('a past summary', () => {
  it('that is opened while the tab is still read stays on show', async () => {
    const OTHER = 'c'.repeat(64);
    let answer: (job: string) => void = () => undefined;
    call.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    const { summary, shown } = show();
    summary.showJob(OTHER);
    const followed = listeners.length;
    answer(JOB);
    await shown;
    expect(listeners).toHaveLength(followed);
  });
});

describe('a point', () => {
  it.each([
    [true, 0],
    [false, 1],
  ])('leads into the tab, which is brought to the front where it is not beside (%s)', async (isBeside, times) => {
    call.mockResolvedValue(JOB);
    await show(isBeside).shown;
    tellRecord();
    clickAsReader(find('.gist .point'));
    await vi.waitFor(() => expect(find('.summary-status')?.textContent).toBe(englishText('shownInArticle')));
    expect(call).toHaveBeenCalledWith('showSources', expect.objectContaining({ tabId: TAB, mode: 'select' }));
    expect(bringToFront).toHaveBeenCalledTimes(times);
  });
});

describe('a reader who comes out of a page', () => {
  const come = async (intent: string) => {
    call.mockImplementation(async (name, request) => {
      if (name === 'takeIntent') return intent;
      const { isWanted } = (request ?? {}) as { readonly isWanted?: boolean };
      return name === 'engineOffers' ? isWanted && {} : JOB;
    });
    const { summary, shown } = show();
    const openOptions = vi.fn();
    await Promise.all([shown, followIntent(TAB, summary, document.body, openOptions)]);
    tellRecord();
    return { openOptions };
  };

  it.each(['upgrade', 'ask'])('for an engine is offered the choice of one where none is set up: %s', async (intent) => {
    await come(intent);
    await vi.waitFor(() => expect(focusedAction()).toBe('offer-look'));
  });

  it('for the summary finds nothing but that', async () => {
    await come('summary');
    expect(find('.box-offer')).toBeNull();
    expect(find('.offer')?.closest('[hidden]')).not.toBeNull();
  });

  it('for the box hides it everywhere, takes that back as it was, and finds the options', async () => {
    const { openOptions } = await come('box');
    expect(focusedAction()).toBe('hide-everywhere');
    call.mockResolvedValue('chosen-sites');
    await hears('hide-everywhere');
    clickAsReader(find('[data-action=hide-everywhere]'));
    await vi.waitFor(() => expect(focusedAction()).toBe('undo'));
    expect(find('.box-offer [role=status]')?.textContent).toBe(englishText('boxHiddenEverywhere'));
    clickAsReader(find('[data-action=undo]'));
    await vi.waitFor(() => expect(focusedAction()).toBe('hide-everywhere'));
    expect(call).toHaveBeenLastCalledWith('showBoxEverywhere', { offer: 'chosen-sites' });
    clickAsReader(find('[data-action=box-options]'));
    expect(openOptions).toHaveBeenCalledOnce();
  });

  it('is told where the choice could not be kept', async () => {
    await come('box');
    call.mockRejectedValue(new Error('no room'));
    await hears('hide-everywhere');
    clickAsReader(find('[data-action=hide-everywhere]'));
    await vi.waitFor(() => expect(find('.box-offer [role=status]')?.textContent).toBe(englishText('errorInternal')));
    expect(find('[data-action=hide-everywhere]')).not.toBeNull();
  });
});
