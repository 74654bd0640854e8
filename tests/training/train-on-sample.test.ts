/** Runs every training script to its end on the invented corpus, as somebody would who has nothing but the repository. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { askForest, plantForest } from '../../src/article/body-model/decision-trees.ts';
import { unpackTrees } from '../../src/article/body-model/packed-trees.ts';
import { findBrowser } from '../support/find-browsers.ts';
import { hasCorpus, ORIGINAL_CORPUS, SAMPLE_CORPUS } from './corpus.ts';
import { rocAuc } from './roc-auc.ts';
import { chooseCorpus, targetOf } from './training-options.ts';

const root = path.join(import.meta.dirname, '../..');
const out = mkdtempSync(path.join(tmpdir(), 'weights-'));
afterAll(() => rmSync(out, { recursive: true }));

/** @returns What it printed. */
async function train(script: string, ...options: readonly string[]): Promise<string> {
  const file = path.join('tests/training', script);
  const command = ['--import', 'tsx', file, '--sample', '--out', out, ...options];
  return (await promisify(execFile)(process.execPath, command, { cwd: root })).stdout;
}

const trained = (name: string) => import(path.join(out, name));

const sources = readdirSync(path.join(root, 'src'), { recursive: true }).map(String);
const shipped = (name: string) =>
  import(path.join(root, 'src', sources.find((file) => file.endsWith(path.join('generated', name))) ?? name));

/** Lists' lengths instead of their numbers: what the product's code relies on. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return typeof value[0] === 'object' ? value.map(shapeOf) : value.length;
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shapeOf(part)]));
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

// Each takes seconds, but on a machine that does other things, who knows.
describe('training on the sample corpus', { timeout: 0 }, () => {
  it('writes ranker weights of the shape that the product reads', async () => {
    expect(await train('train-summary.ts')).toContain('| editor-3 |');
    const weights = await trained('ranker-weights.ts');
    expect(shapeOf({ ...weights })).toEqual(shapeOf({ ...(await shipped('ranker-weights.ts')) }));
    expect(numbersIn(weights).every(Number.isFinite)).toBe(true);
  });

  it('writes pick weights of the shape that the product reads', async () => {
    await train('train-picks.ts');
    const weights = await trained('pick-weights.ts');
    expect(shapeOf({ ...weights })).toEqual(shapeOf({ ...(await shipped('pick-weights.ts')) }));
    expect(numbersIn(weights).every(Number.isFinite)).toBe(true);
  });

  it('writes a support model of the shape that the product reads', async () => {
    expect(await train('train-claims.ts')).toMatch(/\| mean \| 0\.\d+ \| 0\.\d+ \| 0\.\d+ \|/);
    const weights = await trained('support-model.ts');
    expect(shapeOf({ ...weights })).toEqual(shapeOf({ ...(await shipped('support-model.ts')) }));
    expect(numbersIn(weights).every(Number.isFinite)).toBe(true);
  });

  it('writes lists of words in as many bands and languages as the product has', async () => {
    await train('make-words.ts');
    const { addedWordBands } = await trained('added-words.ts');
    expect(addedWordBands).toHaveLength((await shipped('added-words.ts')).addedWordBands.length);
    expect(addedWordBands.join('')).not.toBe('');
    const { stopWords } = await trained('stop-words.ts');
    expect(Object.keys(stopWords)).toEqual(Object.keys((await shipped('stop-words.ts')).stopWords));
    const { englishBands } = await trained('word-ranks.ts');
    expect(englishBands[0].split(' ')).toHaveLength((await shipped('word-ranks.ts')).englishBands[0].split(' ').length);
  });

  describe.skipIf(!findBrowser('chromium'))('with a browser to read its pages', () => {
    it('writes trees of the body that split by columns which the product measures', async () => {
      await train('train-body.ts');
      const trees = await trained('body-trees.ts');
      const known = await shipped('body-trees.ts');
      for (const name of ['RUN_TREES', 'CONTEXT_TREES']) {
        const columns = unpackTrees(trees[name]).feature;
        const width = trees[name].thresholds.split(';').length;
        expect(Math.max(...columns)).toBeGreaterThanOrEqual(0);
        expect(width).toBeLessThanOrEqual(known[name].thresholds.split(';').length);
        expect(askForest(plantForest(unpackTrees(trees[name])), new Float32Array(width))).toSatisfy(Number.isFinite);
      }
    });

    it('writes one weight of the detector for each that the product has', async () => {
      await train('train-detector.ts');
      const weights = await trained('detector-weights.ts');
      expect(shapeOf({ ...weights })).toEqual(shapeOf({ ...(await shipped('detector-weights.ts')) }));
      expect(numbersIn(weights).every(Number.isFinite)).toBe(true);
    });

    it('scores the body of pages that the models have not seen', async () => {
      const command = ['--import', 'tsx', 'tests/training/validate-body.ts', 'hosts', '--sample'];
      const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: root });
      expect(stdout).toMatch(/hosts .*papers [01]\.\d+ .*stations [01]\.\d+/);
    });
  });
});

describe('the corpus', () => {
  it('is the sample where it is asked for, whatever else is there', () => {
    expect(chooseCorpus({ sample: true, corpus: out })).toEqual(SAMPLE_CORPUS);
  });

  it('counts as the original only in its own place', () => {
    expect(chooseCorpus({ sample: false, corpus: SAMPLE_CORPUS.folder }).isOriginal).toBe(false);
    expect(chooseCorpus({ sample: false, corpus: ORIGINAL_CORPUS.folder }).isOriginal).toBe(hasCorpus());
  });
});

describe('a trained file', () => {
  const file = 'src/summary/generated/some-weights.ts';

  it('replaces the shipped one only where it was learned from the same corpus', () => {
    expect(targetOf(file, ORIGINAL_CORPUS, undefined)).toBe(path.join(root, file));
    expect(targetOf(file, SAMPLE_CORPUS, undefined)).toBe(path.join(root, 'tests/output/weights/some-weights.ts'));
  });

  it('goes where it is sent', () => {
    expect(targetOf(file, ORIGINAL_CORPUS, out)).toBe(path.join(out, 'some-weights.ts'));
    expect(targetOf(file, SAMPLE_CORPUS, out)).toBe(path.join(out, 'some-weights.ts'));
  });
});

describe('the area under the curve', () => {
  it('is no number where a score is none', () => {
    const scored = [
      { score: Number.NaN, label: 1 },
      { score: 1, label: 0 },
    ];
    expect(rocAuc(scored)).toBeNaN();
  });
});
