/**
 * Finds the texts to learn from and reads their summaries. The corpus in ../shared is other people's text: read for training
 * and measuring, never copied. Who does not have it learns from the invented one in sample-corpus/.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Where something is learned from. */
export interface Source {
  readonly folder: string;
  /** Whether the shipped files were made from it. */
  readonly isOriginal: boolean;
}

/** Of another corpus than the original all collections are learned from. */
export type Corpus = Source;

export const ORIGINAL_CORPUS: Corpus = {
  folder: path.join(import.meta.dirname, '../../../shared/corpus'),
  isOriginal: true,
};
export const SAMPLE_CORPUS: Corpus = { folder: path.join(import.meta.dirname, 'sample-corpus'), isOriginal: false };

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

/** Whether the original one is there. */
export function hasCorpus(): boolean {
  return existsSync(ORIGINAL_CORPUS.folder);
}

/** @returns The folder of `<collection>/<page>/{page.html,truth.json}`. */
export function pagesFolder({ folder }: Corpus): string {
  return path.join(folder, 'extraction/dev');
}

/** @param original What is learned from in the original corpus. */
export function pageCollections(corpus: Corpus, original: readonly string[]): readonly string[] {
  return corpus.isOriginal ? original : readdirSync(pagesFolder(corpus)).sort();
}

/** @param original What is learned from in the original corpus. */
export function summarySets(corpus: Corpus, original: readonly string[]): readonly string[] {
  if (corpus.isOriginal) return original;
  const files = readdirSync(path.join(corpus.folder, 'summaries')).sort();
  return files.flatMap((file) => /^(.+)\.jsonl(?:\.gz)?$/.exec(file)?.[1] ?? []);
}

export function readCorpus(set: string, corpus: Corpus = ORIGINAL_CORPUS): CorpusDocument[] {
  return readPlainOrPacked(path.join(corpus.folder, 'summaries', `${set}.jsonl`))
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

/** @param file Without `.gz`; where a packed one is there, that is read. */
export function readPlainOrPacked(file: string): string {
  const packed = `${file}.gz`;
  return existsSync(packed) ? gunzipSync(readFileSync(packed)).toString() : readFileSync(file, 'utf8');
}
