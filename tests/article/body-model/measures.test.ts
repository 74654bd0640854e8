// @vitest-environment jsdom
/** Holds what the models are given to the numbers that they were trained with: each with an input in which it decides. */
import { describe, expect, it } from 'vitest';
import { Cue, readCues } from '../../../src/article/body-model/boilerplate-cues.ts';
import { contextFeatureNames, writeContextFeatures } from '../../../src/article/body-model/context-features.ts';
import type { MeasuredPage } from '../../../src/article/body-model/measure-page.ts';
import { metadataEvidence } from '../../../src/article/body-model/metadata-evidence.ts';
import { type PageInContext, placeInContext } from '../../../src/article/body-model/place-in-context.ts';
import { levelsUp, measureRuns, RUN_WIDTH, runFeatureNames } from '../../../src/article/body-model/run-features.ts';
import { Hint } from '../../../src/article/page-tree/hint.ts';
import { boxOf, measuredPage, nested, sentence } from '../measured-page.ts';

const NO_EVIDENCE = metadataEvidence({ title: '', descriptions: [], structuredBody: '' });

function inContext(page: MeasuredPage, chances: readonly number[]): PageInContext {
  const body = page.tree.boxes.find(({ name }) => name === 'body');
  if (!body) throw new Error('no body');
  return placeInContext(page, Float64Array.from(chances), body, NO_EVIDENCE);
}

describe('the prose of a run', () => {
  const proseOf = (html: string) => Math.round(measuredPage(html).weights.prose[0] ?? -1);

  it.each([
    ['a sentence of 49 characters', sentence(49), 0],
    ['a sentence of 50', sentence(50), 50],
    ['a sentence of 1,000', sentence(1000), 700],
    ['99 characters without an end', `a,${'a'.repeat(97)}`, 0],
    ['100 characters without an end', `a,${'a'.repeat(98)}`, 60],
    ['a sentence of which 60 in 100 are a link', `<a>${'a'.repeat(60)}</a>${sentence(40)}`, 40],
    ['a sentence of which 61 in 100 are a link', `<a>${'a'.repeat(61)}</a>${sentence(39)}`, 0],
    ['20 ideographs', `${'港'.repeat(20)}。`, 51],
  ])('of %s', (_what, text, prose) => {
    expect(proseOf(`<p>${text}</p>`)).toBe(prose);
  });
});

describe('what a class says', () => {
  const trusted = (name: string, inside: readonly number[], outside: number): number => {
    const texts = inside.map((length) => `<p>${sentence(length)}</p>`).join('');
    const page = measuredPage(`<div id="it" class="${name}">${texts}</div><p>${sentence(outside)}</p>`);
    return boxOf(page, 'it').trustedHints;
  };

  it('is believed of a sidebar that has two fifths of the prose', () => {
    expect(trusted('sidebar', [400], 600) & Hint.SIDEBAR).not.toBe(0);
    expect(trusted('sidebar', [410], 590) & Hint.SIDEBAR).toBe(0);
  });

  it('is believed of comments that have less than nineteen twentieths', () => {
    expect(trusted('comments', [470, 470], 60) & Hint.COMMENTS).not.toBe(0);
    expect(trusted('comments', [475, 475], 50) & Hint.COMMENTS).toBe(0);
  });
});

describe('the letters of a run', () => {
  it('are those of its first 300', () => {
    const commas = (before: number) => measuredPage(`<p>${'a'.repeat(before)},a</p>`).letters[1];
    expect(commas(299)).toBe(1);
    expect(commas(300)).toBe(0);
  });
});

