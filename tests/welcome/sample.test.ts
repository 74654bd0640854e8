/** Checks what the product itself makes of its sample in every language: the first summary that a reader sees. */
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/article/article-from-text.ts';
import { countWords } from '../../src/article/count-words.ts';
import { initialSettings } from '../../src/settings/settings.ts';
import { maxSummaryWords } from '../../src/summary/max-summary-words.ts';
import { analyzeForSummary, summarizeArticle } from '../../src/summary/summarize-article.ts';
import { LOCALES, readMessages } from '../support/locales.ts';

/** Where it happened, and what: as each language says it. */
const MAIN_THING: Readonly<Record<string, readonly [place: string, deed: string]>> = {
  ar: ['هولومير', 'السباحة'],
  de: ['Hollowmere', 'geschwommen'],
  en: ['Hollowmere', 'swim'],
  es: ['Hollowmere', 'nadar'],
  fa: ['هالومیر', 'شنا'],
  fr: ['Hollowmere', 'nager'],
  he: ['הולומיר', 'לשחות'],
  hi: ['हॉलोमीयर', 'तैरा'],
  id: ['Hollowmere', 'berenang'],
  it: ['Hollowmere', 'nuotare'],
  ja: ['ホロウミア', '泳げる'],
  ko: ['홀로미어', '수영'],
  nl: ['Hollowmere', 'gezwommen'],
  pl: ['Hollowmere', 'pływać'],
  pt_BR: ['Hollowmere', 'nadar'],
  ru: ['Холлоумир', 'купаться'],
  th: ['ฮอลโลเมียร์', 'ว่ายน้ำ'],
  tr: ['Hollowmere', 'yüzülebilecek'],
  uk: ['Голлоумір', 'купатися'],
  vi: ['Hollowmere', 'bơi'],
  zh_CN: ['霍洛米尔', '游泳'],
  zh_TW: ['霍洛米爾', '游泳'],
};

/** Words of a line that a phone shows as a message. */
const MAX_GIST_WORDS = 28;

describe.each(LOCALES)('the sample in %s', (locale) => {
  const messages = readMessages(locale);
  const article = articleFromText({
    title: messages.sampleTitle?.message ?? '',
    language: messages.languageTag?.message ?? '',
    paragraphs: (messages.sampleText?.message ?? '').split('\n'),
  });
  const { points: wanted } = initialSettings;
  const summary = summarizeArticle(article, { points: wanted, words: maxSummaryWords(article, wanted) });
  const text = article.blocks.map((block) => block.text).join('\n');

  it('is an article of its own language, as long as any', () => {
    expect(article.blocks).toHaveLength(10);
    expect(article.wordCount).toBeGreaterThan(250);
  });

  it('has a gist that says the main thing by itself, in one whole sentence', () => {
    const { text: gist } = summary.gist;
    const [place, deed] = MAIN_THING[locale] ?? ['?', '?'];
    expect(gist).toContain(place);
    expect(gist).toContain(deed);
    expect(text.startsWith(gist)).toBe(true);
    expect(text.slice(gist.length)).toMatch(/^\s*\S/);
    if (locale !== 'th') expect(gist).toMatch(/[.。।]$/);
    expect(countWords(gist)).toBeLessThanOrEqual(MAX_GIST_WORDS);
  });

  it('has three points, none of which hangs', () => {
    expect(summary.points.filter(({ isKey }) => isKey)).toHaveLength(3);
    const { sentences, references } = analyzeForSummary(article);
    for (const point of summary.points) {
      const at = sentences.findIndex(({ source }) =>
        point.sources.some(({ block, start }) => source.block === block && source.start === start),
      );
      expect(at, point.text).toBeGreaterThanOrEqual(0);
      expect(references[at]?.isUnresolvable ?? false, point.text).toBe(false);
      expect(text).toContain(point.text);
    }
  });
});
