import { describe, expect, it } from 'vitest';
import { crowdedOut } from '../../../src/background/jobs/crowded-out.ts';

const of = (site: string, name: string, bytes = 1) => ({ site, name, bytes, savedAt: 0 });

describe('records that go', () => {
  it('are none while there is room', () => {
    expect(crowdedOut([of('a', '1'), of('b', '2')], { records: 2, bytes: 2 })).toEqual([]);
    expect(crowdedOut([], { records: 0, bytes: 0 })).toEqual([]);
  });

  it('are the oldest of the site that has most, so that one page pushes out nothing of another', () => {
    const flood = Array.from({ length: 5 }, (_, number) => of('evil', `evil ${number}`));
    const records = [...flood, of('honest', 'honest, older than all')];
    expect(crowdedOut(records, { records: 3, bytes: 99 })).toEqual(['evil 4', 'evil 3', 'evil 2']);
  });

  it('are those of the site that fills the store, however few they are', () => {
    const records = [of('evil', 'huge', 90), ...Array.from({ length: 5 }, (_, number) => of('honest', `${number}`))];
    expect(crowdedOut(records, { records: 99, bytes: 50 })).toEqual(['huge']);
  });
});