describe('the features of a run', () => {
  const featuresOf = (html: string, id: string): Record<string, number> => {
    const page = measuredPage(html);
    const index = boxOf(page, id).firstRun;
    const row = measureRuns(page).subarray(index * RUN_WIDTH, (index + 1) * RUN_WIDTH);
    return Object.fromEntries(runFeatureNames().map((name, column) => [name, row[column] ?? Number.NaN]));
  };
  const levelsOf = (html: string) =>
    Object.entries(featuresOf(html, 'it')).filter(([name]) => name.startsWith('levels to'));

  it('say how many levels up an element is, and eight or sixteen where there is none', () => {
    const levels = levelsOf('<p id="it">x</p>').map(([, value]) => value);
    expect(new Set(levels.filter((value) => value > 0))).toEqual(new Set([8, 16]));
    const item = levelsOf(`<ul><li>${nested(6, '<p id="it">x</p>')}</li></ul>`).map(([, value]) => value);
    expect(item).toContain(7);
    const far = levelsOf(`<ul><li>${nested(9, '<p id="it">x</p>')}</li></ul>`).map(([, value]) => value);
    expect(far).not.toContain(10);
  });

  it('count fifteen levels at most', () => {
    const page = measuredPage(`<p>x</p>${nested(20, '<p id="it">y</p>')}`);
    expect(levelsUp(boxOf(page, 'it'), 0)).toBe(15);
  });
});

describe('the features of a run in its page', () => {
  it('count thirty runs at most to the next likely text', () => {
    const page = inContext(measuredPage('<p>x</p>'), [0]);
    const row = new Float32Array(contextFeatureNames().length);
    const [run] = page.tree.runs;
    if (!run) throw new Error('no run');
    writeContextFeatures(run, page, row);
    expect(row[contextFeatureNames().indexOf('runs to likely text')]).toBe(30);
    expect(row[contextFeatureNames().indexOf('runs since likely text')]).toBe(30);
  });

  it('find body text where a chance of .7 and 100 characters are exceeded', () => {
    const next = (length: number, chance: number) =>
      inContext(measuredPage(`<p>x</p><p>${sentence(length)}</p>`), [0, chance]).nextStrong[0];
    expect(next(101, 0.71)).toBe(1);
    expect(next(100, 0.71)).not.toBe(1);
    expect(next(101, 0.7)).not.toBe(1);
  });

  it('leave text out of the styles whose chance is below .1', () => {
    const styles = (chance: number) => {
      const page = measuredPage(`<p>${sentence(100)}</p>`);
      return inContext(page, [chance]).styleShares.size;
    };
    expect(styles(0.1)).toBeGreaterThan(0);
    expect(styles(0.09)).toBe(0);
  });

  it('have as their core what holds paragraphs, its own text counting a little less', () => {
    const core = (html: string, chances: readonly number[]) => inContext(measuredPage(html), chances).core.element.id;
    expect(core(`<main id="all"><p id="one">${sentence(200)}</p></main>`, [1])).toBe('all');
    const mixed = `<main id="all"><div id="in">${sentence(200)}<p>${sentence(100)}</p></div></main>`;
    expect(core(mixed, [1, 1])).toBe('in');
  });

  it('have the cues of their first 200 characters', () => {
    const cuesAt = (offset: number) => readCues([`${'x '.repeat(offset / 2)}view this post on instagram`])[0] ?? 0;
    expect(cuesAt(172) & Cue.EMBED_NOTICE).not.toBe(0);
    expect(cuesAt(190) & Cue.EMBED_NOTICE).toBe(0);
  });
});

describe('what a page says of its article apart from the body', () => {
  const letters = (length: number) => Array.from({ length }, (_, at) => 'abcdefg'[(at * at) % 7]).join('');

  it('is compared with 400 characters of a run', () => {
    const text = letters(500);
    const compare = (description: string) =>
      metadataEvidence({ title: '', descriptions: [description], structuredBody: '' }).compare(text).description;
    expect(compare(text.slice(0, 400))).toBe(1);
    expect(compare(text.slice(0, 399))).toBe(0.6);
  });

  it('is no title of a run of more than 250 characters', () => {
    const compare = (length: number) =>
      metadataEvidence({ title: letters(100), descriptions: [], structuredBody: '' }).compare(letters(length)).title;
    expect(compare(250)).toBe(0.4);
    expect(compare(251)).toBe(0);
  });

  it('is a body from 500 characters on', () => {
    const compare = (length: number) =>
      metadataEvidence({ title: '', descriptions: [], structuredBody: letters(length) }).compare(letters(50));
    expect(compare(500).structuredBody).toBe(1);
    expect(compare(499).structuredBody).toBe(-1);
  });
});
