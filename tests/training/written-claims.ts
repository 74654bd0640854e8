/** Reads a corpus' claims/: true and false sentences that readers wrote about articles of its picks/. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { Article } from '../../src/article/article.ts';
import { articleFromText } from '../../src/article/article-from-text.ts';
import { ORIGINAL_CORPUS, readPlainOrPacked } from './corpus.ts';

const WrittenSchema = v.object({
  id: v.string(),
  lang: v.string(),
  claims: v.array(v.object({ text: v.string(), label: v.boolean(), kind: v.string(), note: v.optional(v.string()) })),
});
const DocumentSchema = v.object({ id: v.string(), title: v.optional(v.string()), sentences: v.array(v.string()) });

export interface WrittenClaim {
  readonly article: Article;
  readonly articleKey: string;
  readonly part: ModelPart;
  readonly text: string;
  readonly isTrue: boolean;
  readonly kind: string;
  /** What is wrong, in the writer's words. */
  readonly note: string | undefined;
}

/** `learning`: for whoever mends and trains; `held-out`: for the bench alone. */
export type Half = 'learning' | 'held-out';

/**
 * Of the stories, for the claim model: it learns from 85 of 100, its thresholds are set by 5, and 10 are `kept`: no rule, weight or
 * threshold was made with them in sight. The last two are of the held-out half.
 */
export type ModelPart = 'training' | 'calibration' | 'kept';

/** @returns None where the corpus has no such claims. */
export function readWrittenClaims(half: Half, corpus = ORIGINAL_CORPUS): WrittenClaim[] {
  const written = path.join(corpus.folder, 'claims/written.jsonl');
  if (!existsSync(written) && !existsSync(`${written}.gz`)) return [];
  const rows = linesOf(written).map((line) => v.parse(WrittenSchema, JSON.parse(line)));
  const wanted = new Map(rows.map((row) => [row.id, row]));
  const documents = linesOf(path.join(corpus.folder, 'picks/marks.jsonl')).flatMap((line) => {
    const document = v.parse(DocumentSchema, JSON.parse(line));
    return wanted.delete(document.id) ? [document] : [];
  });
  const texts = new Map(documents.map((document) => [document.id, document]));
  return rows.flatMap(({ id, lang, claims }) => {
    const document = texts.get(id);
    if (!document || halfOf(document.sentences) !== half) return [];
    const part = modelPartOf(document.sentences);
    const article = articleFromText({ title: document.title ?? '', language: lang, paragraphs: document.sentences });
    const articleKey = document.sentences.join(' ').slice(0, 80).toLowerCase();
    return claims.map(({ text, label, kind, note }) => ({
      article,
      articleKey,
      part,
      text,
      isTrue: label,
      kind,
      note,
    }));
  });
}

function linesOf(file: string): string[] {
  return readPlainOrPacked(file).split('\n').filter(Boolean);
}

function halfOf(sentences: readonly string[]): Half {
  return storyHash(sentences) & 1 ? 'learning' : 'held-out';
}

export function modelPartOf(sentences: readonly string[]): ModelPart {
  if (halfOf(sentences) === 'learning') return 'training';
  const tenth = (storyHash(sentences) >>> 1) % 10;
  return tenth < 2 ? 'kept' : tenth === 2 ? 'calibration' : 'training';
}

/** Of the story's beginning, so that the same story falls into the same part wherever it was collected. */
function storyHash(sentences: readonly string[]): number {
  const beginning =
    sentences
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, 8)
      .join(' ') ?? '';
  let hash = 7;
  for (const character of beginning) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return (hash ^ (hash >>> 15)) >>> 0;
}
