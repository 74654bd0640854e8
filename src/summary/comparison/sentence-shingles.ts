/**
 * Measures how alike two sentences are, word for word: the same words in nearly the same order. Meaning plays no part.
 * Shared by comparing two versions of an article and by finding what a second source repeats.
 */
import { tokenize } from '../sentences/terms.ts';

/** Single words and pairs of neighbours, each as often as it stands there. */
export type Shingles = ReadonlyMap<string, number>;

/** All words count, the small ones too; case and punctuation do not. Numbers keep their digits. */
export function shinglesOf(text: string, language: string): Shingles {
  const shingles = new Map<string, number>();
  let previous = '';
  for (const { stem } of tokenize(text, language)) {
    add(shingles, stem);
    if (previous) add(shingles, `${previous} ${stem}`);
    previous = stem;
  }
  return shingles;
}

/** Dice's coefficient: 1 for the same words in the same order, 0 for no word in common. */
export function likeness(one: Shingles, other: Shingles): number {
  const sizes = size(one) + size(other);
  return sizes === 0 ? 0 : (2 * shared(one, other)) / sizes;
}

/** The share of `part` that stands in `whole`, 0–1: 1 when a sentence was cut out of a longer one. */
export function containment(part: Shingles, whole: Shingles): number {
  const all = size(part);
  return all === 0 ? 0 : shared(part, whole) / all;
}

function shared(one: Shingles, other: Shingles): number {
  let count = 0;
  for (const [shingle, times] of one) count += Math.min(times, other.get(shingle) ?? 0);
  return count;
}

function size(shingles: Shingles): number {
  let count = 0;
  for (const times of shingles.values()) count += times;
  return count;
}

function add(shingles: Map<string, number>, shingle: string): void {
  shingles.set(shingle, (shingles.get(shingle) ?? 0) + 1);
}
