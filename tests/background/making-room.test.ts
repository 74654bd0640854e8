import { describe, expect, it } from 'vitest';
import { createStoreMakingRoom } from '../../src/background/making-room.ts';
import { createMemoryStore } from '../support/memory-store.ts';

/** A store of which the first so many writes are refused. */
function startFull(refusals: number) {
  const store = createMemoryStore();
  const rooms = { made: 0 };
  const set = async (key: string, value: unknown) => {
    refusals -= 1;
    if (refusals >= 0) throw new DOMException('full', 'QuotaExceededError');
    await store.set(key, value);
  };
  const roomy = createStoreMakingRoom({ ...store, set }, async () => {
    rooms.made += 1;
  });
  return { roomy, rooms, store };
}

describe('settings in a full store', () => {
  it('find the room that the history makes', async () => {
    const { roomy, rooms, store } = startFull(1);
    await roomy.set('settings', 1);
    expect([rooms.made, store.values.get('settings')]).toEqual([1, 1]);
  });

  it('are refused with a word where there is none to be made', async () => {
    await expect(startFull(2).roomy.set('settings', 1)).rejects.toMatchObject({ code: 'storage-full' });
  });
});
