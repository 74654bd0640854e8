/**
 * Document → the body's blocks: the steps, in order. One walk over the tree gives runs of text in boxes; two models judge
 * the runs; rules correct what models of word and place cannot know. A step is a file; `explain` names the one that
 * dropped a run.
 */
import type { Block } from '../article.ts';
import { accessDom } from '../dom-access.ts';
import { readEntryTimes } from '../metadata/read-entry-times.ts';
import { findHidden } from './drop-hidden.ts';
import { isLabel } from './drop-labels.ts';
import { findLastHeadings } from './drop-last-headings.ts';
import type { Dropped } from './explanation.ts';
import { findBody } from './find-body.ts';
import { estimateRuns, explainVerdict, judgeRuns } from './judge-runs.ts';
import { keepEmbeddedPosts } from './keep-embedded-posts.ts';
import { keepWholeTables } from './keep-whole-tables.ts';
import { measurePage } from './measure-page.ts';
import type { TextRun } from './page-tree.ts';
import { placeInContext } from './place-in-context.ts';
import { blocksFromTexts, readBlocks } from './read-blocks.ts';
import { readWitnessTexts, witnessesFrom } from './read-witnesses.ts';
import { measureRuns } from './run-features.ts';
import { replaceByStructuredBody } from './structured-blocks.ts';
import { walkPage } from './walk-page.ts';
import { weighRuns } from './weigh-runs.ts';

export interface Body {
  readonly blocks: Block[];
  /** The element around the body; missing when the body is not in the page's elements. */
  readonly element?: Element;
  /** In page order; empty unless asked for. */
  readonly dropped: readonly Dropped[];
}

/** A run is kept from this chance on. */
const KEPT = 0.5;

export function extractBody(document: Document, explain: boolean): Body {
  const dom = accessDom(document);
  const root = dom.documentElement();
  if (!root) return { blocks: [], dropped: [] };
  const tree = walkPage(root, dom);
  const texts = readWitnessTexts(dom);
  const page = measurePage(tree, weighRuns(tree), texts.title);
  const rows = measureRuns(page);
  const chances = estimateRuns(rows);
  const box = findBody(page, chances);
  if (!box) return fromStructuredBody('', texts.structuredBody) ?? { blocks: [], dropped: [] };

  const context = placeInContext(page, chances, box, witnessesFrom(texts));
  const candidates = tree.runs.slice(box.firstRun, box.endRun);
  const verdicts = judgeRuns(context, rows, candidates);
  const chanceOf = (run: TextRun) => verdicts[run.index - box.firstRun] ?? 0;
  const likely = new Set(keepEmbeddedPosts(candidates, (run) => chanceOf(run) > KEPT));
  const kept = new Set(keepWholeTables(candidates, (run) => likely.has(run)));
  const corrected = new Map<TextRun, Omit<Dropped, 'text'>>();
  const drop = (runs: Iterable<TextRun>, step: string, reason: string) => {
    for (const run of runs) if (kept.delete(run)) corrected.set(run, { step, reason });
  };
  const labels = [...kept].filter((run) => isLabel(run, context.cues[run.index] ?? 0));
  drop(labels, 'drop-labels', 'a label of an advertisement, a reading time or a summary box');
  drop(findHidden(document, [...kept], chanceOf), 'drop-hidden', 'doubtful, and not visible on the page');
  drop(findLastHeadings([...kept]), 'drop-last-headings', 'a heading with nothing under it');

  const visible = [...kept].map((run) => run.text).join('\n');
  const structured = fromStructuredBody(visible, texts.structuredBody);
  if (structured) return structured;
  const times = readEntryTimes(candidates, kept, box);
  const dropped = explain ? tree.runs.filter((run) => !kept.has(run)).map(explainDrop) : [];
  return { blocks: readBlocks([...kept], times), element: box.element, dropped };

  function explainDrop(run: TextRun): Dropped {
    const reason = corrected.get(run);
    if (reason) return { text: run.text, ...reason };
    if (candidates[run.index - (box?.firstRun ?? 0)] !== run)
      return { text: run.text, step: 'find-body', reason: 'outside the body’s box' };
    return { text: run.text, step: 'judge-runs', reason: explainVerdict(context, rows, run) };
  }
}

function fromStructuredBody(visible: string, structuredBody: string): Body | undefined {
  const paragraphs = replaceByStructuredBody(visible, structuredBody);
  return paragraphs && { blocks: blocksFromTexts(paragraphs), dropped: [] };
}
