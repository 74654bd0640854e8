// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepInPage } from '../../../src/content/box/keep-in-page.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A kept box; `lose` takes it away as a framework does, and lets observers hear of it. */
function keep() {
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  const putBack = vi.fn(() => document.body.append(host));
  const stop = keepInPage(host, putBack);
  const lose = async () => {
    host.remove();
    await vi.advanceTimersByTimeAsync(1);
  };
  return { host, putBack, stop, lose };
}

describe('a box in a page that draws anew', () => {
  it('comes back once the redraw is over', async () => {
    const { putBack, lose } = keep();
    await lose();
    expect(putBack).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(600);
    expect(putBack).toHaveBeenCalledTimes(1);
  });

  it('stays away when it is lost again', async () => {
    const { putBack, lose } = keep();
    for (let losses = 0; losses < 3; losses += 1) {
      await lose();
      await vi.advanceTimersByTimeAsync(600);
    }
    expect(putBack).toHaveBeenCalledTimes(1);
  });

  it('stays where the page itself has put it back', async () => {
    const { host, putBack, lose } = keep();
    await lose();
    document.body.append(host);
    await vi.advanceTimersByTimeAsync(600);
    expect(putBack).not.toHaveBeenCalled();
  });

  it('is let go when it was taken away on purpose', async () => {
    const { putBack, stop, lose } = keep();
    await lose();
    stop();
    await vi.advanceTimersByTimeAsync(600);
    expect(putBack).not.toHaveBeenCalled();
  });

  it('is not brought back long after the page was loaded', async () => {
    const { putBack, lose } = keep();
    await vi.advanceTimersByTimeAsync(20_001);
    await lose();
    await vi.advanceTimersByTimeAsync(600);
    expect(putBack).not.toHaveBeenCalled();
  });
});
