/**
 * Reads what every training script is told, and writes what it made: the shipped files only where they were made from the
 * same texts, else a folder that git ignores.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Corpus, hasCorpus, ORIGINAL_CORPUS, SAMPLE_CORPUS, type Source } from './corpus.ts';

const root = path.join(import.meta.dirname, '../..');
const SCRATCH_FOLDER = path.join(root, 'tests/output/weights');

/** For `parseArgs`. */
export const TRAINING_OPTIONS = {
  /** Learns from the invented texts, whatever else is there. */
  sample: { type: 'boolean', default: false },
  /** A folder like sample-corpus/. */
  corpus: { type: 'string' },
  /** Where to write. */
  out: { type: 'string' },
  /** A `node_modules` with the packages that the word lists are made from. */
  packages: { type: 'string' },
} as const;

export interface TrainingValues {
  readonly sample: boolean;
  readonly corpus?: string | undefined;
  readonly out?: string | undefined;
  readonly packages?: string | undefined;
}

/** @returns The corpus asked for, else the original, else the sample. */
export function chooseCorpus(values: TrainingValues): Corpus {
  const corpus = corpusFor(values);
  console.log(`learns from ${path.relative(root, corpus.folder)}`);
  return corpus;
}

function corpusFor({ sample, corpus }: TrainingValues): Corpus {
  if (sample) return SAMPLE_CORPUS;
  const folder = corpus === undefined ? ORIGINAL_CORPUS.folder : path.resolve(corpus);
  if (folder !== ORIGINAL_CORPUS.folder) return { folder, isOriginal: false };
  return hasCorpus() ? ORIGINAL_CORPUS : SAMPLE_CORPUS;
}

/** @returns The package asked for, else the installed one, else the sample's. */
export function choosePackage(name: string, { sample, packages }: TrainingValues): Source {
  const installed = path.join(packages ?? path.join(root, 'node_modules'), name);
  const isOriginal = !sample && (packages !== undefined || existsSync(installed));
  const folder = isOriginal ? installed : path.join(SAMPLE_CORPUS.folder, 'packages', name);
  console.log(`learns from ${path.relative(root, folder)}`);
  return { folder, isOriginal };
}

/** @param file Where the product has it, from the project's root. */
export function writeGenerated(file: string, text: string, source: Source, out: string | undefined): void {
  const target = targetOf(file, source, out);
  mkdirSync(path.dirname(target), { recursive: true });
  const origin = source.isOriginal
    ? ''
    : `// Not what is shipped: learned from ${path.relative(root, source.folder)}.\n`;
  writeFileSync(target, origin + text);
  console.log(`written: ${target}`);
}

/** @returns A shipped file's own path only where it comes from what the shipped one came from, and nobody said otherwise. */
export function targetOf(file: string, { isOriginal }: Source, out: string | undefined): string {
  if (out === undefined && isOriginal) return path.join(root, file);
  return path.resolve(out ?? SCRATCH_FOLDER, path.basename(file));
}
