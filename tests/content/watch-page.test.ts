// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../src/content/watch-page.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (look: () => void) => void setTimeout(look));
  Object.assign(window, { navigation: new EventTarget() });
  history.replaceState(null, '', '/start');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function change(milliseconds: number) {
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(milliseconds);
}

async function navigate(address: string) {
  history.pushState(null, '', address);
  (window as unknown as { navigation: EventTarget }).navigation.dispatchEvent(new Event('currententrychange'));
  await vi.advanceTimersByTimeAsync(1);
}

/** @param answers Whether each look finds what was not there before. */
function watch(answers: readonly boolean[]) {
  const look = vi.fn((_isNews: boolean) => answers[look.mock.calls.length - 1] ?? false);
  watchPage(look);
  return { look, news: () => look.mock.calls.filter(([isNews]) => isNews).length };
}

function show(state: DocumentVisibilityState) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(state !== 'visible');
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('a watched page', () => {
  it('is looked at once when it is an article at first sight', async () => {
    const { look } = watch([true]);
    await vi.advanceTimersByTimeAsync(1);
    await change(30_000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('is never polled: where nothing changes, nothing is looked at', async () => {
    const { look } = watch([]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('is looked at again when its body comes late, and then no more', async () => {
    const { look } = watch([false, true]);
    await vi.advanceTimersByTimeAsync(1_000);
    await change(400);
    await change(5_000);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('that keeps changing is looked at ever more rarely, and at last no more', async () => {
    const { look } = watch([]);
    for (let changes = 0; changes < 600; changes += 1) await change(100);
    expect(look.mock.calls.length).toBeGreaterThan(3);
    expect(look.mock.calls.length).toBeLessThan(9);
  });

  it('that changes its address all the time is looked at again only once it rests', async () => {
    const { look } = watch(Array.from({ length: 99 }, () => true));
    await vi.advanceTimersByTimeAsync(1);
    for (let times = 0; times < 60; times += 1) {
      await navigate(`/${times}`);
      await vi.advanceTimersByTimeAsync(60);
    }
    expect(look).toHaveBeenCalledTimes(11);
    await vi.advanceTimersByTimeAsync(11_000);
    expect(look).toHaveBeenCalledTimes(12);
    await vi.advanceTimersByTimeAsync(60_000);
    await navigate('/calm');
    expect(look).toHaveBeenCalledTimes(13);
  });

  it('that becomes another is looked at anew, and told that it is news', async () => {
    const { look, news } = watch([true, true]);
    await vi.advanceTimersByTimeAsync(1);
    await navigate('/other');
    expect([look.mock.calls.length, news()]).toEqual([2, 2]);
  });

  it('whose address changes before its text does is looked at until the text is there', async () => {
    const { look, news } = watch([true, false, true]);
    await vi.advanceTimersByTimeAsync(1);
    await navigate('/other');
    await change(1_000);
    await change(5_000);
    expect([look.mock.calls.length, news()]).toEqual([3, 2]);
  });

  it('is the same page after a jump within it', async () => {
    const { look } = watch([true]);
    await vi.advanceTimersByTimeAsync(1);
    await navigate('/start#comments');
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('is looked at anew when the reader comes back to it from the next one', async () => {
    const { news } = watch([true, true]);
    await vi.advanceTimersByTimeAsync(1);
    const comeBack = async (persisted: boolean) => {
      dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
      await vi.advanceTimersByTimeAsync(1);
    };
    await comeBack(false);
    expect(news()).toBe(1);
    await comeBack(true);
    expect(news()).toBe(2);
  });

  it.each(['hidden', 'prerender'])(
    'that is %s is left alone until it is seen, whatever address it has by then',
    async (state) => {
      show(state as DocumentVisibilityState);
      const { look } = watch([true, true]);
      await vi.advanceTimersByTimeAsync(30_000);
      await navigate('/prepared');
      await change(1_000);
      expect(look).not.toHaveBeenCalled();
      show('visible');
      await vi.advanceTimersByTimeAsync(1);
      expect(look).toHaveBeenCalledTimes(1);
      await navigate('/prepared#part');
      expect(look).toHaveBeenCalledTimes(1);
    },
  );
});
