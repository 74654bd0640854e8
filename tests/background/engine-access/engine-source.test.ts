import { expect, it, vi } from 'vitest';
import { createEngineSource } from '../../../src/background/engine-access/engine-source.ts';
import { createSettingsStore } from '../../../src/settings/settings-store.ts';
import { createMemoryStore } from '../../support/memory-store.ts';

it('notes that a model inside the extension is used, and in private windows nothing', async () => {
  const noteModelUse = vi.fn(async () => undefined);
  const engines = createEngineSource(createSettingsStore(createMemoryStore()), {
    readKey: async () => undefined,
    maySend: async () => true,
    noteModelUse,
    engineDependencies: () => ({ localModels: {} }) as never,
  });
  const request = { engine: 'in-browser', model: 'small' } as never;
  await engines.ready(request, true);
  expect(noteModelUse).not.toHaveBeenCalled();
  await engines.ready(request, false);
  expect(noteModelUse).toHaveBeenCalledExactlyOnceWith('small');
});
