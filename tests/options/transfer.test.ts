import { describe, expect, it } from 'vitest';
import { parseSite } from '../../src/options/site-list.ts';
import { fileContent, readSettingsFile } from '../../src/options/transfer.ts';
import { initialSettings, type Settings } from '../../src/settings/settings.ts';
import { speakEnglish } from '../support/interface-texts.ts';

speakEnglish();

const mine: Settings = {
  ...initialSettings,
  points: 9,
  theme: 'sepia',
  history: { keep: 'days', days: 7 },
  box: { ...initialSettings.box, hiddenSites: ['one.example'], hiddenPages: ['0123456789abcdef'], pageSalt: 'salt' },
};

describe('settings in a file', () => {
  it('come back as they were, through a reset', () => {
    const content = fileContent(mine);
    expect(readSettingsFile(content, initialSettings)).toEqual({
      ...mine,
      box: { ...mine.box, hiddenPages: [], pageSalt: '' },
    });
  });

  it('tell nothing of which pages were read', () => {
    expect(fileContent(mine)).not.toContain('0123456789abcdef');
  });

  it('carry no consent, neither out nor in: what is sent where is seen before it is agreed to', () => {
    const agreed = {
      ...mine,
      engine: { ...mine.engine, consents: [{ engine: 'openai', origin: 'https://api.openai.com' }] },
    };
    expect(fileContent(agreed)).not.toContain('api.openai.com');
    const forged = JSON.stringify({ version: 1, settings: agreed });
    expect(readSettingsFile(forged, mine)?.engine.consents).toEqual([]);
    expect(readSettingsFile(fileContent(mine), agreed)?.engine.consents).toEqual(agreed.engine.consents);
  });

  it('leave the pages that are hidden in this browser hidden', () => {
    expect(readSettingsFile(fileContent(initialSettings), mine)?.box).toMatchObject({
      hiddenPages: mine.box.hiddenPages,
      pageSalt: 'salt',
    });
  });

  it.each(['', 'no JSON', '[]', '7', 'null', '{}', '{"version":1}'])(
    'are not read from another file: %j',
    (content) => {
      expect(readSettingsFile(content, mine)).toBeUndefined();
    },
  );

  it('take what reads well from a file that somebody has edited', () => {
    const edited = JSON.stringify({ version: 1, settings: { points: 99, theme: 'dark' } });
    expect(readSettingsFile(edited, mine)).toMatchObject({ points: initialSettings.points, theme: 'dark' });
  });
});

describe('a typed site', () => {
  it.each([
    ['example.com', 'example.com'],
    ['  https://www.Example.com/a?b#c ', 'example.com'],
    ['http://news.example.com:8080', 'news.example.com'],
    ['www.example.com', 'example.com'],
    ['www.example.com.', 'example.com'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['localhost', 'localhost'],
  ])('is understood: %j → %j', (typed, site) => {
    expect(parseSite(typed)).toBe(site);
  });

  it.each(['', ' ', 'news', 'not a site', 'ftp://example.com', 'javascript:alert(1)', '*', '*.example.com', 'a..b'])(
    'is refused: %j',
    (typed) => {
      expect(parseSite(typed)).toBeUndefined();
    },
  );
});
