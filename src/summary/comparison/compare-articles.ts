/**
 * Compares two versions of an article: what is new, what was reworded, what is gone, by sentence.
 * Where a sentence stands plays no part, so a moved paragraph is no change. The numbers are set by hand.
 */
import type { Article } from '../../article/article.ts';
import { articleSentences, type PlacedSentence } from './article-sentences.ts';
import { containment, likeness, type Shingles, shinglesOf } from './sentence-shingles.ts';

export interface ArticleChanges {
  /** Sources lead into the later version. In reading order, like the others. */
  readonly added: readonly PlacedSentence[];
  readonly changed: readonly { readonly before: PlacedSentence; readonly after: PlacedSentence }[];
  /** Sources lead into the earlier version. */
  readonly removed: readonly PlacedSentence[];
}

/** Alike enough to be one sentence, edited. `tsx tests/bench/likeness.ts` checks it on news and on small edits of it. */
export const SAME_SENTENCE = 0.5;
/** A sentence of which this share stands in one sentence of the other version was cut out of it, or grown into it. */
const CONTAINED = 0.8;
/** Different words and pairs of words: sentences of fewer ("He agreed.") are contained in anything. */
const MIN_CONTAINED_LENGTH = 9;
/** Sentences of a version that are compared: more is a ticker of days, of which the end is left out. */
const MAX_SENTENCES = 5_000;
/** Sentences that may share a pair of words before it says nothing of any: rows of a ticker share them all. */
const MAX_SHARING = 50;
/** Sentences that are looked at for one: those that share most with it. */
const MAX_CANDIDATES = 20;

export function compareArticles(before: Article, after: Article): ArticleChanges {
  const old = measured(before);
  const fresh = measured(after);
  pairIdentical(old, fresh);
  const changed = pairAlike(old, fresh);
  pairContained(fresh, old, (after, before) => changed.push({ before, after }));
  pairContained(old, fresh, (before, after) => changed.push({ before, after }));
  const places = new Map(fresh.map(({ sentence }, index) => [sentence, index]));
  changed.sort((one, other) => (places.get(one.after) ?? 0) - (places.get(other.after) ?? 0));
  return {
    added: fresh.filter(({ isPaired }) => !isPaired).map(({ sentence }) => sentence),
    changed: changed.map(({ before, after }) => ({ before, after })),
    removed: old.filter(({ isPaired }) => !isPaired).map(({ sentence }) => sentence),
  };
}

interface Measured {
  readonly sentence: PlacedSentence;
  readonly shingles: Shingles;
  isPaired: boolean;
}

interface Pair {
  readonly before: PlacedSentence;
  readonly after: PlacedSentence;
}

function measured(article: Article): Measured[] {
  return articleSentences(article)
    .slice(0, MAX_SENTENCES)
    .map((sentence) => ({ sentence, shingles: shinglesOf(sentence.text, article.language), isPaired: false }))
    .filter(({ shingles }) => shingles.size > 0);
}

/** The same words in the same order: not even a comma's worth of news. */
function pairIdentical(old: readonly Measured[], fresh: readonly Measured[]): void {
  const waiting = new Map<string, Measured[]>();
  // From the last on: the first is taken first.
  for (const entry of old.toReversed()) {
    const key = wordsOf(entry);
    const same = waiting.get(key);
    if (same) same.push(entry);
    else waiting.set(key, [entry]);
  }
  for (const entry of fresh) {
    const twin = waiting.get(wordsOf(entry))?.pop();
    if (!twin) continue;
    twin.isPaired = true;
    entry.isPaired = true;
  }
}

function wordsOf({ sentence }: Measured): string {
  return sentence.text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}%$£€]+/gu, ' ')
    .trim();
}

/** Most alike first, each sentence once. */
function pairAlike(old: readonly Measured[], fresh: readonly Measured[]): Pair[] {
  const near = neighbours(old.filter(({ isPaired }) => !isPaired));
  const candidates = fresh
    .filter(({ isPaired }) => !isPaired)
    .flatMap((after) =>
      near(after).map((before) => ({ before, after, alike: likeness(before.shingles, after.shingles) })),
    )
    .filter(({ alike }) => alike >= SAME_SENTENCE)
    .sort((one, other) => other.alike - one.alike);
  const pairs: Pair[] = [];
  for (const { before, after } of candidates) {
    if (before.isPaired || after.isPaired) continue;
    before.isPaired = true;
    after.isPaired = true;
    pairs.push({ before: before.sentence, after: after.sentence });
  }
  return pairs;
}

/** One sentence made into two, or two into one: the part is neither new nor gone. */
function pairContained(
  parts: readonly Measured[],
  wholes: readonly Measured[],
  report: (part: PlacedSentence, whole: PlacedSentence) => void,
): void {
  const near = neighbours(wholes);
  for (const part of parts) {
    if (part.isPaired || part.shingles.size < MIN_CONTAINED_LENGTH) continue;
    const whole = near(part).find((candidate) => containment(part.shingles, candidate.shingles) >= CONTAINED);
    if (!whole) continue;
    part.isPaired = true;
    if (!whole.isPaired) {
      whole.isPaired = true;
      report(part.sentence, whole.sentence);
    }
  }
}

/**
 * Finds the few sentences worth comparing: those that share a fifth of the telling pairs of neighbouring words. Fewer
 * cannot reach SAME_SENTENCE, and comparing all with all would take minutes for a live blog.
 */
function neighbours(among: readonly Measured[]): (sentence: Measured) => Measured[] {
  const having = new Map<string, Measured[]>();
  for (const entry of among) {
    for (const shingle of pairsOf(entry)) {
      const entries = having.get(shingle);
      if (entries) entries.push(entry);
      else having.set(shingle, [entry]);
    }
  }
  return (sentence) => {
    const shared = new Map<Measured, number>();
    const telling = pairsOf(sentence).filter((shingle) => (having.get(shingle)?.length ?? 0) <= MAX_SHARING);
    for (const shingle of telling) {
      for (const entry of having.get(shingle) ?? []) shared.set(entry, (shared.get(entry) ?? 0) + 1);
    }
    const near = [...shared].filter(([, count]) => count * 5 >= telling.length || count >= 5);
    if (near.length > MAX_CANDIDATES) near.sort(([, one], [, other]) => other - one).length = MAX_CANDIDATES;
    return near.map(([entry]) => entry);
  };
}

function pairsOf({ shingles }: Measured): string[] {
  const pairs = [...shingles.keys()].filter((shingle) => shingle.includes(' '));
  return pairs.length > 0 ? pairs : [...shingles.keys()];
}
