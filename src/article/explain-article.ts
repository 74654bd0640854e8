/**
 * Explains an extraction: what was left out of an article, by which step and why. For `npm run try`, tests and bug reports;
 * apart from the extraction itself, so that no page has to carry it.
 */
import type { Article } from './article.ts';
import type { ChosenRuns } from './body/choose-runs.ts';
import type { Correction } from './body/corrections.ts';
import { explainVerdict, shippedModels } from './body-model/judge-runs.ts';
import { extractArticle, extractBody } from './extract-article.ts';
import type { TextRun } from './page-tree/page-tree.ts';

interface ExplainedArticle {
  /** As `extractArticle` gives it. */
  readonly article: Article | undefined;
  /** In page order; empty where the body is not in the page's elements. */
  readonly dropped: readonly Dropped[];
}

interface Dropped {
  readonly text: string;
  readonly step: 'find-body' | 'judge-runs' | Correction;
  /** A few words for a person. */
  readonly reason: string;
}

const CORRECTIONS: Readonly<Record<Correction, string>> = {
  'drop-labels': 'a label of an advertisement, a time, a reading time or a summary box',
  'drop-hidden': 'doubtful, and not visible on the page',
  'drop-copies': 'the same text stands on the page a second time',
  'drop-comments': 'a reader’s comment, or what stands around it',
  'drop-references': 'a note, or a work that the text refers to',
  'drop-garbled': 'letters that are no language, or behind them',
  'drop-last-headings': 'a heading with nothing under it',
  'drop-other-language': 'said again in another language',
};

export function explainArticle(document: Document, url: string): ExplainedArticle {
  const body = extractBody(document, url);
  const { chosen } = body;
  const left = chosen?.context.tree.runs.filter((run) => !chosen.kept.has(run)) ?? [];
  return {
    article: extractArticle(document, url, body),
    dropped: chosen ? left.map((run) => ({ text: run.text, ...reasonFor(run, chosen) })) : [],
  };
}

function reasonFor(run: TextRun, { box, corrected, context, rows }: ChosenRuns): Omit<Dropped, 'text'> {
  const correction = corrected.get(run);
  if (correction) return { step: correction, reason: CORRECTIONS[correction] };
  if (run.index < box.firstRun || run.index >= box.endRun)
    return { step: 'find-body', reason: 'outside the body’s box' };
  return { step: 'judge-runs', reason: explainVerdict(context, rows, run, shippedModels()) };
}
