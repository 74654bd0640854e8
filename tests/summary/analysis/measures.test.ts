/** Holds what the networks are given, and were trained with, to its numbers. */
import { describe, expect, it } from 'vitest';
import type { ArticleText } from '../../../src/summary/analysis/article-text.ts';
import { outcomeStrengths } from '../../../src/summary/analysis/kind-cues.ts';
import { lexRank, type SentenceGraph } from '../../../src/summary/analysis/sentence-graph.ts';
import { analysisOfSentences } from '../../support/analysis-of.ts';

describe('how surely a sentence tells how the story stands', () => {
  const NONE = { standing: 0, quotedShare: 0 };
  /** Of the last of two sentences: the first is judged apart. */
  const strength = (cue: object): number => {
    const [, last] = outcomeStrengths({ cues: [NONE, { ...NONE, ...cue }] } as unknown as ArticleText);
    return (last ?? 0) - 0.095;
  };

  it.each([
    ['an outcome', { hasOutcomeCue: true }, 0.78],
    ['how things stand', { standing: 1 }, 0.92],
    ['a quotation', { quotedShare: 1 }, -1.67],
    ['who said it', { hasSpeechVerb: true }, 0.35],
    ['a time', { hasTimeCue: true }, 0.53],
    ['a question', { endsAsQuestion: true }, -1.26],
    ['nothing of that', {}, 0],
  ])('is what was fitted where it has %s', (_what, cue, expected) => {
    expect(strength(cue)).toBeCloseTo(expected, 10);
  });

  it('is less for the first sentence', () => {
    expect(outcomeStrengths({ cues: [NONE] } as unknown as ArticleText)).toEqual([-1.66]);
  });
});

describe('the centrality of a sentence', () => {
  it('is that of a random walk of 25 steps that is broken off in 15 of 100 cases', () => {
    // One sentence is like the two others, which have nothing in common.
    const similarity = Float64Array.of(0, 1, 1, 1, 0, 0, 1, 0, 0);
    const [centre, side] = lexRank({ size: 3, similarity } as unknown as SentenceGraph);
    const limit = (0.15 + 2 * 0.85 * 0.15) / (1 - 0.85 ** 2);
    expect(centre).toBeCloseTo(limit, 1);
    expect(side).toBeCloseTo(0.15 + (0.85 * limit) / 2, 1);
    // After so many steps it has not quite come to rest.
    expect(centre).not.toBeCloseTo(limit, 4);
  });
});

describe('an article', () => {
  it('keeps speaking of 25 terms', () => {
    const names = Array.from(
      { length: 40 },
      (_, at) => `${'BDFGKLMN'[at % 8]}${'aeiou'[at % 5]}rst${'aeiou'[at % 5]}l`,
    );
    const sentences = names.map((name) => `${name} met the ferry crew while ${name} waited.`);
    expect(analysisOfSentences(sentences).salientTerms.size).toBe(25);
  });

  it('opens with three sentences', () => {
    const sentences = ['Rain fell.', 'Snow came.', 'Ice lay.', 'Wind blew.', 'Fog rose.'];
    const { openingVector } = analysisOfSentences(sentences);
    expect([...openingVector].filter((weight) => weight > 0)).toHaveLength(6);
  });
});
