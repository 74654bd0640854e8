import { describe, expect, it } from 'vitest';
import { giveWay, giveWayEach } from '../../src/summary/give-way.ts';
import type { Point } from '../../src/summary/summary.ts';
import { inventedArticle } from '../support/invented-article.ts';

const article = inventedArticle();
const sentence = (block: number): Point => {
  const { id, text } = article.blocks[block] ?? { id: '', text: '' };
  return { text, sources: [{ block: id, start: 0, end: text.length }] };
};
const supported = (text: string, block: number): Point => ({
  ...sentence(block),
  text,
  check: { verdict: 'supported', findings: [] },
});
const invented = (text: string, near?: number): Point => {
  const nearest = near === undefined ? undefined : sentence(near).sources[0];
  return { text, sources: [], check: { verdict: 'unsupported', findings: [], ...(nearest && { nearest }) } };
};
const own = () => sentence(0);

describe('what the article does not say', () => {
  it('gives way to the sentence that is nearest, and stays at hand', () => {
    const written = { gist: supported('A barge hit the bridge.', 0), points: [invented('Nobody crossed it.', 3)] };
    const { points, leftOut } = giveWay(written, article, own);
    expect(points[0]).toEqual({
      ...sentence(3),
      written: { text: 'Nobody crossed it.', check: written.points[0]?.check },
    });
    expect(leftOut).toBeUndefined();
  });

  it('never keeps the place of the gist', () => {
    expect(giveWay({ gist: invented('Ten died.', 5), points: [] }, article, own).gist.text).toBe(sentence(5).text);
    const { gist } = giveWay({ gist: invented('Ten died.'), points: [] }, article, own);
    expect(gist.text).toBe(sentence(0).text);
    expect(gist.written?.text).toBe('Ten died.');
  });

  it('gives way once where the gist is a point as well', () => {
    const gist = invented('Ten died.', 5);
    const { points, leftOut } = giveWay({ gist, points: [{ ...gist, isKey: true }] }, article, own);
    expect(points.map(({ text, isKey }) => [text, isKey])).toEqual([[sentence(5).text, true]]);
    expect(leftOut).toBeUndefined();
  });

  it('is left out where nothing is near, or only what is said already', () => {
    const points = [
      supported('Many cars use it.', 3),
      invented('No car used it.', 3),
      invented('Zebras danced.'),
      invented('The owner wept.', 4),
      invented('The owner sang.', 4),
    ];
    const shown = giveWay({ gist: supported('A barge hit the bridge.', 0), points }, article, own);
    expect(shown.points.map(({ text }) => text)).toEqual(['Many cars use it.', sentence(4).text]);
    expect(shown.leftOut?.map(({ text }) => text)).toEqual(['No car used it.', 'Zebras danced.', 'The owner sang.']);
  });

  it('gives way in an answer as well', () => {
    const [given, kept] = giveWayEach([invented('Ten died.', 5), invented('Zebras danced.')], article);
    expect(given?.text).toBe(sentence(5).text);
    expect(kept?.text).toBe('Zebras danced.');
  });

  it('keeps its place where only a part of it is doubtful', () => {
    const partly: Point = { ...sentence(2), text: 'It was loud.', check: { verdict: 'partly', findings: [] } };
    expect(giveWay({ gist: partly, points: [partly] }, article, own)).toEqual({ gist: partly, points: [partly] });
  });
});
