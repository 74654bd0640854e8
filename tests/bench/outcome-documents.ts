/**
 * News documents whose outcome is labelled: the sentences of which any one tells how the story stands (who was charged,
 * how the injured are, what comes next). Labels: data/outcome-labels.json, "set/document" → `[start, end)` in its text,
 * so no splitter changes their meaning. Labelled by two readers, from the articles alone, before seeing any summary.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CORPUS_FOLDER, readCorpus } from '../training/corpus.ts';

export interface OutcomeDocument {
  /** "set/document". */
  readonly id: string;
  readonly set: string;
  readonly language: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Sentences; one of them is enough. */
  readonly outcomes: readonly string[];
  /** Half of all, by the id's hash: for reporting, never for training or choosing. */
  readonly isHeldOut: boolean;
}

type Spans = readonly (readonly [start: number, end: number])[];

const PAGES_FOLDER = path.join(CORPUS_FOLDER, '../extraction/dev');

export function outcomeDocuments(): OutcomeDocument[] {
  const file = path.join(import.meta.dirname, 'data/outcome-labels.json');
  const labels = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Spans>);
  const texts = new Map<string, ReadonlyMap<string, Text>>();
  return labels.flatMap(([id, spans]) => {
    const set = id.split('/', 1)[0] ?? '';
    const document = (texts.get(set) ?? remember(texts, set)).get(id);
    if (!document) return [];
    const { title, language, text, isOneParagraph } = document;
    return {
      id,
      set,
      language,
      title,
      paragraphs: isOneParagraph ? [text] : text.split(/\n+/),
      outcomes: spans.map(([start, end]) => text.slice(start, end)),
      isHeldOut: isHeldOut(id),
    };
  });
}

export function isHeldOut(id: string): boolean {
  return ((createHash('sha1').update(id).digest()[0] ?? 0) & 1) === 1;
}

interface Text {
  readonly title: string;
  readonly language: string;
  readonly text: string;
  /** The summary sets come without paragraphs worth the name; training reads them so, too. */
  readonly isOneParagraph: boolean;
}

function remember(texts: Map<string, ReadonlyMap<string, Text>>, set: string): ReadonlyMap<string, Text> {
  const isPages = existsSync(path.join(PAGES_FOLDER, set));
  const read = isPages ? pageTexts(set) : summaryTexts(set);
  texts.set(set, read);
  return read;
}

function summaryTexts(set: string): Map<string, Text> {
  return new Map(
    readCorpus(set).map(({ id, title, language, text }) => [
      `${set}/${id}`,
      { title, language, text, isOneParagraph: true },
    ]),
  );
}

/** By the bodies that people marked, not by ours. */
function pageTexts(set: string): Map<string, Text> {
  const folder = path.join(PAGES_FOLDER, set);
  return new Map(
    readdirSync(folder).map((page) => {
      const truth = JSON.parse(readFileSync(path.join(folder, page, 'truth.json'), 'utf8')) as PageTruth;
      const { title = '', lang = 'und', body = '' } = truth;
      return [`${set}/${page}`, { title, language: lang, text: body, isOneParagraph: false }];
    }),
  );
}

interface PageTruth {
  readonly lang?: string;
  readonly title?: string;
  readonly body?: string;
}
