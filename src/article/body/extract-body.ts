/** Document → the body's blocks: one walk over the tree gives runs of text in boxes; those that are body become blocks. */
import type { Block } from '../article.ts';
import { shippedModels } from '../body-model/judge-runs.ts';
import { readMetadataTexts } from '../body-model/metadata-evidence.ts';
import { accessDom } from '../dom-access.ts';
import { readEntryTimes } from '../metadata/read-entry-times.ts';
import { walkPage } from '../page-tree/walk-page.ts';
import { chooseRuns } from './choose-runs.ts';
import { findHidden } from './drop-hidden.ts';
import type { Dropped } from './explanation.ts';
import { blocksFromTexts, readBlocks } from './read-blocks.ts';
import { replaceByStructuredBody } from './structured-blocks.ts';

export interface Body {
  readonly blocks: Block[];
  /** The element around the body; missing when the body is not in the page's elements. */
  readonly element?: Element;
  /** In page order; empty unless asked for. */
  readonly dropped: readonly Dropped[];
}

export function extractBody(document: Document, explain: boolean): Body {
  const dom = accessDom(document);
  const root = dom.documentElement();
  if (!root) return { blocks: [], dropped: [] };
  const tree = walkPage(root, dom);
  const texts = readMetadataTexts(dom);
  const chosen = chooseRuns(tree, texts, shippedModels(), (runs, chanceOf) => findHidden(document, runs, chanceOf));
  const kept = [...(chosen?.kept ?? [])];
  const structured = replaceByStructuredBody(kept.map((run) => run.text).join('\n'), texts.structuredBody);
  if (structured) return { blocks: blocksFromTexts(structured), dropped: [] };
  if (!chosen) return { blocks: [], dropped: [] };
  const times = readEntryTimes(chosen.candidates, chosen.kept, chosen.box);
  const dropped = explain ? tree.runs.filter((run) => !chosen.kept.has(run)).map(chosen.explain) : [];
  return { blocks: readBlocks(kept, times), element: chosen.box.element, dropped };
}
