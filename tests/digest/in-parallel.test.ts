import { expect, it, vi } from 'vitest';
import { inParallel } from '../../src/digest/in-parallel.ts';

it('works on no more items at once than it may, and on each of them', async () => {
  let atWork = 0;
  let most = 0;
  const done: number[] = [];
  const work = async (item: number) => {
    atWork += 1;
    most = Math.max(most, atWork);
    await Promise.resolve();
    done.push(item);
    atWork -= 1;
  };
  await inParallel([1, 2, 3, 4, 5, 6, 7], work, { atOnce: 3, milliseconds: 1_000 });
  expect(done.sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(most).toBe(3);
});

it('waits for none longer than the limit', async () => {
  vi.useFakeTimers();
  const begun: string[] = [];
  const work = (item: string) => {
    begun.push(item);
    return item.startsWith('silent') ? new Promise<void>(() => undefined) : Promise.resolve();
  };
  const whole = inParallel(['silent', 'silent too', 'quick', 'quick too'], work, { atOnce: 2, milliseconds: 1_000 });
  await vi.advanceTimersByTimeAsync(1_000);
  await whole;
  expect(begun).toContain('quick too');
  vi.useRealTimers();
});
