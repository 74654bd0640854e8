// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { speakEnglish } from '../support/interface-texts.ts';

const { call } = vi.hoisted(() => ({ call: vi.fn<(name: string) => Promise<unknown>>() }));
vi.mock('../../src/extension-page/call-background.ts', () => ({ callBackground: call }));

const cached = { depth: 'three', theme: 'system', textSize: 'normal', highlight: 'yellow' } as const;

/** As a page begins: with what the last one got, before the background has answered. */
async function begin(preferences: object) {
  localStorage.setItem('preferences', JSON.stringify(cached));
  const reload = vi.fn();
  vi.stubGlobal('location', { reload });
  call.mockReset().mockImplementation(async (name) => (name === 'viewPreferences' ? preferences : 'ask'));
  vi.resetModules();
  const { applyPreferencesAtOnce } = await import('../../src/extension-page/apply-preferences.ts');
  const { followIntent } = await import('../../src/extension-page/follow-intent.ts');
  await applyPreferencesAtOnce();
  const lead = vi.fn();
  void followIntent(7, { lead }, document.body, () => undefined);
  await new Promise((resolve) => setTimeout(resolve));
  return { lead, reload };
}

beforeEach(speakEnglish);

describe('what a reader came for', () => {
  it('is led to', async () => {
    const { lead, reload } = await begin(cached);
    expect(reload).not.toHaveBeenCalled();
    expect(lead).toHaveBeenCalledExactlyOnceWith('ask');
  });

  it('is left to the next document where this one is opened anew, with other preferences', async () => {
    const { lead, reload } = await begin({ ...cached, depth: 'all' });
    expect(reload).toHaveBeenCalledOnce();
    expect(call).not.toHaveBeenCalledWith('takeIntent', expect.anything());
    expect(lead).not.toHaveBeenCalled();
  });
});
