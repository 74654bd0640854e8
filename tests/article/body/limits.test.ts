// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { chooseRuns } from '../../../src/article/body/choose-runs.ts';
import { findCopies, findLastHeadings, isLabel, isShown } from '../../../src/article/body/corrections.ts';
import { Cue } from '../../../src/article/body-model/boilerplate-cues.ts';
import { shippedModels } from '../../../src/article/body-model/judge-runs.ts';
import type { MetadataTexts } from '../../../src/article/body-model/metadata-evidence.ts';
import { readImpression } from '../../../src/article/detection/article-score.ts';
import type { TextRun } from '../../../src/article/page-tree/page-tree.ts';
import { measuredPage, sentence } from '../measured-page.ts';

const runsOf = (html: string): readonly TextRun[] => measuredPage(html).tree.runs;

/** Each limit with an input that is just within it, and one that is just beyond. */
describe('a label between paragraphs', () => {
  it('has 48 characters at most', () => {
    const label = (length: number) => isLabel(runsOf(`<p>${'a'.repeat(length)}</p>`)[0] as TextRun, Cue.ADVERT);
    expect(label(48)).toBe(true);
    expect(label(49)).toBe(false);
  });
});

describe('a text that stands twice', () => {
  const copies = (html: string) => findCopies(runsOf(html), isShown).map(({ box }) => box.element.id);
  const p = (id: string, length = 80) => `<p id="${id}">${sentence(length)}</p>`;
  const rest = `<p>${sentence(300)}</p>`;

  it('is dropped where it does not show, from 80 characters on', () => {
    expect(copies(`<div hidden>${p('a')}</div>${p('b')}${rest}`)).toEqual(['a']);
    expect(copies(`<div hidden>${p('a', 79)}</div>${p('b', 79)}${rest}`)).toEqual([]);
  });

  it('stays where it shows twice, or not at all', () => {
    expect(copies(p('a') + p('b'))).toEqual([]);
    expect(copies(`<div hidden>${p('a')}${p('b')}</div>${rest}`)).toEqual([]);
  });
});

describe('headings at the end', () => {
  it('are dropped where there are two at most', () => {
    const dropped = (count: number) => findLastHeadings(runsOf(`<p>Pier</p>${'<h2>More</h2>'.repeat(count)}`)).length;
    expect(dropped(2)).toBe(2);
    expect(dropped(3)).toBe(0);
  });
});

describe('a run', () => {
  it('is kept where the models say that it is rather body than not', () => {
    const texts: MetadataTexts = { title: '', descriptions: [], structuredBody: '' };
    const { tree } = measuredPage(
      `<article><h1>Pier to be rebuilt</h1>${'<p>The council met on Tuesday, and agreed after a long debate to rebuild the pier.</p>'.repeat(6)}
      <p>Ferries</p><p>Read more about the town and its harbour here</p></article><footer><p>Imprint and contact of this newspaper</p></footer>`,
    );
    const chances: number[] = [];
    const note = (runs: readonly TextRun[], chanceOf: (run: TextRun) => number) => {
      chances.push(...runs.map(chanceOf));
      return [];
    };
    chooseRuns(tree, texts, shippedModels(), { isShown: () => true, isReference: () => false, findHidden: note });
    expect(Math.min(...chances)).toBeGreaterThan(0.5);
  });
});

describe('a page', () => {
  it('has something to summarize where it has more than 120 characters of running text', () => {
    const page = (length: number) =>
      new DOMParser().parseFromString(
        `<meta property="og:type" content="article"><meta name="author" content="Nora Beck"><article><h1>Pier</h1><p>${sentence(length)}</p></article>`,
        'text/html',
      );
    expect(readImpression(page(121), 'https://post.example/2026/05/12/pier').score).toBeGreaterThan(0.5);
    expect(readImpression(page(120), 'https://post.example/2026/05/12/pier').score).toBe(0);
  });
});
