import { describe, expect, it } from 'vitest';
import { currentVersion, type Migration, migrate } from '../../src/settings/migrate.ts';
import { SETTINGS_MIGRATIONS } from '../../src/settings/migrations.ts';
import { initialSettings } from '../../src/settings/settings.ts';
import { parseSettings, settingsForStorage } from '../../src/settings/settings-store.ts';

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

describe('settings of 0.1.0', () => {
  const engineOf = (engine: object) => parseSettings({ version: 1, settings: { ...initialSettings, engine } }).engine;

  it('have no engine write by itself: nobody had chosen that', () => {
    expect(engineOf({ ...initialSettings.engine, isAutomatic: true }).isAutomatic).toBe(false);
  });

  it('keep a consent for the very server that was in use, with its scheme, and no other', () => {
    const consents = [
      { engine: 'openai', host: 'api.openai.com' },
      { engine: 'ollama', host: 'box.local:11434' },
      { engine: 'lm-studio', host: 'elsewhere.example' },
      { engine: 'gone', host: 'gone.example' },
      'broken',
    ];
    const servers = { ollama: { address: 'https://box.local:11434/v1', model: '' } };
    expect(engineOf({ ...initialSettings.engine, consents, servers }).consents).toEqual([
      { engine: 'openai', origin: 'https://api.openai.com' },
      { engine: 'ollama', origin: 'https://box.local:11434' },
    ]);
  });

  it('are of today once they are written again', () => {
    const chosen = { ...initialSettings, engine: { ...initialSettings.engine, isAutomatic: true } };
    expect(parseSettings(settingsForStorage(chosen))).toEqual(chosen);
  });
});
