/**
 * A headline that asks or teases → the sentence that answers it, to be shown as the gist. Rules and overlap only:
 * where no sentence surely answers, there is no answer, and the gist is chosen as for any headline.
 */

import { readDates } from '../details/read-dates.ts';
import { readNames } from '../details/read-names.ts';
import { readNumbers } from '../details/read-numbers.ts';
import { factWords } from '../fact-words/compile-fact-words.ts';
import { contentStems } from '../sentences/terms.ts';
import { type AnswerKind, type HeadlineWords, headlineWords } from './headline-words.ts';

export type HeadlineKind = 'statement' | 'question' | 'teaser';

/**
 * `question` by its mark alone, in any language; `teaser` in the languages of headline-words.ts. A question in quotation
 * marks is somebody's words, hence a statement.
 */
export function classifyHeadline(title: string, language: string): HeadlineKind {
  const headline = title.trim();
  if (/[?？؟;]\s*$/.test(headline) && (!headline.endsWith(';') || isGreek(language))) return 'question';
  if (/^¿/.test(headline) || /[?？؟]\s*[|–—-]\s*[^|–—-]{2,30}$/.test(headline)) return 'question';
  const words = headlineWords[primaryTag(language)];
  return words?.teases.test(headline.toLowerCase()) ? 'teaser' : 'statement';
}

/**
 * The index of the sentence that answers `title`.
 *
 * @param sentences The article's, in reading order.
 * @returns `undefined` when the headline is a statement, when no sentence surely answers it, and for languages that
 *   headline-words.ts lacks.
 */
export function answerToHeadline(
  title: string,
  language: string,
  sentences: readonly { readonly text: string }[],
): number | undefined {
  const words = headlineWords[primaryTag(language)];
  if (!words || classifyHeadline(title, language) === 'statement') return undefined;
  const kind = kindOfAnswer(title, words);
  if (!kind) return undefined;
  const asked = weightedStems(title, language, sentences);
  if (asked.weights.size < (kind === 'definition' ? 1 : 2)) return undefined;

  let best: { readonly index: number; readonly score: number } | undefined;
  for (const [index, { text }] of sentences.entries()) {
    if (/[?？؟]["”’»]?\s*$/.test(text) || text.length > LONGEST_ANSWER) continue;
    const coverage = coveredShare(asked, asked.stems[index] ?? []);
    if (coverage < LEAST_COVERAGE[kind] || !answers(text, kind, title, language, words)) continue;
    const score = coverage + EARLINESS / (1 + index / 5);
    if (!best || score > best.score) best = { index, score };
  }
  return best?.index;
}

/** An answer speaks of what was asked: this share of the headline's telling words, by weight. */
const LEAST_COVERAGE: Readonly<Record<AnswerKind, number>> = {
  reason: 0.35,
  verdict: 0.45,
  number: 0.45,
  time: 0.45,
  person: 0.45,
  definition: 0.7,
};
const EARLINESS = 0.15;
const LONGEST_ANSWER = 400;

/** `undefined`: nothing in a sentence could show that it answers. */
function kindOfAnswer(title: string, { asks }: HeadlineWords): AnswerKind | undefined {
  const headline = title.trim().toLowerCase();
  return asks.find(([pattern]) => pattern.test(headline))?.[1];
}

interface Asked {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
  /** Content stems of each sentence. */
  readonly stems: readonly (readonly string[])[];
}

/** The headline's stems that the article has, each worth more the fewer sentences have it. */
function weightedStems(title: string, language: string, sentences: readonly { readonly text: string }[]): Asked {
  const stems = sentences.map(({ text }) => contentStems(text, language));
  const counts = new Map<string, number>();
  for (const list of stems) for (const stem of new Set(list)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const weights = new Map<string, number>();
  for (const stem of contentStems(title, language)) {
    if (counts.has(stem)) weights.set(stem, Math.log(1 + sentences.length / (1 + (counts.get(stem) ?? 0))));
  }
  return { weights, total: [...weights.values()].reduce((sum, weight) => sum + weight, 0), stems };
}

function coveredShare({ weights, total }: Asked, stems: readonly string[]): number {
  let covered = 0;
  for (const stem of new Set(stems)) covered += weights.get(stem) ?? 0;
  return covered / total;
}

function answers(text: string, kind: AnswerKind, title: string, language: string, words: HeadlineWords): boolean {
  switch (kind) {
    case 'reason':
      return words.reason.test(text.toLowerCase());
    case 'verdict':
      return words.verdict.test(text.toLowerCase());
    case 'number':
      return tellsNumber(text, language);
    case 'time':
      return readDates(text, language, '2000-01-01').length > 0;
    case 'person':
      return readNames(text, language).some(
        ({ value }) => value.includes(' ') && !title.includes(value) && !factWords(language).knownPlaces.has(value),
      );
    case 'definition':
      return words.definition.test(text.toLowerCase());
  }
}

/** A number that is no date. */
function tellsNumber(text: string, language: string): boolean {
  const dates = readDates(text, language);
  return readNumbers(text, language).some(
    (number) =>
      !(number.value >= 1900 && number.value < 2100 && Number.isInteger(number.value) && number.unit === undefined) &&
      !dates.some((date) => date.start < number.end && number.start < date.end),
  );
}

function primaryTag(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}

/** Greek asks with what looks like a semicolon. */
function isGreek(language: string): boolean {
  return primaryTag(language) === 'el';
}
