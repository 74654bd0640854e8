/**
 * Measures whether the words of a claim stand near one another in the article as they do in the claim. A claim made of the
 * article's words that never met there is a likely invention. No parser: nearness in words stands for grammar.
 */
import { type ClaimIndex, tellingWeight } from './claim-index.ts';

/** Content words looked at on each side, nearer ones counting more. */
const REACH = 4;
/** Places of a word beyond this many are not looked at: a word this common tells little. */
const MAX_PLACES = 20;

export type Near = (place: number, other: number) => boolean;

/**
 * For every content word the share 0..1 of its neighbours in the claim that the article has near it at its best place.
 * 0 for a word that the article lacks, 1 for a word without neighbours.
 */
export function contextShares(stems: readonly string[], index: ClaimIndex, near: Near): number[] {
  return stems.map((stem, at) => {
    const places = index.places.get(stem);
    if (!places) return 0;
    const neighbours = neighboursOf(stems, at, index);
    const total = neighbours.reduce((sum, { weight }) => sum + weight, 0);
    if (total === 0) return 1;
    const shares = places.slice(0, MAX_PLACES).map((place) => {
      const met = neighbours.filter((neighbour) => neighbour.places.some((other) => near(place, other)));
      return met.reduce((sum, { weight }) => sum + weight, 0) / total;
    });
    return Math.max(...shares);
  });
}

function neighboursOf(stems: readonly string[], at: number, index: ClaimIndex) {
  const neighbours: { readonly places: readonly number[]; readonly weight: number }[] = [];
  for (let distance = -REACH; distance <= REACH; distance++) {
    const stem = stems[at + distance];
    if (stem === undefined || stem === stems[at]) continue;
    const places = (index.places.get(stem) ?? []).slice(0, MAX_PLACES);
    neighbours.push({ places, weight: tellingWeight(index, stem) / Math.abs(distance) });
  }
  return neighbours;
}

/** Share 0..1 of neighbouring content words that follow each other within six words somewhere in the article. */
export function keptOrder(stems: readonly string[], index: ClaimIndex): number {
  if (stems.length < 2) return 1;
  let kept = 0;
  for (let at = 0; at + 1 < stems.length; at++) {
    const first = index.places.get(stems[at] ?? '') ?? [];
    const next = index.places.get(stems[at + 1] ?? '') ?? [];
    let after = 0;
    const follows = (place: number) => {
      // Both rise, and the nearest that comes after is the one in the same sentence, if any is.
      while (after < next.length && (next[after] ?? 0) <= place) after++;
      const other = next[after];
      return other !== undefined && other - place <= 6 && index.sentenceOf[place] === index.sentenceOf[other];
    };
    if (first.some(follows)) kept++;
  }
  return kept / (stems.length - 1);
}
