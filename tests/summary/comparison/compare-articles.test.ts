import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { compareArticles } from '../../../src/summary/comparison/compare-articles.ts';

function article(...paragraphs: string[]): Article {
  return {
    url: '',
    title: 'Bridge',
    language: 'en',
    direction: 'ltr',
    kind: 'news',
    access: 'full',
    wordCount: 0,
    blocks: paragraphs.map((text, index) => ({ id: `b${index}`, kind: 'paragraph', text })),
  };
}

const crack = 'Engineers found a crack in the northern pillar of the Harrow bridge on Monday morning.';
const closed = 'The council closed the bridge to all traffic and sent drivers through the old town.';
const mayor = 'Mayor Ana Lima promised that repairs would begin before the end of the month.';

describe('two versions of an article', () => {
  it('are the same when only paragraphs moved, or marks and white space changed', () => {
    const changes = compareArticles(
      article(crack, closed, mayor),
      article(mayor.replace(' that', ', that,'), `${closed}  ${crack}`),
    );
    expect(changes).toEqual({ added: [], changed: [], removed: [] });
  });

  it('show what is new, reworded and gone', () => {
    const reworded = closed.replace('all traffic', 'lorries and buses');
    const fresh = 'Two ferries will carry commuters across the river until the bridge opens again.';
    const { added, changed, removed } = compareArticles(
      article(crack, closed, mayor),
      article(crack, `${reworded} ${fresh}`),
    );
    expect(added.map(({ text }) => text)).toEqual([fresh]);
    expect(added[0]?.source).toEqual({
      block: 'b1',
      start: reworded.length + 1,
      end: reworded.length + 1 + fresh.length,
    });
    expect(changed.map(({ before, after }) => [before.text, after.text])).toEqual([[closed, reworded]]);
    expect(removed.map(({ text, source }) => [text, source.block])).toEqual([[mayor, 'b2']]);
  });

  it('know a sentence again that was cut in two', () => {
    const both = 'The council closed the bridge to all traffic, and the mayor promised that repairs would begin soon.';
    const { added, removed } = compareArticles(
      article(both),
      article('The council closed the bridge to all traffic.', 'And the mayor promised that repairs would begin soon.'),
    );
    expect(added).toEqual([]);
    expect(removed).toEqual([]);
  });

  it('see that a number changed', () => {
    const { changed } = compareArticles(
      article('At least 12 people were hurt in the crash near the harbour.'),
      article('At least 15 people were hurt in the crash near the harbour.'),
    );
    expect(changed).toHaveLength(1);
  });

  it('may be long', () => {
    const words = ['river', 'bridge', 'mayor', 'crack', 'road', 'plan', 'night', 'storm', 'train', 'vote', 'school'];
    const sentence = (seed: number) =>
      `S${seed} ${Array.from({ length: 20 }, (_, at) => words[(seed * (at + 3) + at * at) % words.length]).join(' ')}.`;
    const long = (from: number) => article(...Array.from({ length: 2500 }, (_, index) => sentence(from + index)));
    const started = process.cpuUsage().user;
    compareArticles(long(0), long(1200));
    expect((process.cpuUsage().user - started) / 1000).toBeLessThan(5000);
  }, 60_000);
});
