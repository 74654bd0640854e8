import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { languageFor } from '../../../src/languages/registry.ts';
import { answerToHeadline, classifyHeadline } from '../../../src/summary/analysis/answer-to-headline.ts';
import { compareArticles } from '../../../src/summary/comparison/compare-articles.ts';
import { findSameStory } from '../../../src/summary/comparison/find-same-story.ts';
import { readDates } from '../../../src/summary/details/read-dates.ts';
import { readNames } from '../../../src/summary/details/read-names.ts';
import { readNumbers } from '../../../src/summary/details/read-numbers.ts';
import { readQuotes } from '../../../src/summary/details/read-quotes.ts';
import { extractFacts } from '../../../src/summary/facts/extract-facts.ts';
import { analysisOfSentences } from '../../support/analysis-of.ts';

const languages = 'en,de,es,fr,it,pt,nl,sv,no,da,pl,ru,uk,tr,ar,he,fa,hi,ja,zh,ko,id,vi,und,x'.split(',');

/** Pieces that the readers look for, between any characters at all. */
const pieces =
  '12,345|$1.2 million|3万5000人|٣٫٥|1,00,000|half a million|twenty|-five|14 March 2015|March|2015-02-31|yesterday|昨日|14日|"|“|”|‘|’|«|»|Mr |Ana Lima|, the mayor of |University| of |said|, 34, |von der |’s|. |\n|\u200f|\u0000|😀|\ud800'.split(
    '|',
  );
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 12, unit: 'binary' })), { maxLength: 40 })
  .map((parts) => parts.join(' '));
const language = fc.constantFrom(...languages);

function article(texts: readonly string[], tag: string): Article {
  return {
    url: '',
    title: texts[0] ?? '',
    published: '2015-03-18T08:00:00Z',
    language: tag,
    direction: 'ltr',
    kind: 'news',
    access: 'full',
    wordCount: 0,
    blocks: texts.map((text, index) => ({ id: `b${index}`, kind: 'paragraph', text })),
  };
}

/** Milliseconds: thousands of texts, perhaps on a machine with other work. */
const PATIENCE = 60_000;

describe('on any text', { timeout: PATIENCE }, () => {
  it('readers give ordered spans inside it that never overlap', () => {
    fc.assert(
      fc.property(anyText, language, (text, tag) => {
        for (const mentions of [
          readNumbers(text, tag),
          readDates(text, tag, '2015-03-18'),
          readNames(text, tag),
          readQuotes(text, tag),
        ]) {
          let last = 0;
          for (const { start, end } of mentions) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        }
        for (const { value } of readNumbers(text, tag)) expect(Number.isFinite(value)).toBe(true);
        for (const { start, end, value } of [...readNames(text, tag), ...readQuotes(text, tag)])
          expect(text.slice(start, end)).toBe(value);
      }),
      { numRuns: 300 },
    );
  });

  it('facts show exactly the words that they point to, six of a kind at most', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 5 }), language, (texts, tag) => {
        const facts = extractFacts(article(texts, tag));
        for (const list of Object.values(facts)) {
          expect(list.length).toBeLessThanOrEqual(6);
          for (const fact of list) {
            const role = 'role' in fact && fact.role ? [fact.role] : [];
            for (const { text, source } of [fact, ...role])
              expect(texts[Number(source.block.slice(1))]?.slice(source.start, source.end)).toBe(text);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('comparing and answering end well', () => {
    fc.assert(
      fc.property(
        fc.array(anyText, { maxLength: 4 }),
        fc.array(anyText, { maxLength: 4 }),
        language,
        (one, two, tag) => {
          const [before, after] = [article(one, tag), article(two, tag)];
          expect(compareArticles(before, before)).toEqual({ added: [], changed: [], removed: [] });
          compareArticles(before, after);
          const grouped = findSameStory([before, after]).flatMap(({ articles }) => articles);
          expect(grouped.sort()).toEqual([0, 1]);
          classifyHeadline(before.title, languageFor(tag));
          const index = answerToHeadline(
            before.title,
            analysisOfSentences(two, { title: before.title, language: tag }),
          );
          expect(index === undefined || two[index] !== undefined).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });

  it.each([
    ['one word', 'a'],
    ['digits', '1'],
    ['numbers with signs', '1,234.5 $ '],
    ['open quotation marks', '"a '],
    ['capitals', 'Ana '],
    ['particles', 'Ana von der '],
    ['number words', 'two hundred and '],
    ['dates', 'on 14 March '],
    ['titles', 'President '],
  ])('cost grows with the length only: %s', (_, piece) => {
    const timeOf = (length: number) => {
      const long = article([piece.repeat(Math.ceil(length / piece.length))], 'en');
      const started = process.cpuUsage().user;
      extractFacts(long);
      return (process.cpuUsage().user - started) / 1000;
    };
    timeOf(20_000);
    // 300,000 characters are 50,000 words; the bound leaves room for a slow machine, not for a square.
    expect(timeOf(300_000)).toBeLessThan(3000);
  });
});
