import { expect, it } from 'vitest';
import { createPendingScopes } from '../../src/background/pending-scopes.ts';

it('hands the selection to the popup that the menu opens, once', () => {
  const pending = createPendingScopes(() => 0);
  pending.put(7, 'selection');
  expect(pending.take(7)).toBe('selection');
  expect(pending.take(7)).toBe('page');
});

it('keeps tabs apart', () => {
  const pending = createPendingScopes(() => 0);
  pending.put(7, 'selection');
  expect(pending.take(8)).toBe('page');
  expect(pending.take(7)).toBe('selection');
});

it('forgets what no popup came for', () => {
  let now = 0;
  const pending = createPendingScopes(() => now);
  pending.put(7, 'selection');
  now = 5_000;
  expect(pending.take(7)).toBe('page');
});
