// @vitest-environment jsdom
import { beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { speakEnglish } from '../support/interface-texts.ts';

const { call } = vi.hoisted(() => ({ call: vi.fn<(name: string) => Promise<unknown>>() }));
vi.mock('../../src/extension-page/call-background.ts', () => ({ callBackground: call }));

const cached = { depth: 'three', theme: 'system', textSize: 'normal', highlight: 'yellow' } as const;

/** As a popup begins: with what the last page got, before the background has answered. */
async function begin(preferences: object) {
  localStorage.setItem('preferences', JSON.stringify(cached));
  call.mockReset().mockImplementation(async (name) => (name === 'viewPreferences' ? preferences : 'ask'));
  vi.resetModules();
  const { drawAtOnce } = await import('../../src/extension-page/apply-preferences.ts');
  const { followIntent } = await import('../../src/extension-page/follow-intent.ts');
  const drawn: { readonly depth: string; readonly lead: Mock }[] = [];
  await drawAtOnce(({ depth }, forGood) => {
    const lead = vi.fn();
    drawn.push({ depth, lead });
    // The tab may be known only after the preferences.
    void new Promise((resolve) => setTimeout(resolve))
      .then(() => forGood)
      .then(() => followIntent(7, { lead }, document.body, () => undefined));
  });
  await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => setTimeout(resolve));
  return drawn;
}

beforeEach(speakEnglish);

describe('what a reader came for', () => {
  it('is led to', async () => {
    const [first, second] = await begin(cached);
    expect(first?.lead).toHaveBeenCalledExactlyOnceWith('ask');
    expect(second).toBeUndefined();
  });

  it('is left to what is drawn again, with other preferences', async () => {
    const [first, second] = await begin({ ...cached, depth: 'all' });
    expect([first?.depth, second?.depth]).toEqual(['three', 'all']);
    expect(first?.lead).not.toHaveBeenCalled();
    expect(second?.lead).toHaveBeenCalledExactlyOnceWith('ask');
    expect(call.mock.calls.filter(([name]) => name === 'takeIntent')).toHaveLength(1);
  });
});
