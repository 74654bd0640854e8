/**
 * Hand-made verdicts on facts: per article, what was shown and whether it is right. Offsets only, no text: the corpus is
 * other people's.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '../../src/article/article.ts';
import { extractFacts } from '../../src/summary/facts/extract-facts.ts';
import type { Facts } from '../../src/summary/facts/facts.ts';

export const FACT_KINDS = ['numbers', 'dates', 'people', 'organisations', 'places', 'quotes'] as const;

export type FactKind = (typeof FACT_KINDS)[number];

/** Article id → fact key → whether it is right. */
export type FactLabels = Record<string, Record<string, boolean>>;

const file = path.join(import.meta.dirname, 'data/facts-labels.json');

/** In the file, an article's facts are two lists of keys: far shorter than a line for each. */
interface StoredLabels {
  readonly right: string;
  readonly wrong: string;
}

export function readFactLabels(): FactLabels {
  const stored = JSON.parse(readFileSync(file, 'utf8')) as Record<string, StoredLabels>;
  return Object.fromEntries(
    Object.entries(stored).map(([id, { right, wrong }]) => [
      id,
      Object.fromEntries([
        ...right.split(' ').map((key) => [key, true]),
        ...wrong.split(' ').map((key) => [key, false]),
      ]) as Record<string, boolean>,
    ]),
  );
}

export function writeFactLabels(labels: FactLabels): void {
  const keys = (verdicts: Record<string, boolean>, wanted: boolean) =>
    Object.keys(verdicts)
      .filter((key) => key && verdicts[key] === wanted)
      .join(' ');
  const stored = Object.fromEntries(
    Object.entries(labels).map(([id, verdicts]) => [id, { right: keys(verdicts, true), wrong: keys(verdicts, false) }]),
  );
  writeFileSync(file, `${JSON.stringify(stored, null, 2)}\n`);
}

/** Every fact with a key that changes when what is shown changes: kind, block, span, and value, role or speaker. */
export function keyedFacts(article: Article): { readonly kind: FactKind; readonly key: string }[] {
  const facts = extractFacts(article);
  return FACT_KINDS.flatMap((kind) => facts[kind].map((fact) => ({ kind, key: keyOf(kind, fact) })));
}

function keyOf(kind: FactKind, fact: Facts[FactKind][number]): string {
  const { block, start, end } = fact.source;
  const shown = 'value' in fact ? `=${fact.value}` : 'date' in fact ? `=${fact.date}` : '';
  const role = 'role' in fact && fact.role ? `+${fact.role.source.start}-${fact.role.source.end}` : '';
  const speaker = 'speaker' in fact ? `~${checksum(fact.speaker)}` : '';
  return `${kind.slice(0, 2)}:${block}:${start}-${end}${shown}${role}${speaker}`;
}

/** A speaker's name as a small number: the label must change with it and not quote it. */
function checksum(text: string): number {
  let sum = 0;
  for (const character of text) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return sum;
}
