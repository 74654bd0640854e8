/** Checks that an explanation is of the very summary that is shown. All texts are invented. */
import { describe, expect, it } from 'vitest';
import { explainSummary, type SummaryExplanation } from '../../src/summary/explain-summary.ts';
import type { SetTerms } from '../../src/summary/selection/score-set.ts';
import { summarizeArticle } from '../../src/summary/summarize-article.ts';
import { inventedArticle } from '../support/invented-article.ts';

const article = inventedArticle({
  paragraphs: [
    'The Marlow bridge was closed on Tuesday after a barge struck one of its piers, the harbour office said.',
    'He said nothing.',
    '"It was like an earthquake," said Ana Reyes, who was cycling across when the barge hit.',
    'She had never heard such a noise.',
    'The bridge carries 14,000 cars a day between the old town and the port.',
    'Engineers (pictured) at work on Tuesday',
    'The barge had lost its engine in strong wind, according to its owner, Norda Shipping.',
    'The bridge is expected to stay closed until the end of March.',
  ],
});
const explained: SummaryExplanation = explainSummary(article, { points: 5 });

const sumOf = ({ gains, penalties }: SetTerms): number =>
  Object.values(gains).reduce((sum, gain) => sum + gain, 0) -
  Object.values(penalties).reduce((sum, penalty) => sum + penalty, 0);

describe('explainSummary', () => {
  it('has the summary that is shown', () => {
    expect(explained.summary).toEqual(summarizeArticle(article, { points: 5 }));
  });

  it('ends with the choice of the points that are shown', () => {
    const last = explained.choices.at(-1)?.winner.set ?? [];
    expect(last.map((index) => explained.sentences[index]?.sentence.source)).toEqual(
      explained.summary.points.map(({ sources }) => sources.at(-1)),
    );
  });

  it('gives terms that add up to the score, each of which has a part in some set', () => {
    const sets = explained.choices.flatMap(({ winner, runnerUp }) => (runnerUp ? [winner, runnerUp] : [winner]));
    for (const { terms, score } of sets) expect(score).toBeCloseTo(sumOf(terms), 5);
    expect(sets.length).toBeGreaterThan(5);
  });

  it('has no runner-up that would have won', () => {
    for (const { winner, runnerUp } of explained.choices) {
      expect(runnerUp?.set).not.toEqual(winner.set);
      expect(runnerUp?.score ?? Number.NEGATIVE_INFINITY).toBeLessThanOrEqual(winner.score);
    }
    expect(explained.choices[0]?.runnerUp).toBeDefined();
  });

  it('says what is wrong with a sentence, and what speaks for it', () => {
    const of = (beginning: string) => explained.sentences.find(({ sentence }) => sentence.text.startsWith(beginning));
    expect(of('Engineers (pictured)')?.unfit).toBe('off-topic');
    expect(of('He said')?.reference).toBeDefined();
    expect(of('"It was')?.penalties.talk).toBeGreaterThan(0);
    expect(of('He said')?.informationDeficit).toBeGreaterThan(0.5);
    const [strongest, next] = of('The Marlow')?.contributions ?? [];
    expect(Math.abs(strongest?.choice ?? 0)).toBeGreaterThanOrEqual(Math.abs(next?.choice ?? 0));
    expect(strongest?.choice).not.toBe(0);
  });

  it('names every feature once', () => {
    const names = explained.sentences[0]?.contributions.map(({ feature }) => feature) ?? [];
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('previous: likeFirst');
  });
});
