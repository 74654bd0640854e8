import { beforeEach, expect, it, vi } from 'vitest';

let injections: number;
let refuses: boolean;

beforeEach(() => {
  vi.resetModules();
  injections = 0;
  refuses = false;
  const sendMessage = async ({ call }: { call: string }) => {
    if (refuses) return { ok: false, error: { code: 'internal', message: 'refused' } };
    injections += Number(call === 'injectBoxView');
    return { ok: true, response: null };
  };
  // As in Firefox, where the background runs it.
  Object.assign(globalThis, { SCRIPTS_ARE_IMPORTED: false, chrome: { runtime: { id: 'x', sendMessage } } });
});

const load = async () => {
  const { loadScript } = await import('../../src/content/load-script.ts');
  (await import('../../src/content/isolated-world.ts')).isolatedWorld().loadScript = loadScript;
  await (await import('../../src/content/load-box-view.ts')).loadBoxView();
};

it('loads what fills boxes once, however many ask for it', async () => {
  await Promise.all([load(), load(), load()]);
  expect(injections).toBe(1);
});

it('tells whoever asks that it cannot come, and loads it when it can', async () => {
  refuses = true;
  await expect(load()).rejects.toThrow('refused');
  refuses = false;
  await load();
  expect(injections).toBe(1);
});
