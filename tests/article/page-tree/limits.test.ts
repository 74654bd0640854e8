// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readBlocks, readStructuredBlocks } from '../../../src/article/body/read-blocks.ts';
import { readEntryTimes } from '../../../src/article/metadata/dates/read-entry-times.ts';
import { readClassHints } from '../../../src/article/page-tree/element-hints.ts';
import { lineOf } from '../../../src/article/page-tree/element-text.ts';
import { Hint } from '../../../src/article/page-tree/hint.ts';
import type { TextRun } from '../../../src/article/page-tree/page-tree.ts';
import { boxOf, measuredPage, nested, sentence } from '../measured-page.ts';

/** Each limit with an input that is just within it, and one that is just beyond. */
describe('an element', () => {
  it('has a line of the texts of its first 400 nodes', () => {
    const line = (nodes: number) => {
      const element = document.createElement('p');
      element.innerHTML = `${'<i></i>'.repeat(nodes - 1)}Pier`;
      return lineOf(element);
    };
    expect(line(400)).toBe('Pier');
    expect(line(401)).toBe('');
  });

  it('is hinted at by 400 characters of its class', () => {
    const hints = (before: number) => readClassHints(`${'x'.repeat(before - 1)} sidebar`);
    expect(hints(393) & Hint.SIDEBAR).not.toBe(0);
    expect(hints(400)).toBe(0);
  });

  it('is hinted at by how a word of its class begins', () => {
    expect(readClassHints('commentlist') & Hint.COMMENTS).not.toBe(0);
  });
});

describe('a run', () => {
  it('has the hints of the inline elements that hold four fifths of it', () => {
    const hints = (inside: number) =>
      measuredPage(`<p><span class="byline">${'a'.repeat(inside)}</span>${'a'.repeat(100 - inside)}</p>`).tree.runs[0]
        ?.inlineHints;
    expect(hints(80)).not.toBe(0);
    expect(hints(79)).toBe(0);
  });
});

describe('blocks', () => {
  const kinds = (html: string) => readBlocks(measuredPage(html).tree.runs).map(({ kind }) => kind);

  it('are items of a list that is less than eight levels up', () => {
    expect(kinds(`<ul><li>${nested(7, 'Pier')}</li></ul>`)).toEqual(['list-item']);
    expect(kinds(`<ul><li>${nested(8, 'Pier')}</li></ul>`)).toEqual(['paragraph']);
  });

  it('are rows of a table whose cells have less than 200 characters', () => {
    const table = (length: number) => `<table><tr><td>${sentence(length)}</td></tr></table>`;
    expect(kinds(table(199))).toEqual(['table-row']);
    expect(kinds(table(200))).toEqual(['paragraph']);
  });

  it('are those of the structured data where the page shows 600 characters at most, and a third of it', () => {
    const visible = (length: number) => [{ text: sentence(length) }] as unknown as TextRun[];
    expect(readStructuredBlocks(sentence(1800), visible(600))).toHaveLength(1);
    expect(readStructuredBlocks(sentence(9000), visible(601))).toBeUndefined();
    expect(readStructuredBlocks(sentence(300), [])).toHaveLength(1);
    expect(readStructuredBlocks(sentence(299), [])).toBeUndefined();
  });

  it('have times where three entries have one', () => {
    const times = (entries: number) => {
      const entry = (minute: number) =>
        `<div><time datetime="2026-05-12T08:1${minute}Z">08:1${minute}</time><p>${sentence(80)}</p></div>`;
      const page = measuredPage(
        `<main id="it">${Array.from({ length: entries }, (_, at) => entry(at)).join('')}</main>`,
      );
      return readEntryTimes(page.tree.runs, new Set(page.tree.runs), boxOf(page, 'it')).size;
    };
    expect(times(3)).toBeGreaterThan(0);
    expect(times(2)).toBe(0);
  });
});
