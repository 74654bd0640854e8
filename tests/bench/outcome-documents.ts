/**
 * News documents whose outcome is labelled: the sentences of which any one tells how the story stands (who was charged,
 * how the injured are, what comes next). Labels: data/outcome-labels.json, by two readers, from the articles alone, before
 * seeing any summary.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { labelledText, type Span } from '../training/labelled-texts.ts';

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

export function outcomeDocuments(): OutcomeDocument[] {
  const file = path.join(import.meta.dirname, 'data/outcome-labels.json');
  const labels = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, readonly Span[]>);
  return labels.flatMap(([id, spans]) => {
    const document = labelledText(id);
    if (!document) return [];
    const { set, title, language, text, paragraphs } = document;
    const outcomes = spans.map(([start, end]) => text.slice(start, end));
    return { id, set, language, title, paragraphs, outcomes, isHeldOut: isHeldOut(id) };
  });
}

export function isHeldOut(id: string): boolean {
  return ((createHash('sha1').update(id).digest()[0] ?? 0) & 1) === 1;
}
