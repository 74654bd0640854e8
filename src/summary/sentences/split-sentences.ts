/**
 * Splits a text into its sentences, with exact offsets. The first step of every summary.
 *
 * One pass over every mark that could end a sentence; sentence-end.ts judges each. `Intl.Segmenter` is not asked: it
 * decides at the same marks, would have to be corrected at most of them, and browsers' versions differ.
 */

import type { Language } from '../../languages/language.ts';
import { languageFor } from '../../languages/registry.ts';
import { memoizeByLanguage } from '../../memoize.ts';
import { listItemStarts } from './list-items.ts';
import { type QuotedSpan, quotedSpans } from './quoted-spans.ts';
import { candidateMarks, sentenceEndAt } from './sentence-end.ts';

export interface Sentence {
  readonly text: string;
  /** UTF-16 offsets into the text that was split, `[start, end)`, without surrounding white space. */
  readonly start: number;
  readonly end: number;
}

/** Blocks remembered of a language: a long article has as many. Set by hand. */
const MAX_TEXTS = 300;

/** An article's blocks are split for the summary, to hold claims against them, and for its facts. */
const rememberedSentences = memoizeByLanguage(
  (text, language): readonly Sentence[] => sentencesOf(text, languageFor(language)),
  MAX_TEXTS,
);

/** @param language BCP 47; an unknown tag falls back to what holds in most languages. */
export function splitSentences(text: string, language: string): readonly Sentence[] {
  return rememberedSentences(text, language);
}

function sentencesOf(text: string, rules: Language): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of sentenceEnds(text, rules)) {
    const sentence = trimmed(text, start, end);
    if (sentence) sentences.push(sentence);
    start = end;
  }
  return sentences;
}

/** Offsets at which a sentence ends, rising; the last is the text's end. */
function* sentenceEnds(text: string, rules: Language): Generator<number> {
  const spans = quotedSpans(text);
  const items = listItemStarts(text);
  const isLowerCase = isWrittenSmall(text);
  let span = 0;
  let item = 0;
  let start = 0;
  for (const mark of text.matchAll(candidateMarks(rules.tag))) {
    const at = mark.index;
    if (at < start) continue;
    for (; item < items.length && (items[item] ?? 0) <= at; item++) {
      const itemStart = items[item] ?? 0;
      if (itemStart > start) yield itemStart;
      start = itemStart;
    }
    while (span < spans.length && (spans[span] as QuotedSpan).close < at) span++;
    const end = sentenceEndAt({ text, rules, start, at, mark: mark[0], isLowerCase, quote: spans[span] });
    if (end === undefined) continue;
    yield end;
    start = end;
  }
  for (; item < items.length; item++) if ((items[item] ?? 0) > start) yield items[item] ?? 0;
  yield text.length;
}

/** Long enough that a capital would have come, in a script that has them. */
const TELLING_LENGTH = 240;

function isWrittenSmall(text: string): boolean {
  return text.length > TELLING_LENGTH && !/[\p{Lu}\p{Lo}]/u.test(text.slice(0, 10 * TELLING_LENGTH));
}

function trimmed(text: string, start: number, end: number): Sentence | undefined {
  const raw = text.slice(start, end);
  const inner = raw.trim();
  if (!inner) return undefined;
  const from = start + raw.length - raw.trimStart().length;
  return { text: inner, start: from, end: from + inner.length };
}
