import { expect, it } from 'vitest';
import { createPending } from '../../src/background/pending.ts';

it('hands the selection to the popup that the menu opens, once', () => {
  const pending = createPending<string>(5_000, () => 0);
  pending.put(7, 'selection');
  expect(pending.take(7)).toBe('selection');
  expect(pending.take(7)).toBeUndefined();
});

it('keeps tabs apart', () => {
  const pending = createPending<string>(5_000, () => 0);
  pending.put(7, 'selection');
  expect(pending.take(8)).toBeUndefined();
  expect(pending.take(7)).toBe('selection');
});

it('forgets what no popup came for', () => {
  let now = 0;
  const pending = createPending<string>(5_000, () => now);
  pending.put(7, 'selection');
  now = 5_000;
  expect(pending.take(7)).toBeUndefined();
});
