// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import type { Box } from '../../../src/content/box/box.ts';
import { isolatedWorld } from '../../../src/content/isolated-world.ts';

const ADVICE = 'The extension was updated.';
const view = { toggleSummary: () => undefined, toggleHideMenu: () => undefined };
let injections: number;
let refuses: boolean;

beforeEach(() => {
  vi.resetModules();
  injections = 0;
  refuses = false;
  Object.assign(isolatedWorld(), { boxView: undefined, texts: { errorExtensionUpdatedAdvice: ADVICE } });
  const sendMessage = async ({ call }: { call: string }) => {
    if (refuses) return { ok: false, error: { code: 'internal', message: 'refused' } };
    injections += Number(call === 'injectBoxView');
    isolatedWorld().boxView = view;
    return { ok: true, response: null };
  };
  // As in Firefox, where the background runs it.
  Object.assign(globalThis, { SCRIPTS_ARE_IMPORTED: false, chrome: { runtime: { id: 'x', sendMessage } } });
});

const load = async (box?: Box) => (await import('../../../src/content/box/load-box-view.ts')).loadBoxView(box);
const emptyBox = () => ({ frame: document.createElement('div') }) as unknown as Box;

it('comes once, however many boxes ask for it', async () => {
  expect(await Promise.all([load(), load(emptyBox()), load(emptyBox())])).toEqual([view, view, view]);
  expect(injections).toBe(1);
});

it('leaves its reason in the box where it cannot come, and comes when it can', async () => {
  refuses = true;
  const box = emptyBox();
  expect(await load(box)).toBeUndefined();
  expect(box.frame.textContent).toBe(ADVICE);
  refuses = false;
  expect(await load(box)).toBe(view);
});
