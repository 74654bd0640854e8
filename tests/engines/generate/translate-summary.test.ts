/** An instant summary in the reader's language: what is shown of its translation, and what stays as the article has it. */
import { describe, expect, it } from 'vitest';
import { translateSummary } from '../../../src/engines/generate/translate-summary.ts';
import { createTranslation } from '../../../src/engines/setup/create-built-in.ts';
import * as textAnalysis from '../../../src/summary/text-analysis.ts';
import { type BuiltInBehaviour, installBuiltIns } from '../../support/built-in-stand-ins.ts';
import { inventedArticle } from '../../support/invented-article.ts';

const article = inventedArticle();
const summary = textAnalysis.summarizeArticle(article, { points: 5 });

function translate(language: string, behaviour: BuiltInBehaviour = {}, changes: { mayDownload?: boolean } = {}) {
  const globals = {};
  const calls = installBuiltIns(globals, { translates: ['en', 'de', 'ar', 'zh', 'zh-Hant'], ...behaviour });
  const translation = createTranslation(globals);
  if (!translation) throw new Error('no translation');
  const request = { signal: new AbortController().signal, mayDownload: true, ...changes };
  const made = translateSummary(translation, { article, summary }, language, textAnalysis, request);
  return { made, calls };
}

describe('a translated summary', () => {
  it('has each sentence once, in the reader’s language, where its original is', async () => {
    const { made, calls } = translate('de', { mistranslates: { '14,000': '14.000' } });
    const translated = await made;
    expect(translated).toMatchObject({ language: 'de', direction: 'ltr', isTranslated: true, engine: 'instant' });
    expect(translated.compared).toEqual(['numbers', 'names', 'quotations']);
    expect(translated.gist.text).toBe(`[de] ${summary.gist.text}`);
    expect(translated.points.map(({ text }) => text)).toEqual(
      summary.points.map(({ text }) => `[de] ${text.replace('14,000', '14.000')}`),
    );
    expect(translated.points.map(({ sources }) => sources)).toEqual(summary.points.map(({ sources }) => sources));
    const asked = calls.filter(({ method }) => method === 'translate').map(({ text }) => text);
    expect(new Set(asked).size).toBe(asked.length);
    expect(calls.at(-1)?.method).toBe('destroy');
  });

  it('is written from right to left where the language is', async () => {
    expect(await translate('ar').made).toMatchObject({ language: 'ar', direction: 'rtl' });
  });

  it('is one of traditional Chinese for who reads that', async () => {
    const { made, calls } = translate('zh-TW');
    expect((await made).language).toBe('zh-TW');
    expect(calls[0]?.options).toMatchObject({ sourceLanguage: 'en', targetLanguage: 'zh-Hant' });
  });

  it('keeps the original where numbers, names or quotations do not agree, and says of which', async () => {
    const { made } = translate('de', { mistranslates: { '14,000': '40.000' } });
    const { points, isTranslated } = await made;
    expect(isTranslated).toBe(true);
    const kept = points.filter(({ isUntranslated }) => isUntranslated);
    expect(kept.map(({ text }) => text)).toEqual([
      'The bridge carries 14,000 cars a day between the old town and the port.',
    ]);
    expect(points.filter(({ isUntranslated }) => !isUntranslated).every(({ text }) => text.startsWith('[de]'))).toBe(
      true,
    );
  });

  it('is none where nothing of it agrees', async () => {
    const { made } = translate('de', { mistranslates: { a: '1', e: '2' } });
    const translated = await made;
    expect(translated.isTranslated).toBe(false);
    expect(translated.points.map(({ text }) => text)).toEqual(summary.points.map(({ text }) => text));
  });

  it('is not made of what would have to be downloaded without a click, and says why', async () => {
    const behaviour = { availability: 'downloadable' } as const;
    const { made, calls } = translate('de', behaviour, { mayDownload: false });
    await expect(made).rejects.toMatchObject({ code: 'engine-needs-download' });
    expect(calls.some(({ method }) => method === 'create')).toBe(false);
    await expect(translate('de', { failure: 'NotReadableError' }).made).rejects.toMatchObject({
      code: 'engine-refused',
    });
  });
});
