import { describe, expect, it } from 'vitest';
import { createMovedStore } from '../../src/background/moved-store.ts';
import { createMemoryStore } from '../support/memory-store.ts';

describe('what an older version has stored', () => {
  it('moves into the new store, once, and out of the old one', async () => {
    const [old, ours] = [createMemoryStore({ settings: 1, 'job:a': 2 }), createMemoryStore()];
    const store = createMovedStore(old, ours);
    expect(await Promise.all([store.get('settings'), store.get('job:a')])).toEqual([1, 2]);
    expect(old.values.size).toBe(0);
  });

  it('is not believed when it appears later: a page may have put it there', async () => {
    const [old, ours] = [createMemoryStore(), createMemoryStore()];
    await createMovedStore(old, ours).get('settings');
    await old.set('settings', 'forged');
    expect(await createMovedStore(old, ours).get('settings')).toBeUndefined();
  });

  it('gives way to what was stored since, where the first attempt was cut short', async () => {
    const [old, ours] = [createMemoryStore({ settings: 'old' }), createMemoryStore({ settings: 'new' })];
    expect(await createMovedStore(old, ours).get('settings')).toBe('new');
  });

  it('is moved at the next use where the first attempt failed', async () => {
    const [old, ours] = [createMemoryStore({ settings: 1 }), createMemoryStore()];
    let failures = 1;
    const failing = { ...old, all: () => (failures-- > 0 ? Promise.reject(new Error('busy')) : old.all()) };
    const store = createMovedStore(failing, ours);
    await expect(store.get('settings')).rejects.toThrow('busy');
    expect(await store.get('settings')).toBe(1);
  });
});
