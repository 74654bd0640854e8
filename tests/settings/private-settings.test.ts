import { expect, it } from 'vitest';
import { createPrivateSettings } from '../../src/settings/private-settings.ts';
import { createSettingsStore } from '../../src/settings/settings-store.ts';
import { createMemoryStore } from '../support/memory-store.ts';

it('begins with what is stored, and stores no change', async () => {
  const store = createMemoryStore();
  const stored = createSettingsStore(store);
  await stored.change((settings) => ({ ...settings, points: 4 }));
  const before = structuredClone(store.values);
  const ofPrivateWindows = createPrivateSettings(stored);
  await ofPrivateWindows.change((settings) => ({ ...settings, theme: 'dark' }));
  expect(await ofPrivateWindows.read()).toMatchObject({ points: 4, theme: 'dark' });
  expect(store.values).toEqual(before);
});

it('applies each change to the outcome of the one before', async () => {
  const settings = createPrivateSettings(createSettingsStore(createMemoryStore()));
  await Promise.all([
    settings.change((current) => ({ ...current, points: 9 })),
    settings.change((current) => ({ ...current, theme: 'dark' })),
  ]);
  expect(await settings.read()).toMatchObject({ points: 9, theme: 'dark' });
});

it('goes on following what is chosen outside', async () => {
  const stored = createSettingsStore(createMemoryStore());
  const settings = createPrivateSettings(stored);
  await settings.change((current) => ({ ...current, theme: 'dark' }));
  await stored.change((current) => ({
    ...current,
    engine: { ...current.engine, neverSendFrom: ['bank.example'] },
  }));
  const read = await settings.read();
  expect([read.theme, read.engine.neverSendFrom]).toEqual(['dark', ['bank.example']]);
});
