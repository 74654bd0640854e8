/** What holds for the claim check whatever an engine writes. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/article/article-from-text.ts';
import { checkClaims } from '../../../src/summary/claims/check-claims.ts';
import { ClaimCheckSchema } from '../../../src/summary/claims/claim-check.ts';

const words = fc.constantFrom(
  ...'the council in Harlow said 37 cracks £1.4m on 4 May "not" denied rose Maria Denton NHS 12% and bridges, were. found! Die'.split(
    ' ',
  ),
);
const prose = fc.array(words, { minLength: 1, maxLength: 60 }).map((list) => list.join(' '));
const anyText = fc.oneof(
  prose,
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const language = fc.constantFrom('en', 'de', 'ja', 'ar', 'th', 'und', 'x');
const articleOf = (tag: string, text: string) =>
  articleFromText({ title: 'Bridge', language: tag, paragraphs: text.split('\n') });

describe('checkClaims, whatever the text', () => {
  it('never fails, and every offset is inside', () => {
    fc.assert(
      fc.property(anyText, anyText, language, language, (body, text, articleLanguage, textLanguage) => {
        const article = articleOf(articleLanguage, body);
        const check = checkClaims(article, text, textLanguage);
        expect(v.is(ClaimCheckSchema, check)).toBe(true);
        for (const number of [check.support, ...check.sentences.map(({ support }) => support)]) {
          expect(number).toBeGreaterThanOrEqual(0);
          expect(number).toBeLessThanOrEqual(1);
        }
        for (const sentence of check.sentences) {
          expect(text).toContain(sentence.text);
          for (const { start, end } of sentence.findings) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(sentence.text.length);
          }
          for (const source of sentence.sources) {
            const block = article.blocks.find(({ id }) => id === source.block);
            expect(source.end).toBeLessThanOrEqual(block?.text.length ?? -1);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('supports what was copied word for word', () => {
    fc.assert(
      fc.property(fc.array(prose, { minLength: 3, maxLength: 8 }), fc.nat(7), (paragraphs, pick) => {
        const article = articleOf('en', paragraphs.join('\n'));
        const sentence = article.blocks[pick % article.blocks.length]?.text ?? '';
        expect(checkClaims(article, sentence, 'en').support).toBeGreaterThanOrEqual(0.9);
      }),
      { numRuns: 100 },
    );
  });
});
