/**
 * A headline that asks or teases → the sentence that answers it, to be shown as the gist. Rules and overlap only:
 * where no sentence surely answers, there is no answer, and the gist is chosen as for any headline.
 */

import { factWords } from '../../languages/compile-fact-words.ts';
import type { Language, Question } from '../../languages/language.ts';
import { hasPhrase, listsHeld } from '../../languages/phrases/find-phrases.ts';
import { languageFor } from '../../languages/registry.ts';
import { readDates } from '../details/read-dates.ts';
import { readNames } from '../details/read-names.ts';
import { readNumbers } from '../details/read-numbers.ts';
import { contentStems } from '../sentences/terms.ts';

export type HeadlineKind = 'statement' | 'question' | 'teaser';

/**
 * `question` by its mark alone, in any language; `teaser` by the language's words. A question in quotation marks is
 * somebody's words, hence a statement.
 */
export function classifyHeadline(title: string, language: string): HeadlineKind {
  const headline = title.trim();
  if (/[?？؟;]\s*$/.test(headline) && (!headline.endsWith(';') || isGreek(language))) return 'question';
  if (/^¿/.test(headline) || /[?？؟]\s*[|–—-]\s*[^|–—-]{2,30}$/.test(headline)) return 'question';
  return hasPhrase(headline, languageFor(language).teases) ? 'teaser' : 'statement';
}

/**
 * The index of the sentence that answers `title`.
 *
 * @param sentences The article's, in reading order.
 * @returns `undefined` when the headline is a statement, when no sentence surely answers it, and in languages
 *   whose file has no words for what it asks.
 */
export function answerToHeadline(
  title: string,
  language: string,
  sentences: readonly { readonly text: string }[],
): number | undefined {
  if (classifyHeadline(title, language) === 'statement') return undefined;
  const rules = languageFor(language);
  const question = questionOf(title, rules);
  if (!question) return undefined;
  const asked = weightedStems(title, language, sentences);
  if (asked.weights.size < (question === 'what' ? 1 : 2)) return undefined;

  let best: { readonly index: number; readonly score: number } | undefined;
  for (const [index, { text }] of sentences.entries()) {
    if (/[?？؟]["”’»]?\s*$/.test(text) || text.length > MAX_ANSWER_LENGTH) continue;
    const coverage = coveredShare(asked, asked.stems[index] ?? []);
    if (coverage < MIN_COVERAGE[question] || !answers(text, question, title, rules)) continue;
    const score = coverage + EARLINESS / (1 + index / 5);
    if (!best || score > best.score) best = { index, score };
  }
  return best?.index;
}

/** An answer speaks of what was asked: this share of the headline's telling words, by weight. */
const MIN_COVERAGE: Readonly<Record<Question, number>> = {
  why: 0.35,
  whether: 0.6,
  howMany: 0.45,
  when: 0.45,
  who: 0.45,
  what: 0.7,
};
const EARLINESS = 0.15;
const MAX_ANSWER_LENGTH = 400;

/** Of what a headline asks the first counts: "What is the reason?" wants the reason. */
const questions: readonly Question[] = ['why', 'what', 'who', 'when', 'howMany', 'whether'];

/** `undefined`: nothing in a sentence could show that it answers. */
function questionOf(title: string, { asks }: Language): Question | undefined {
  const asked = partsOf(title).map((part) => listsHeld(part, asks));
  return questions.find((question) => asked.some((held) => held.has(question)));
}

/** What stands between a headline's marks: "Harrow bridge: will it reopen?" asks in its second part. */
function partsOf(title: string): string[] {
  return title.split(/[:：?？؟¿;|]|\s[–—-]\s/);
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

function answers(text: string, question: Question, title: string, { tag, answers }: Language): boolean {
  switch (question) {
    case 'what':
    case 'why':
    case 'whether':
      return hasPhrase(text, answers[question]);
    case 'who':
      return readNames(text, tag).some(
        ({ value }) => value.includes(' ') && !title.includes(value) && !factWords(tag).knownPlaces.has(value),
      );
    case 'when':
      return readDates(text, tag, '2000-01-01').length > 0;
    case 'howMany':
      return tellsNumber(text, tag);
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

/** Greek asks with what looks like a semicolon. */
function isGreek(language: string): boolean {
  return languageFor(language).tag === 'el';
}
