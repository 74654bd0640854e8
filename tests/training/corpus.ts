/** The summaries corpus in ../shared: other people's text, read for training and measuring, never copied. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

export const CORPUS_FOLDER = path.join(import.meta.dirname, '../../../shared/corpus/summaries');

export interface CorpusDocument {
  readonly id: string;
  /** Documents with the same story have the same group. */
  readonly group: string;
  readonly set: string;
  /** The newsroom or collection: `cnn`, `dm`, … */
  readonly source: string;
  readonly language: string;
  readonly title: string;
  readonly text: string;
  /** The text in parts; the summary sets come without paragraphs worth the name, so in one. */
  readonly paragraphs: readonly string[];
  /** Each reference is a list of sentences. */
  readonly references: readonly (readonly string[])[];
}

interface CorpusRow {
  readonly id: string;
  readonly group?: string;
  readonly lang: string;
  readonly source: string;
  readonly title?: string;
  readonly text?: string;
  readonly paragraphs?: readonly string[];
  readonly sentences?: readonly string[];
  readonly refs: readonly (readonly string[])[];
}

export function hasCorpus(): boolean {
  return existsSync(CORPUS_FOLDER);
}

export function readCorpus(set: string): CorpusDocument[] {
  return gunzipSync(readFileSync(path.join(CORPUS_FOLDER, `${set}.jsonl.gz`)))
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as CorpusRow)
    .map((row) => {
      const text = row.paragraphs?.join(' ') ?? row.sentences?.join(' ') ?? row.text ?? '';
      return {
        id: row.id,
        group: row.group ?? row.id,
        set,
        source: row.source,
        language: row.lang,
        title: row.title ?? '',
        text,
        paragraphs: [text],
        references: row.refs,
      };
    });
}
