/**
 * Document → the body's blocks: the steps, in order. One walk over the tree gives runs of text in boxes; two models judge
 * the runs; rules correct what models of word and place cannot know. A step is a file; `explain` names the one that
 * dropped a run.
 */
import type { Block } from './article.ts';
import { accessDom } from './dom-access.ts';
import { findHidden } from './drop-hidden.ts';
import type { Dropped } from './explanation.ts';
import { findBody } from './find-body.ts';
import { estimateRuns, explainVerdict, judgeRuns } from './judge-runs.ts';
import { keepEmbeddedPosts } from './keep-embedded-posts.ts';
import { measurePage } from './measure-page.ts';
import type { Box, TextRun } from './page-tree.ts';
import { placeInContext } from './place-in-context.ts';
import { blocksFromTexts, readBlocks } from './read-blocks.ts';
import { readEntryTimes } from './read-entry-times.ts';
import { readWitnessTexts, witnessesFrom } from './read-witnesses.ts';
import { measureRuns } from './run-features.ts';
import { replaceByStructuredBody } from './structured-blocks.ts';
import { walkPage } from './walk-page.ts';
import { weighRuns } from './weigh-runs.ts';

export interface Body {
  readonly blocks: Block[];
  /** The element around the body; missing when the body is not in the page's elements. */
  readonly element?: Element;
  readonly dropped: readonly Dropped[];
}

/** A run is kept from this chance on. */
const KEPT = 0.5;

export function extractBody(document: Document, explain: boolean): Body {
  const dom = accessDom(document);
  const root = dom.documentElement();
  if (!root) return { blocks: [], dropped: [] };
  const tree = walkPage(root, dom);
  const weights = weighRuns(tree);
  const texts = readWitnessTexts(dom);
  const page = measurePage(tree, weights, texts.title);
  const rows = measureRuns(page);
  const chances = estimateRuns(rows);
  const body = findBody(page, chances);
  if (!body) return fromStructuredBody('', texts.structuredBody) ?? { blocks: [], dropped: [] };

  const context = placeInContext(page, chances, body, witnessesFrom(texts));
  const candidates = tree.runs.slice(body.firstRun, body.endRun);
  const verdicts = judgeRuns(context, rows, candidates);
  const isKept = keepEmbeddedPosts(
    candidates,
    Array.from(verdicts, (chance) => chance > KEPT),
  );
  const judged = candidates.filter((_, at) => isKept[at]);
  const hidden = findHidden(document, judged, (run) => verdicts[run.index - body.firstRun] ?? 0);
  const kept = judged.filter((run) => !hidden.has(run));
  const visible = kept.map((run) => run.text).join('\n');
  const structured = fromStructuredBody(visible, texts.structuredBody);
  if (structured) return structured;

  const keptRuns = new Set(kept);
  const times = readEntryTimes(candidates, keptRuns, body);
  const dropped = explain ? tree.runs.filter((run) => !keptRuns.has(run)).map(explainDrop) : [];
  return { blocks: readBlocks(kept, times), element: body.element, dropped };

  function explainDrop(run: TextRun): Dropped {
    const { text } = run;
    if (hidden.has(run)) return { text, step: 'drop-hidden', reason: 'doubtful, and not visible on the page' };
    if (candidates[run.index - (body as Box).firstRun] !== run)
      return { text, step: 'find-body', reason: 'outside the body’s box' };
    return { text, step: 'judge-runs', reason: explainVerdict(context, rows, run) };
  }
}

function fromStructuredBody(visible: string, structuredBody: string): Body | undefined {
  const paragraphs = replaceByStructuredBody(visible, structuredBody);
  return paragraphs && { blocks: blocksFromTexts(paragraphs), dropped: [] };
}
