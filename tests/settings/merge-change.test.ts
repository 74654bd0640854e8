import { describe, expect, it } from 'vitest';
import { mergeChange } from '../../src/settings/merge-change.ts';
import { initialSettings, type Settings } from '../../src/settings/settings.ts';

const withBox = (box: Partial<Settings['box']>): Settings => ({
  ...initialSettings,
  box: { ...initialSettings.box, ...box },
});
const withEngine = (engine: Partial<Settings['engine']>): Settings => ({
  ...initialSettings,
  engine: { ...initialSettings.engine, ...engine },
});

describe('a change of settings that were changed meanwhile', () => {
  it('takes over its own fields and leaves all others, at every depth', () => {
    const current = { ...withBox({ place: 'end' }), theme: 'dark' as const };
    const after = { ...withBox({ offer: 'never' }), points: 9 };
    expect(mergeChange(current, { before: initialSettings, after })).toEqual({
      ...withBox({ place: 'end', offer: 'never' }),
      theme: 'dark',
      points: 9,
    });
  });

  it('adds to a list and takes from it what it added and took itself', () => {
    const before = withBox({ hiddenSites: ['a.example', 'b.example'] });
    const current = withBox({ hiddenSites: ['a.example', 'b.example', 'c.example'] });
    const after = withBox({ hiddenSites: ['b.example', 'd.example'] });
    expect(mergeChange(current, { before, after }).box.hiddenSites).toEqual(['b.example', 'c.example', 'd.example']);
  });

  it('adds no entry twice that both have added', () => {
    const consent = { engine: 'openai', origin: 'https://api.openai.com' };
    const current = withEngine({ consents: [{ engine: 'groq', origin: 'https://api.groq.com' }, consent] });
    const after = withEngine({ consents: [{ ...consent }] });
    expect(mergeChange(current, { before: initialSettings, after }).engine.consents).toEqual(current.engine.consents);
  });

  it('keeps the server of one engine while that of another is filled in, and takes away what it took away', () => {
    const server = (model: string) => ({ address: '', model });
    const before = withEngine({ servers: { openai: server('a'), groq: server('b') } });
    const current = withEngine({ servers: { ...before.engine.servers, mistral: server('c') } });
    const after = withEngine({ servers: { openai: server('d') } });
    expect(mergeChange(current, { before, after }).engine.servers).toEqual({
      openai: server('d'),
      mistral: server('c'),
    });
  });

  it('wins where both have changed the same', () => {
    const current = { ...initialSettings, points: 7 };
    const after = { ...initialSettings, points: 9 };
    expect(mergeChange(current, { before: initialSettings, after }).points).toBe(9);
  });
});
