import { describe, expect, it } from 'vitest';
import { bestVoice } from '../../src/platform/best-voice.ts';

const chosen = (language: string, voices: string[], own: string[] = []) =>
  bestVoice(
    voices.map((lang) => ({ lang: lang.replace('*', ''), default: lang.endsWith('*') })),
    language,
    own,
  )?.lang;

describe('bestVoice', () => {
  it.each<[string, string[], string | undefined]>([
    ['no', ['en-US', 'nb-NO', 'sv-SE'], 'nb-NO'],
    ['no', ['nn-NO', 'nb-NO'], 'nb-NO'],
    ['nb', ['da-DK', 'no-NO'], 'no-NO'],
    ['nn', ['nb-NO', 'da-DK'], 'nb-NO'],
    ['nn', ['nb-NO', 'nn-NO'], 'nn-NO'],
    ['nn-NO', ['nb-NO*', 'nn-NO'], 'nn-NO'],
    ['da', ['nb-NO'], undefined],
    ['zh', ['zh-HK', 'zh-TW', 'zh-CN'], 'zh-CN'],
    ['zh', ['zh-HK', 'zh-TW'], 'zh-TW'],
    ['zh-Hans', ['zh-HK', 'zh-SG'], 'zh-SG'],
    ['zh-Hans', ['yue-Hant-HK', 'cmn-Hans-CN'], 'cmn-Hans-CN'],
    ['zh-Hans', ['zh_HK_#Hant', 'zh_CN_#Hans'], 'zh_CN_#Hans'],
    ['zh-Hant', ['zh-CN', 'zh-HK', 'zh-TW'], 'zh-TW'],
    ['zh-Hant', ['zh-CN*', 'zh-HK'], 'zh-HK'],
    ['zh-HK', ['zh-TW', 'zh-HK', 'zh-CN'], 'zh-HK'],
    ['he', ['iw_IL'], 'iw_IL'],
    ['pt', ['pt-PT', 'pt-BR'], 'pt-BR'],
    ['pt-PT', ['pt-BR*', 'pt-PT'], 'pt-PT'],
    ['und', ['en-US'], undefined],
    ['not a tag', ['en-US'], undefined],
    ['en', ['', 'x', 'en-US'], 'en-US'],
  ])('for %s among %j is %s', (language, voices, voice) => {
    expect(chosen(language, voices)).toBe(voice);
  });

  it('is the system’s own, then the browser’s own country’s, then where most speak so', () => {
    const voices = ['en-IN', 'en-US', 'en-GB'];
    expect(chosen('en', voices)).toBe('en-US');
    expect(chosen('en', voices, ['de-DE', 'en-GB', 'en-US'])).toBe('en-GB');
    expect(chosen('en', ['en-IN', 'en-US', 'en-AU*'], ['en-US'])).toBe('en-AU');
    expect(chosen('en-GB', ['en-US*', 'en-GB', 'en-IN'], ['en-IN'])).toBe('en-GB');
    expect(chosen('en', ['en-IN', 'de-DE*'])).toBe('en-IN');
  });
});
