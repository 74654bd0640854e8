import { describe, expect, it } from 'vitest';
import { initialSettings } from '../../src/settings/settings.ts';
import { createSettingsStore, parseSettings, settingsForStorage } from '../../src/settings/settings-store.ts';
import { createMemoryStore } from '../support/memory-store.ts';

const stored = (settings: unknown) => ({ version: 1, settings });

describe('stored settings', () => {
  it('read back as they were written', () => {
    const changed = { ...initialSettings, points: 8, theme: 'sepia' as const };
    expect(parseSettings(structuredClone(settingsForStorage(changed)))).toEqual(changed);
  });

  it.each([undefined, null, 'text', 7, [], {}, { version: '1' }, stored(null), stored([])])(
    'that cannot be read at all (%j) are the initial ones',
    (broken) => {
      expect(parseSettings(broken)).toEqual(initialSettings);
    },
  );

  it('of an older version keep what they say and get the initial value for what is newer', () => {
    const old = stored({ box: { offer: 'articles', hiddenSites: ['news.example'], hiddenPages: ['abc'] }, points: 7 });
    expect(parseSettings(old)).toEqual({
      ...initialSettings,
      box: { ...initialSettings.box, hiddenSites: ['news.example'], hiddenPages: ['abc'] },
      points: 7,
    });
  });

  it('of 1.0.0 say of no engine that it only chooses sentences, and drop what is no engine', () => {
    const { picking: _, ...engine } = initialSettings.engine;
    expect(parseSettings(stored({ ...initialSettings, engine })).engine.picking).toEqual([]);
    const broken = stored({ ...initialSettings, engine: { ...engine, picking: ['none such'] } });
    expect(parseSettings(broken).engine.picking).toEqual([]);
  });

  it('send nothing on at first, nor to an address that no reader may have written', () => {
    const { send: _, ...old } = initialSettings;
    expect(parseSettings(stored(old)).send).toEqual({ to: 'nowhere', address: '' });
    const hostile = { ...initialSettings, send: { to: 'address', address: 'javascript:{title}' } };
    expect(parseSettings(stored(hostile)).send).toEqual({ to: 'address', address: '' });
  });

  it('lose only the field that is broken', () => {
    const broken = stored({
      ...initialSettings,
      points: 99,
      box: { ...initialSettings.box, offer: 'always', place: 'end' },
    });
    expect(parseSettings(broken)).toEqual({ ...initialSettings, box: { ...initialSettings.box, place: 'end' } });
  });

  it('bring nothing along that is no setting', () => {
    const parsed = parseSettings(stored({ ...initialSettings, extra: 1, box: { ...initialSettings.box, extra: 2 } }));
    expect(parsed).toEqual(initialSettings);
  });
});

describe('the settings store', () => {
  it('applies changes one after the other, each to the outcome of the one before', async () => {
    const settings = createSettingsStore(createMemoryStore());
    const hide = (site: string) =>
      settings.change((current) => ({
        ...current,
        box: { ...current.box, hiddenSites: [...current.box.hiddenSites, site] },
      }));
    await Promise.all(['a.example', 'b.example', 'c.example'].map(hide));
    expect((await settings.read()).box.hiddenSites).toEqual(['a.example', 'b.example', 'c.example']);
  });

  it('goes on after a change that failed', async () => {
    const settings = createSettingsStore(createMemoryStore());
    const failing = settings.change(() => {
      throw new Error('a bug in a change');
    });
    const next = settings.change((current) => ({ ...current, points: 9 }));
    await expect(failing).rejects.toThrow('a bug in a change');
    expect(await next).toMatchObject({ points: 9 });
  });

  it('tells of changes to settings and of nothing else', async () => {
    const store = createMemoryStore();
    const settings = createSettingsStore(store);
    const heard: number[] = [];
    settings.onChange(({ points }) => heard.push(points));
    await store.set('another', 1);
    await settings.change((current) => ({ ...current, points: 9 }));
    expect(heard).toEqual([9]);
  });
});
