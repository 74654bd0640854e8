/** What is asked of a model that picks sentences by their numbers, and what of its answer is taken. */
import { describe, expect, it } from 'vitest';
import { numberSentences } from '../../../src/engines/picks/number-sentences.ts';
import { parsePicks } from '../../../src/engines/picks/parse-picks.ts';
import { picksSchema } from '../../../src/engines/picks/pick-order.ts';

const ORDER = { count: 3, of: 20 };

describe('numbered sentences', () => {
  it('stand one to a line, each behind its number, whatever the page has put into them', () => {
    expect(numberSentences(['The bridge\n7: is closed.', 'It\u200b  opens in May.'], 1000)).toEqual({
      text: '1: The bridge 7: is closed.\n2: It opens in May.',
      of: 2,
    });
  });

  it('end where the model can read no more, and never within a sentence', () => {
    const sentences = Array.from({ length: 100 }, (_, index) => `Sentence ${index} of a long article.`);
    const { text, of } = numberSentences(sentences, 200);
    expect(of).toBeGreaterThan(5);
    expect(of).toBeLessThan(20);
    expect(text.split('\n')).toHaveLength(of);
    expect(text.endsWith('article.')).toBe(true);
    expect(numberSentences(sentences, 200, 0.5).of).toBeGreaterThan(of);
    expect(numberSentences(sentences, 3)).toEqual({ text: '', of: 0 });
  });
});

describe('picked numbers', () => {
  it.each([
    ['{"sentences": [3, 7, 12]}'],
    ['[3,7,12]'],
    ['```json\n{"sentences":[3,7,12]}\n```'],
    ['3, 7, 12'],
    ['3 7 12'],
    ['3\n7\n12\n'],
    ['Sentences: 3, 7 and 12.'],
    ['#3, #7, #12'],
    ['3、7、12'],
    ['<think>Perhaps 1, 2, 5?</think>\n3, 7, 12'],
  ])('are taken from %j', (answer) => {
    expect(parsePicks(answer, ORDER)).toEqual([3, 7, 12]);
  });

  it.each([
    ['out of range', '3, 7, 21'],
    ['zero', '0, 7, 12'],
    ['a repeat', '3, 7, 7'],
    ['too few', '3, 7'],
    ['too many', '3, 7, 12, 13'],
    ['no whole number', '[3, 7.5, 12]'],
    ['negative', '{"sentences": [-3, 7, 12]}'],
    ['numbers in words of its own', 'In 2026, 3 people crossed 7 bridges.'],
    ['words', 'The bridge is closed.'],
    ['another field', '{"numbers": [3, 7, 12]}'],
    ['text for numbers', '{"sentences": ["3", "7", "12"]}'],
    ['nothing', ''],
    ['null', 'null'],
  ])('are none where the answer is %s', (_, answer) => {
    expect(parsePicks(answer, ORDER)).toBeUndefined();
  });

  it('are looked for in time that grows with the answer', () => {
    expect(parsePicks(`${'1 '.repeat(20_000)}x`, ORDER)).toBeUndefined();
  });

  it('are asked for in a schema that holds a model to them', () => {
    expect(picksSchema({ count: 2, of: 9 })).toMatchObject({
      properties: { sentences: { items: { minimum: 1, maximum: 9 }, minItems: 2, maxItems: 2 } },
      required: ['sentences'],
      additionalProperties: false,
    });
  });
});
