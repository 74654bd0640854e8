import { describe, expect, it } from 'vitest';
import { currentVersion, type Migration, migrate } from '../../src/settings/migrate.ts';
import { SETTINGS_MIGRATIONS } from '../../src/settings/migrations.ts';
import { initialSettings } from '../../src/settings/settings.ts';
import { parseSettings } from '../../src/settings/settings-store.ts';

/** The number of points was called `length`, then `count`. */
const migrations: readonly Migration[] = [
  { from: 1, migrate: ({ length, ...rest }) => ({ ...rest, count: length }) },
  { from: 2, migrate: ({ count, ...rest }) => ({ ...rest, points: count }) },
];

describe('migrations', () => {
  it.each([
    [1, { length: 7 }],
    [2, { count: 7 }],
    [3, { points: 7 }],
  ])('bring what version %i stored into the form of today, each step once', (version, stored) => {
    expect(migrate(stored, version, migrations)).toEqual({ points: 7 });
  });

  it('leave what a newer version stored as it is', () => {
    expect(migrate({ length: 'a word of tomorrow' }, 4, migrations)).toEqual({ length: 'a word of tomorrow' });
  });

  it('lead to the version that is written', () => {
    expect(currentVersion(migrations)).toBe(3);
    expect(currentVersion([])).toBe(1);
  });

  it('of the settings follow each other without a gap', () => {
    expect(SETTINGS_MIGRATIONS.map(({ from }) => from)).toEqual(SETTINGS_MIGRATIONS.map((_, index) => index + 1));
  });

  it('save what the reader chose under an old name', () => {
    const old = { version: 1, settings: { ...initialSettings, points: undefined, length: 7 } };
    expect(parseSettings(old, migrations)).toEqual({ ...initialSettings, points: 7 });
  });
});
