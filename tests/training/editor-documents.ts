/**
 * Articles in which readers marked, as an editor would, the sentences of the best summary: data/editor-picks.json
 * for the original corpus, picks/editor-picks.json in any other. "set/document" → spans of its text. Each becomes three documents with references: the one sentence to read if only one,
 * the best three, and those with two more.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Corpus, CorpusDocument } from './corpus.ts';
import { labelledText, type Span } from './labelled-texts.ts';

interface EditorPicks {
  readonly gist: Span;
  /** Up to three, chosen together. */
  readonly best: readonly Span[];
  /** What five would have besides. */
  readonly more: readonly Span[];
}

/** How many points each set asks for is the number in its name. */
export const EDITOR_SETS = ['editor-1', 'editor-3', 'editor-5'] as const;
export type EditorSet = (typeof EDITOR_SETS)[number];

const picksOf: Readonly<Record<EditorSet, (picks: EditorPicks) => readonly Span[]>> = {
  'editor-1': ({ gist }) => [gist],
  'editor-3': ({ best }) => best,
  'editor-5': ({ best, more }) => [...best, ...more].sort(([one], [other]) => one - other),
};

export function isEditorSet(set: string): set is EditorSet {
  return set in picksOf;
}

export function editorDocuments(set: EditorSet, corpus: Corpus): CorpusDocument[] {
  const file = corpus.isOriginal
    ? path.join(import.meta.dirname, 'data/editor-picks.json')
    : path.join(corpus.folder, 'picks/editor-picks.json');
  if (!existsSync(file)) return [];
  const picks = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, EditorPicks>);
  return picks.flatMap(([id, marked]) => {
    const document = labelledText(id, corpus);
    if (!document) return [];
    const sentences = picksOf[set](marked).map(([start, end]) => document.text.slice(start, end));
    return { ...document, set, references: [sentences] };
  });
}
