/**
 * Checks the two thresholds of comparing: SAME_STORY on hand-judged pairs of articles, SAME_SENTENCE on sentences of news
 * and on small edits of them. `tsx tests/bench/likeness.ts`
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { articleSentences } from '../../src/summary/comparison/article-sentences.ts';
import { SAME_SENTENCE } from '../../src/summary/comparison/compare-articles.ts';
import { SAME_STORY, storyLikeness } from '../../src/summary/comparison/find-same-story.ts';
import { likeness, shinglesOf } from '../../src/summary/comparison/sentence-shingles.ts';
import { factArticles } from './fact-articles.ts';

interface JudgedPair {
  readonly articles: readonly [string, string];
  /** Would one heading suit both? */
  readonly same: boolean;
}

const articles = factArticles('cnndm-train');
checkStories();
checkSentences();

function checkStories(): void {
  const file = path.join(import.meta.dirname, 'data/same-story.json');
  const judged = JSON.parse(readFileSync(file, 'utf8')) as JudgedPair[];
  const scored = judged.flatMap(({ articles: [first, second], same }) => {
    const [one, other] = [articles.get(first), articles.get(second)];
    return one && other ? [{ same, alike: storyLikeness(one, other) }] : [];
  });
  console.log(`same story: ${scored.length} judged pairs (precision among those at or above, chosen ${SAME_STORY})`);
  for (const threshold of [0.2, 0.3, 0.35, 0.4, 0.45, 0.5]) {
    const above = scored.filter(({ alike }) => alike >= threshold);
    const right = above.filter(({ same }) => same).length;
    console.log(`  ${threshold.toFixed(2)}  ${right}/${above.length} = ${(right / above.length).toFixed(2)}`);
  }
}

/** Two sentences of one article are two; a sentence without three of its words, or with five new ones, is the same. */
function checkSentences(): void {
  const different: number[] = [];
  const edited: number[] = [];
  for (const article of [...articles.values()].slice(0, 300)) {
    const shingles = articleSentences(article)
      .map(({ text }) => text)
      .filter((text) => text.split(' ').length >= 8)
      .map((text) => ({ text, own: shinglesOf(text, 'en') }));
    for (const [index, { text, own }] of shingles.entries()) {
      const others = shingles.filter((_, position) => position !== index);
      different.push(Math.max(0, ...others.map((other) => likeness(own, other.own))));
      edited.push(likeness(own, shinglesOf(edit(text), 'en')));
    }
  }
  const share = (values: number[]) => values.filter((value) => value >= SAME_SENTENCE).length / values.length;
  console.log(`same sentence, at ${SAME_SENTENCE}: ${different.length} sentences of 300 articles`);
  console.log(`  taken for their nearest neighbour   ${(100 * share(different)).toFixed(2)} %`);
  console.log(`  known again after a small edit      ${(100 * share(edited)).toFixed(2)} %`);
}

/** Drops three words in the middle and puts five in their place. */
function edit(text: string): string {
  const words = text.split(' ');
  const middle = Math.floor(words.length / 2);
  return [
    ...words.slice(0, middle - 1),
    'which',
    'officials',
    'have',
    'since',
    'confirmed',
    ...words.slice(middle + 2),
  ].join(' ');
}
