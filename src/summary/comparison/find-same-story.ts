/**
 * Groups the articles of several sources that tell the same story, and finds what each adds to the others. For a digest of open tabs.
 * By the words that tell one story from another: names, numbers and rare words of headline and opening.
 */
import type { Article } from '../../article/article.ts';
import { contentStems } from '../sentences/terms.ts';
import { inverseDocumentFrequency } from '../sentences/word-frequency.ts';
import type { PlacedSentence } from './article-sentences.ts';
import { findAdditions } from './find-additions.ts';

export interface SameStory {
  /** Indices into the list that was given, ascending; at least one. */
  readonly articles: readonly number[];
  /** For each of `articles`, in the same order: its sentences that none of the others covers. Empty for a group of one. */
  readonly adds: readonly (readonly PlacedSentence[])[];
}

/**
 * Cosine from which two articles tell one story, so that one heading suits both. `tsx tests/bench/likeness.ts` checks it on
 * 63 hand-judged pairs; of 3,000 random pairs in each of en, de, vi, no, ja and tr, unrelated ones reach 0.29 at most.
 */
export const SAME_STORY = 0.35;
/** Telling words of the opening that are compared; a story's core stands there, what follows differs by source. Set by hand. */
const OPENING_WORDS = 250;
/** Times that a headline's word counts for one of the opening: it says what the story is. Set by hand. */
const HEADLINE_WEIGHT = 2;

/** Every article is in exactly one group. Groups are in the order of their first article. Only one language is compared. */
export function findSameStory(articles: readonly Article[]): SameStory[] {
  const stems = articles.map((article) => openingStems(article));
  const rarity = rarityAmong(articles, stems);
  const vectors = stems.map((list, index) => vectorOf(list, articles[index]?.language ?? '', rarity));
  return groupsOf(articles, vectors).map((group) => ({
    articles: group,
    adds:
      group.length === 1
        ? [[]]
        : findAdditions(
            group.flatMap((index) => articles[index] ?? []),
            rarity,
          ),
  }));
}

type Rarity = (stem: string, language: string) => number;
type Vector = ReadonlyMap<string, number>;

function openingStems(article: Article): string[] {
  const headline = contentStems(article.title, article.language);
  const opening: string[] = [];
  for (const { text } of article.blocks) {
    if (opening.length >= OPENING_WORDS) break;
    opening.push(...contentStems(text, article.language));
  }
  return [...Array.from({ length: HEADLINE_WEIGHT }, () => headline).flat(), ...opening.slice(0, OPENING_WORDS)];
}

/** From the language's word list where there is one, else from the articles at hand, of which two say little: see `+ 8`. */
function rarityAmong(articles: readonly Article[], stems: readonly (readonly string[])[]): Rarity {
  const counts = new Map<string, number>();
  for (const list of stems) for (const stem of new Set(list)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const pretended = articles.length + 8;
  return (stem, language) => inverseDocumentFrequency(stem, language) ?? Math.log(pretended / (counts.get(stem) ?? 1));
}

function vectorOf(stems: readonly string[], language: string, rarity: Rarity): Vector {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const weights = new Map(
    [...counts].map(([stem, count]) => [stem, (1 + Math.log(count)) * rarity(stem, language)] as const),
  );
  const length = Math.hypot(...weights.values());
  return new Map([...weights].map(([stem, weight]) => [stem, weight / (length || 1)] as const));
}

/** @returns 0–1. Exported for the check of SAME_STORY. */
export function storyLikeness(one: Article, other: Article): number {
  const stems = [openingStems(one), openingStems(other)];
  const rarity = rarityAmong([one, other], stems);
  return cosine(vectorOf(stems[0] ?? [], one.language, rarity), vectorOf(stems[1] ?? [], other.language, rarity));
}

function cosine(one: Vector, other: Vector): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [stem, weight] of small) sum += weight * (large.get(stem) ?? 0);
  return sum;
}

/** An article joins a group when it is like the group's articles on average: a chain of pairs must not tie two stories. */
function groupsOf(articles: readonly Article[], vectors: readonly Vector[]): number[][] {
  const groups: number[][] = [];
  for (const [index, vector] of vectors.entries()) {
    const language = primaryTag(articles[index]?.language);
    const likenessTo = (group: readonly number[]) =>
      group.reduce((sum, member) => sum + cosine(vector, vectors[member] ?? new Map()), 0) / group.length;
    const best = groups
      .filter(([first = 0]) => primaryTag(articles[first]?.language) === language)
      .map((group) => ({ group, alike: likenessTo(group) }))
      .sort((one, other) => other.alike - one.alike)[0];
    if (best && best.alike >= SAME_STORY) best.group.push(index);
    else groups.push([index]);
  }
  return groups;
}

function primaryTag(language = ''): string {
  return language.toLowerCase().split('-')[0] ?? '';
}
