/**
 * Has the article's own sentences take the place of what a model wrote and the article does not say. What was written stays at
 * hand, with its check, for a reader who wants to see it.
 */
import type { Article, Source } from '../article/article.ts';
import type { Point, Summary } from './summary.ts';

type Points = Pick<Summary, 'gist' | 'points' | 'leftOut'>;

/** @param ownGist The sentence of the article to read if only one, for a gist that nothing in the article is near to. */
export function giveWay({ gist, points }: Points, article: Article, ownGist: () => Point): Points {
  const firstSentence = isUnsupported(gist) ? (nearestInstead(gist, article) ?? instead(ownGist(), gist)) : gist;
  const leftOut: Point[] = [];
  const said = new Set([firstSentence, ...points.filter((point) => !isUnsupported(point))].map(sourceKey));
  const shown = points.flatMap((point) => {
    if (!isUnsupported(point)) return [point];
    if (point.text === gist.text) return [{ ...firstSentence, ...keyOf(point) }];
    const sentence = nearestInstead(point, article);
    // Nothing is said twice, not even in another's place.
    if (sentence && !said.has(sourceKey(sentence))) {
      said.add(sourceKey(sentence));
      return [sentence];
    }
    leftOut.push(point);
    return [];
  });
  return { gist: firstSentence, points: shown, ...(leftOut.length > 0 && { leftOut }) };
}

/** @returns The same for each point by itself; one that no sentence is near to stays, and its check says what it is. */
export function giveWayEach(points: readonly Point[], article: Article): Point[] {
  return points.map((point) => (isUnsupported(point) && nearestInstead(point, article)) || point);
}

function isUnsupported({ check }: Point): boolean {
  return check?.verdict === 'unsupported';
}

function nearestInstead(point: Point, article: Article): Point | undefined {
  const source = point.check?.nearest;
  const text = source && sentenceAt(source, article);
  return text ? instead({ text, sources: [source] }, point) : undefined;
}

function instead({ text, sources }: Point, { check, ...written }: Point): Point {
  return { text, sources, ...keyOf(written), ...(check && { written: { text: written.text, check } }) };
}

function keyOf({ isKey }: Point): Pick<Point, 'isKey'> {
  return isKey ? { isKey } : {};
}

function sentenceAt({ block, start, end }: Source, { blocks }: Article): string | undefined {
  return blocks.find(({ id }) => id === block)?.text.slice(start, end);
}

function sourceKey({ sources: [source] }: Point): string {
  return source ? `${source.block} ${source.start}` : '';
}
