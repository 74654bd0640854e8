/** Compares texts that are just alike enough with texts that just are not. The words are invented. */
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { articleFromText } from '../../../src/article/article-from-text.ts';
import { compareArticles } from '../../../src/summary/comparison/compare-articles.ts';
import { findSameStory } from '../../../src/summary/comparison/find-same-story.ts';

const article = (title: string, ...paragraphs: string[]): Article =>
  articleFromText({ title, language: 'en', paragraphs });
/** Different words, of which none says anything in English. */
const words = (from: number, count: number): string[] =>
  Array.from(
    { length: count },
    (_, at) =>
      `b${'aeiou'[(from + at) % 5]}${'dfgklm'[(from + at) % 6]}${'aeiou'[Math.floor((from + at) / 30) % 5]}${'nprst'[Math.floor((from + at) / 6) % 5]}${'bcdfg'[Math.floor((from + at) / 150) % 5]}`,
  );
const line = (list: readonly string[]): string => `The ${list.join(' ')}.`;

describe('a sentence of a new version', () => {
  const outcome = (before: string, after: string) => {
    const { added, changed } = compareArticles(article('', before), article('', after));
    return changed.length ? 'changed' : added.length ? 'added' : 'known';
  };

  it('is an old one, edited, where half of its pieces are the same', () => {
    const kept = (count: number) => outcome(line(words(0, 20)), line([...words(0, count), ...words(100, 20 - count)]));
    expect(kept(14)).toBe('changed');
    expect(kept(8)).toBe('added');
  });

  it('is cut out of an old one where four fifths of it stand there', () => {
    const whole = line(words(0, 40));
    const kept = (count: number) => outcome(whole, line([...words(0, count), ...words(100, 12 - count)]));
    expect(kept(12)).toBe('changed');
    expect(kept(7)).toBe('added');
  });

  it('is not cut out of an old one where it has few words', () => {
    const whole = line(words(0, 40));
    expect(outcome(whole, line(words(0, 2)))).toBe('added');
    expect(outcome(whole, line(words(0, 6)))).toBe('changed');
  });
});

describe('articles tell one story', () => {
  const groups = (one: Article, other: Article) => findSameStory([one, other]).length;

  it('where a third of what they say is the same', () => {
    const opening = (shared: number, own: number) => line([...words(0, shared), ...words(own, 40 - shared)]);
    const compare = (shared: number) => groups(article('', opening(shared, 100)), article('', opening(shared, 200)));
    expect(compare(18)).toBe(1);
    expect(compare(10)).toBe(2);
  });

  it('by their first 250 telling words', () => {
    const tail = words(0, 60);
    const storiesAfter = (before: number) =>
      groups(
        article('', line(words(100, before)), line(tail), line(tail), line(tail)),
        article('', line(words(400, before)), line(tail), line(tail), line(tail)),
      );
    expect(storiesAfter(40)).toBe(1);
    expect(storiesAfter(250)).toBe(2);
  });

  it('by their headlines more than by their texts', () => {
    const title = words(0, 9).join(' ');
    const compare = (length: number) =>
      groups(article(title, line(words(100, length))), article(title, line(words(300, length))));
    expect(compare(40)).toBe(1);
    expect(compare(60)).toBe(2);
  });
});

describe('what a source adds', () => {
  const adds = (own: string) => {
    const shared = [line(words(0, 20)), line(words(20, 20)), line(words(40, 20))];
    const [group] = findSameStory([article('', ...shared), article('', ...shared, own)]);
    return group?.adds[1]?.map(({ text }) => text);
  };
  const mixed = (shared: number) => line([...words(0, shared), ...words(200, 10 - shared)]);

  it('is a sentence of which less than three fifths stand elsewhere', () => {
    expect(adds(mixed(5))).toEqual([mixed(5)]);
    expect(adds(mixed(7))).toEqual([]);
  });

  it('is a sentence of three telling words', () => {
    expect(adds(line(words(200, 3)))).toEqual([line(words(200, 3))]);
    expect(adds(line(words(200, 2)))).toEqual([]);
  });
});
