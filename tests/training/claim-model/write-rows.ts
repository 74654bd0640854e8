/**
 * Writes what the claim model learns from: sentences beside the sentences of their article that the product would read them beside, in
 * numbers of pieces, and the vocabulary. The product's own code chooses and splits them, so that it is taught what it will be asked.
 *
 *   tsx tests/training/claim-model/write-rows.ts --pieces VOCABULARY --out FOLDER [--sample] [--corpus FOLDER]
 */
import { createWriteStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import type { Article } from '../../../src/article/article.ts';
import { articleFromText } from '../../../src/article/article-from-text.ts';
import { indexArticle } from '../../../src/summary/claims/claim-index.ts';
import { encodePair } from '../../../src/summary/claims/model/encode-pair.ts';
import { chooseEvidence } from '../../../src/summary/claims/model/evidence.ts';
import { SPECIAL_PIECES, wordPieces } from '../../../src/summary/claims/model/word-pieces.ts';
import { tokenize } from '../../../src/summary/sentences/terms.ts';
import { readPlainOrPacked } from '../corpus.ts';
import { randomFrom } from '../grow-trees.ts';
import { chooseCorpus, TRAINING_OPTIONS } from '../training-options.ts';
import { modelPartOf, readWrittenClaims } from '../written-claims.ts';
import { corruptSentence } from './corrupt-sentence.ts';

/** Pieces that English news uses most; the rest are taken apart into these. A word vector is 384 bytes of the weights' file. */
const MAX_VOCABULARY = 12_000;
/** Sentences edited from articles and their corruptions: more of them teach no more than the written ones undo. */
const MAX_MADE = 16_000;
/** A written sentence counts as this many made ones. */
const WRITTEN_WEIGHT = 2;

const DocumentSchema = v.object({
  title: v.optional(v.string()),
  lang: v.string(),
  sentences: v.array(v.string()),
  e: v.optional(v.array(v.unknown())),
});

const { values: options } = parseArgs({ options: { ...TRAINING_OPTIONS, pieces: { type: 'string' } } });
if (!options.pieces || !options.out) throw new Error('--pieces and --out are needed');
const corpus = chooseCorpus(options);
const out = path.resolve(options.out);
mkdirSync(out, { recursive: true });
const chance = randomFrom(17);

const documents = readPlainOrPacked(path.join(corpus.folder, 'picks/marks.jsonl'))
  .split('\n')
  .filter(Boolean)
  .map((line) => v.parse(DocumentSchema, JSON.parse(line)))
  .filter(({ lang, sentences }) => lang.startsWith('en') && modelPartOf(sentences) === 'training');

const vocabulary = chooseVocabulary(readFileSync(options.pieces, 'utf8').split('\n').filter(Boolean));
writeFileSync(path.join(out, 'vocabulary.txt'), `${vocabulary.join('\n')}\n`);
const split = wordPieces(vocabulary);
writeRows();
writeInventedPairs();

/** The pieces used most, in their old order; single characters stay, so that every word can be taken apart. */
function chooseVocabulary(all: readonly string[]): string[] {
  const whole = wordPieces([...SPECIAL_PIECES, ...all]);
  const counts = new Map<number, number>();
  for (const { title = '', sentences } of documents)
    for (const text of [title, ...sentences])
      for (const piece of whole(text)) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const used = (at: number) => counts.get(at + SPECIAL_PIECES.length) ?? 0;
  const isCharacter = (piece: string) => /^(?:##)?[\p{ASCII}‘’“”–—…£€]$/u.test(piece);
  const chosen = [...all.keys()]
    .filter((at) => !/^\[.*\]$/.test(all[at] ?? '') && (isCharacter(all[at] ?? '') || used(at) > 0))
    .sort(
      (one, other) =>
        Number(isCharacter(all[other] ?? '')) - Number(isCharacter(all[one] ?? '')) || used(other) - used(one),
    )
    .slice(0, MAX_VOCABULARY - SPECIAL_PIECES.length)
    .sort((one, other) => one - other);
  return [...SPECIAL_PIECES, ...chosen.map((at) => all[at] ?? '')];
}

function writeRows(): void {
  const file = createWriteStream(path.join(out, 'rows.jsonl'));
  const counts = new Map<string, number>();
  const add = (article: Article, text: string, row: Record<string, unknown> & { part: string; kind: string }) => {
    const index = indexArticle(article);
    const stems = new Set(tokenize(text, article.language).map(({ stem }) => stem));
    file.write(`${JSON.stringify({ ...encodePair(text, chooseEvidence(stems, index), split), ...row })}\n`);
    const name = `${row.part} · ${row.kind}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  for (const half of ['learning', 'held-out'] as const)
    for (const { article, part, text, isTrue, kind } of readWrittenClaims(half, corpus))
      if (article.language.startsWith('en')) add(article, text, { part, kind, isTrue, weight: WRITTEN_WEIGHT });
  let made = 0;
  for (const { title = '', lang, sentences, e } of shuffled(documents)) {
    if (made >= MAX_MADE) break;
    const article = articleFromText({
      title,
      language: lang,
      paragraphs: sentences.map((one) => one.replace(/^\[H\] /, '')),
    });
    // In the sample, which nobody edited, the first sentences as they stand.
    const edited = (e ?? (corpus.isOriginal ? [] : sentences.slice(0, 3))).filter(
      (one): one is string => typeof one === 'string' && one.length >= 30,
    );
    for (const text of edited) {
      add(article, text, { part: 'training', kind: 'edited', isTrue: true, weight: 1 });
      const corrupted = corruptSentence(text, [...sentences, ...edited], chance);
      if (corrupted)
        add(article, corrupted.text, { part: 'training', kind: `made ${corrupted.kind}`, isTrue: false, weight: 1 });
      made += corrupted ? 2 : 1;
    }
  }
  file.end();
  for (const [name, count] of [...counts].sort()) console.log(`${name} ${count}`);
}

/** Of which the reference is made that the product's runtime is tested against. */
function writeInventedPairs(): void {
  const pairs = JSON.parse(readFileSync(path.join(import.meta.dirname, 'invented-pairs.json'), 'utf8'));
  const rows = v
    .parse(v.array(v.object({ claim: v.string(), evidence: v.array(v.string()) })), pairs)
    .map(({ claim, evidence }) => ({ claim, evidence, ...encodePair(claim, evidence, split) }));
  writeFileSync(path.join(out, 'pairs.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

function shuffled<T>(some: readonly T[]): T[] {
  return some
    .map((one) => ({ one, at: chance() }))
    .sort((one, other) => one.at - other.at)
    .map(({ one }) => one);
}
