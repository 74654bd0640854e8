// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findBodyBlocks, findBoxPlaces } from '../../../src/article/detection/find-box-places.ts';
import { findTextBlocks } from '../../../src/article/detection/find-text-blocks.ts';
import { FEATURE_STAGES, featureNamesByStage } from '../../../src/article/detection/page-features.ts';
import { nested, sentence } from '../measured-page.ts';

const open = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const count = (html: string): number => findTextBlocks(open(html)).length;
const paragraph = (length = 80): string => `<p>${sentence(length)}</p>`;

/** Each limit with a page that is just within it, and one that is just beyond. */
describe('paragraphs', () => {
  it('have 80 characters, or 32 ideographs', () => {
    expect(count(paragraph(80))).toBe(1);
    expect(count(paragraph(79))).toBe(0);
    expect(count(`<p>${'港'.repeat(33)}</p>`)).toBe(1);
    expect(count(`<p>${'港'.repeat(31)}</p>`)).toBe(0);
  });

  it('without an element of their own have a piece of more than 16 characters', () => {
    const pieces = (length: number) => `<div>${`${'a'.repeat(length)}<b>${'a'.repeat(length)}</b>`.repeat(4)}</div>`;
    expect(count(pieces(17))).toBe(1);
    expect(count(pieces(16))).toBe(0);
  });

  it('without an element of their own are looked for where fewer than four have one', () => {
    const bare = `<div>${sentence(100)}</div>`;
    expect(count(paragraph().repeat(3) + bare)).toBe(4);
    expect(count(paragraph().repeat(4) + bare)).toBe(4);
    expect(count(paragraph().repeat(5) + bare)).toBe(5);
  });

  it('are looked for in 1,000 elements, whichever they are', () => {
    expect(count('<p></p>'.repeat(999) + paragraph())).toBe(1);
    expect(count('<p></p>'.repeat(1000) + paragraph())).toBe(0);
    const labels = (n: number) => '<div>a label of twenty.</div>'.repeat(n);
    expect(count(`${labels(999)}<div>${sentence(100)}</div>`)).toBe(1);
    expect(count(`${labels(1000)}<div>${sentence(100)}</div>`)).toBe(0);
  });

  it('are looked for in 20,000 texts that are no labels', () => {
    const texts = (n: number) => `<p>${'a label of twenty.<i></i>'.repeat(n - 1)}</p><div>${sentence(100)}</div>`;
    expect(count(texts(20_000))).toBe(2);
    expect(count(texts(20_001))).toBe(1);
  });

  it('are found in up to 20 inline elements', () => {
    const inline = (levels: number) => `<div>${'<b>'.repeat(levels)}${sentence(100)}${'</b>'.repeat(levels)}</div>`;
    expect(count(inline(20))).toBe(1);
    expect(count(inline(21))).toBe(0);
  });

  it('are looked for in 300 children', () => {
    const children = (n: number) => `<div>${'<br>'.repeat(n - 1)}${sentence(100)}</div>`;
    expect(count(children(300))).toBe(1);
    expect(count(children(301))).toBe(0);
  });
});

describe('places for a box', () => {
  const placesIn = (html: string) => {
    const page = open(html);
    return findBoxPlaces(findBodyBlocks(page, findTextBlocks(page)));
  };

  it('are two where there are five paragraphs', () => {
    expect(placesIn(paragraph().repeat(5))?.end).toBeDefined();
    expect(placesIn(paragraph().repeat(4))?.end).toBeUndefined();
  });

  it('are those of a body whose parts lie six levels under one element', () => {
    const parts = (levels: number) =>
      `<section>${nested(levels, paragraph(100)).repeat(2)}</section><section></section>`;
    const bodyOf = (page: Document) => findBodyBlocks(page, findTextBlocks(page));
    expect(bodyOf(open(parts(6)))).toHaveLength(2);
    expect(bodyOf(open(parts(8)))).toHaveLength(1);
  });
});

describe('what detection looks at', () => {
  it('is 10,000 characters of text', () => {
    const digits = (before: number) => {
      const page = open(`${paragraph(before)}<p>${'1'.repeat(100)}</p>`);
      const blocks = () => findTextBlocks(page);
      const features = FEATURE_STAGES.flatMap((read) => read(page, 'https://x.example/', blocks));
      return features[featureNamesByStage().flat().indexOf('digits in the text')];
    };
    expect(digits(9_998)).toBeGreaterThan(0);
    expect(digits(9_999)).toBe(0);
  });
});
