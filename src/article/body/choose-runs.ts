/**
 * Which runs of a page are its article: two models judge them, rules correct what models of word and place cannot know. A
 * step is a file; `explain` names the one that dropped a run. Asks the tree of numbers only, never the page.
 */

import { type BodyModels, estimateRuns, explainVerdict, judgeRuns } from '../body-model/judge-runs.ts';
import { measurePage } from '../body-model/measure-page.ts';
import { type MetadataTexts, metadataEvidence } from '../body-model/metadata-evidence.ts';
import { placeInContext } from '../body-model/place-in-context.ts';
import { measureRuns } from '../body-model/run-features.ts';
import { weighRuns } from '../body-model/weigh-runs.ts';
import type { Box, PageTree, TextRun } from '../page-tree/page-tree.ts';
import { isLabel } from './drop-labels.ts';
import { findLastHeadings } from './drop-last-headings.ts';
import type { Dropped } from './explanation.ts';
import { findBody } from './find-body.ts';
import { keepEmbeddedPosts } from './keep-embedded-posts.ts';
import { keepWholeTables } from './keep-whole-tables.ts';

export interface ChosenRuns {
  /** The box around the body, and all runs in it. */
  readonly box: Box;
  readonly candidates: readonly TextRun[];
  /** In page order. */
  readonly kept: ReadonlySet<TextRun>;
  explain(run: TextRun): Dropped;
}

/** @returns Those of the runs that nobody can see. */
export type FindHidden = (runs: readonly TextRun[], chanceOf: (run: TextRun) => number) => Iterable<TextRun>;

/** A run is kept from this chance on. */
const KEPT = 0.5;

/** @returns `undefined` when nothing on the page reads like an article. */
export function chooseRuns(
  tree: PageTree,
  texts: MetadataTexts,
  models: BodyModels,
  findHidden: FindHidden,
): ChosenRuns | undefined {
  const page = measurePage(tree, weighRuns(tree), texts.title);
  const rows = measureRuns(page);
  const chances = estimateRuns(rows, models);
  const box = findBody(page, chances);
  if (!box) return undefined;
  const context = placeInContext(page, chances, box, metadataEvidence(texts));
  const candidates = tree.runs.slice(box.firstRun, box.endRun);
  const verdicts = judgeRuns(context, rows, candidates, models);
  const chanceOf = (run: TextRun) => verdicts[run.index - box.firstRun] ?? 0;
  const likely = new Set(keepEmbeddedPosts(candidates, (run) => chanceOf(run) > KEPT));
  const kept = new Set(keepWholeTables(candidates, (run) => likely.has(run)));
  const corrected = new Map<TextRun, Omit<Dropped, 'text'>>();
  const drop = (runs: Iterable<TextRun>, step: string, reason: string) => {
    for (const run of runs) if (kept.delete(run)) corrected.set(run, { step, reason });
  };
  const labels = [...kept].filter((run) => isLabel(run, context.cues[run.index] ?? 0));
  drop(labels, 'drop-labels', 'a label of an advertisement, a time, a reading time or a summary box');
  drop(findHidden([...kept], chanceOf), 'drop-hidden', 'doubtful, and not visible on the page');
  drop(findLastHeadings([...kept]), 'drop-last-headings', 'a heading with nothing under it');
  return { box, candidates, kept, explain };

  function explain(run: TextRun): Dropped {
    const reason = corrected.get(run);
    if (reason) return { text: run.text, ...reason };
    if (candidates[run.index - (box?.firstRun ?? 0)] !== run)
      return { text: run.text, step: 'find-body', reason: 'outside the body’s box' };
    return { text: run.text, step: 'judge-runs', reason: explainVerdict(context, rows, run, models) };
  }
}
