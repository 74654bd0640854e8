import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runAfterChanges } from '../support/run-after-changes.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Runs that last until they are ended. */
function startRuns() {
  const runs: { readonly files: readonly string[]; end(): void; fail(): void }[] = [];
  const errors: unknown[] = [];
  const onChange = runAfterChanges(
    (files) =>
      new Promise((resolve, reject) => {
        runs.push({ files, end: resolve, fail: () => reject(new Error('a mistake')) });
      }),
    (error) => errors.push(error),
  );
  return { runs, errors, onChange };
}
const settle = () => vi.advanceTimersByTimeAsync(1_000);

it('runs once for changes that come together', async () => {
  const { runs, onChange } = startRuns();
  for (const file of ['a.ts', 'a.ts', 'b.ts', 'a.ts', 'c.ts']) {
    onChange(file);
    await vi.advanceTimersByTimeAsync(50);
  }
  await settle();
  expect(runs.map(({ files }) => files)).toEqual([['a.ts', 'b.ts', 'c.ts']]);
});

it('runs again for what changes meanwhile, but only when the run has ended', async () => {
  const { runs, onChange } = startRuns();
  onChange('a.ts');
  await settle();
  onChange('b.ts');
  await settle();
  onChange('c.ts');
  await settle();
  expect(runs).toHaveLength(1);
  runs[0]?.end();
  await settle();
  expect(runs.map(({ files }) => files)).toEqual([['a.ts'], ['b.ts', 'c.ts']]);
  runs[1]?.end();
  await settle();
  expect(runs).toHaveLength(2);
});

it('says that a run has failed, and runs at the next change', async () => {
  const { runs, errors, onChange } = startRuns();
  onChange('a.ts');
  await settle();
  runs[0]?.fail();
  await settle();
  expect(errors).toEqual([new Error('a mistake')]);
  onChange('a.ts');
  await settle();
  expect(runs).toHaveLength(2);
});
