/**
 * Chooses the runs of a page that are its article: two models judge them, then rules correct the choice (corrections.ts).
 * Works on the numbers of the tree only, never on the page, so that training can run it without one.
 */
import { type BodyModels, estimateRuns, judgeRuns } from '../body-model/judge-runs.ts';
import { measurePage } from '../body-model/measure-page.ts';
import { type MetadataTexts, metadataEvidence } from '../body-model/metadata-evidence.ts';
import { type PageInContext, placeInContext } from '../body-model/place-in-context.ts';
import { measureRuns } from '../body-model/run-features.ts';
import { weighRuns } from '../body-model/weigh-runs.ts';
import type { PageBox, PageTree, TextRun } from '../page-tree/page-tree.ts';
import {
  type Correction,
  findCopies,
  findLastHeadings,
  isLabel,
  keepEmbeddedPosts,
  keepWholeTables,
} from './corrections.ts';
import { findBody, type RunRange } from './find-body.ts';
import { findComments } from './find-comments.ts';
import { findGarbled } from './find-garbled.ts';
import { findOtherLanguage } from './find-other-language.ts';
import { type KeptRuns, keepStandfirst } from './keep-standfirst.ts';

export interface ChosenRuns extends KeptRuns {
  /** The box around the body, and all runs in it. */
  readonly box: PageBox;
  readonly candidates: readonly TextRun[];
  /** What the models would have kept. */
  readonly corrected: ReadonlyMap<TextRun, Correction>;
  /** What the models were asked of; for explanations. */
  readonly context: PageInContext;
  readonly rows: Float32Array;
}

/** What only the page can answer, which training does without. */
export interface Visibility {
  isShown(box: PageBox): boolean;
  isReference(run: TextRun): boolean;
  /** @returns Those of the runs that nobody can see. */
  findHidden(runs: readonly TextRun[], chanceOf: (run: TextRun) => number): readonly TextRun[];
}

const NO_LAYOUT: Visibility = { isShown: () => true, isReference: () => false, findHidden: () => [] };

/** A chance: from here on a run is kept. Even odds, which is what the models are trained for. */
const KEPT = 0.5;

/**
 * @param story Of the page's runs; all where it holds but one.
 * @returns `undefined` when nothing on the page reads like an article.
 */
export function chooseRuns(
  tree: PageTree,
  texts: MetadataTexts,
  models: BodyModels,
  { isShown, isReference, findHidden }: Visibility = NO_LAYOUT,
  story: RunRange = { first: 0, end: tree.runs.length },
): ChosenRuns | undefined {
  const page = measurePage(tree, weighRuns(tree), texts.title);
  const rows = measureRuns(page);
  const chances = estimateRuns(rows, models);
  const box = findBody(page, chances, story, isShown);
  if (!box) return undefined;
  const context = placeInContext(page, chances, box, metadataEvidence(texts));
  const first = Math.max(box.firstRun, story.first);
  const candidates = tree.runs.slice(first, Math.min(box.endRun, story.end));
  const verdicts = judgeRuns(context, rows, candidates, models);
  const chanceOf = (run: TextRun) => verdicts[run.index - first] ?? 0;
  const likely = new Set(keepEmbeddedPosts(candidates, (run) => chanceOf(run) > KEPT));
  const kept = new Set(keepWholeTables(candidates, (run) => likely.has(run)));
  const corrected = new Map<TextRun, Correction>();
  const drop = (runs: readonly TextRun[], correction: Correction) => {
    for (const run of runs) if (kept.delete(run)) corrected.set(run, correction);
  };
  const labels = [...kept].filter((run) => isLabel(run, context.cues[run.index] ?? 0));
  drop(labels, 'drop-labels');
  drop(findHidden([...kept], chanceOf), 'drop-hidden');
  drop(findCopies([...kept], isShown), 'drop-copies');
  drop(findComments(candidates, kept), 'drop-comments');
  drop([...kept].filter(isReference), 'drop-references');
  drop(findGarbled([...kept], texts.title), 'drop-garbled');
  drop(findLastHeadings([...kept]), 'drop-last-headings');
  drop(findOtherLanguage([...kept], texts.language), 'drop-other-language');
  return { box, candidates, ...keepStandfirst(context, kept), corrected, context, rows };
}
