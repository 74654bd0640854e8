import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import {
  CONTEXT_WIDTH,
  contextFeatureNames,
  writeContextFeatures,
} from '../../../src/article/body-model/context-features.ts';
import { askForest, explainForest, plantForest } from '../../../src/article/body-model/decision-trees.ts';
import { measurePage } from '../../../src/article/body-model/measure-page.ts';
import { metadataEvidence } from '../../../src/article/body-model/metadata-evidence.ts';
import { packTrees, unpackTrees } from '../../../src/article/body-model/packed-trees.ts';
import { placeInContext } from '../../../src/article/body-model/place-in-context.ts';
import { RUN_WIDTH, runFeatureNames, writeRunFeatures } from '../../../src/article/body-model/run-features.ts';
import { weighRuns } from '../../../src/article/body-model/weigh-runs.ts';
import { accessDom } from '../../../src/article/dom-access.ts';
import { CONTEXT_TREES, RUN_TREES } from '../../../src/article/generated/body-trees.ts';
import { walkPage } from '../../../src/article/page-tree/walk-page.ts';

describe('the models of the body', () => {
  const { document } = new JSDOM(
    '<h1>Night ferry stays</h1><p>The ferry stays, the council said.</p><p>It is late.</p>',
  ).window;
  const tree = walkPage(document.documentElement, accessDom(document));
  const page = measurePage(tree, weighRuns(tree), 'Night ferry stays');

  it('have a name for every measurement, and a measurement for every column they ask for', () => {
    const [run] = tree.runs;
    const [box] = tree.boxes;
    if (!run || !box) throw new Error('nothing was read');
    const evidence = metadataEvidence({ title: '', descriptions: [], structuredBody: '' });
    const context = placeInContext(page, new Float64Array(tree.runs.length).fill(0.5), box, evidence);
    const row = new Float32Array(CONTEXT_WIDTH + RUN_WIDTH);
    expect([writeRunFeatures(run, page, row, 0), runFeatureNames().length]).toEqual([RUN_WIDTH, RUN_WIDTH]);
    expect([writeContextFeatures(run, context, row), contextFeatureNames().length]).toEqual([
      CONTEXT_WIDTH,
      CONTEXT_WIDTH,
    ]);
    expect(RUN_TREES.thresholds.split(';').length).toBeLessThanOrEqual(RUN_WIDTH);
    expect(CONTEXT_TREES.thresholds.split(';').length).toBeLessThanOrEqual(CONTEXT_WIDTH + RUN_WIDTH);
  });

  it('come out of their text as they went in, and the shipped ones whole', () => {
    const trees = { base: -0.5, feature: [120, -1, 0, -1, 120, -1, -1], number: [0.125, -130, -2, 111, 7, 0, -1] };
    expect(unpackTrees(packTrees(trees))).toEqual(trees);
    for (const shipped of [RUN_TREES, CONTEXT_TREES]) expect(packTrees(unpackTrees(shipped))).toEqual(shipped);
  });

  it('follow the branches of a tree, and name the column that decided', () => {
    // Column 0 ≤ 0.5 → −1; else column 1 ≤ 2 → 0.5, else 3; then a tree of one leaf.
    const forest = plantForest({ base: 0.25, feature: [0, -1, 1, -1, -1, -1], number: [0.5, -100, 2, 50, 300, 10] });
    expect(askForest(forest, [0, 9])).toBeCloseTo(0.25 - 1 + 0.1);
    expect(askForest(forest, [1, 2])).toBeCloseTo(0.25 + 0.5 + 0.1);
    expect(askForest(forest, [1, 9])).toBeCloseTo(0.25 + 3 + 0.1);
    const [first, second] = explainForest(forest, [1, 9], 2);
    expect(first).toBeGreaterThan(0);
    expect(second).toBeGreaterThan(0);
    expect(explainForest(forest, [0, 9], 2)[0]).toBeLessThan(0);
  });
});
