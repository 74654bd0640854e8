/**
 * Finds the sentence that answers a headline which asks or teases, to be shown as the gist. Rules and overlap only: where no
 * sentence surely answers, there is no answer, and the gist is chosen as for any headline.
 */

import { factWords } from '../../languages/compile-fact-words.ts';
import type { Language, Question } from '../../languages/language.ts';
import { hasPhrase, listsHeld } from '../../languages/phrases/find-phrases.ts';
import { readDates } from '../details/read-dates.ts';
import { readNames } from '../details/read-names.ts';
import { readNumbers } from '../details/read-numbers.ts';
import { ANSWER } from '../weights.ts';
import type { ArticleText } from './article-text.ts';

export type HeadlineKind = 'statement' | 'question' | 'teaser';

/**
 * `question` by its mark alone, in any language; `teaser` by the language's words. A question in quotation marks is
 * somebody's words, hence a statement.
 */
export function classifyHeadline(title: string, rules: Language): HeadlineKind {
  const headline = title.trim();
  if (/[?？؟;]\s*$/.test(headline) && (!headline.endsWith(';') || isGreek(rules))) return 'question';
  if (/^¿/.test(headline) || /[?？؟]\s*[|–—-]\s*[^|–—-]{2,30}$/.test(headline)) return 'question';
  return hasPhrase(headline, rules.teases) ? 'teaser' : 'statement';
}

/**
 * The index of the sentence that answers `title`.
 *
 * @returns `undefined` when the headline is a statement, when no sentence surely answers it, and in languages
 *   whose file has no words for what it asks.
 */
export function answerToHeadline(title: string, article: ArticleText): number | undefined {
  const { sentences, stemSets, rules } = article;
  if (classifyHeadline(title, rules) === 'statement') return undefined;
  const question = questionOf(title, rules);
  if (!question) return undefined;
  const asked = weightedStems(article);
  if (asked.weights.size < (question === 'what' ? ANSWER.minWordsOfWhat : ANSWER.minWords)) return undefined;

  let best: { readonly index: number; readonly score: number } | undefined;
  for (const [index, { text }] of sentences.entries()) {
    if (/[?？؟]["”’»]?\s*$/.test(text) || text.length > ANSWER.maxLength) continue;
    const coverage = coveredShare(asked, stemSets[index] ?? new Set());
    if (coverage < ANSWER.minCoverage[question] || !answers(text, question, title, rules)) continue;
    const score = coverage + ANSWER.earliness / (1 + index / ANSWER.halfEarliness);
    if (!best || score > best.score) best = { index, score };
  }
  return best?.index;
}

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
}

/** The headline's stems that the article has, each worth more the fewer sentences have it. */
function weightedStems({ titleStems, stemSets }: ArticleText): Asked {
  const weights = new Map<string, number>();
  for (const stem of titleStems) {
    const count = stemSets.filter((stems) => stems.has(stem)).length;
    if (count > 0) weights.set(stem, Math.log(1 + stemSets.length / (1 + count)));
  }
  return { weights, total: [...weights.values()].reduce((sum, weight) => sum + weight, 0) };
}

function coveredShare({ weights, total }: Asked, stems: ReadonlySet<string>): number {
  let covered = 0;
  for (const stem of stems) covered += weights.get(stem) ?? 0;
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
function isGreek({ tag }: Language): boolean {
  return tag === 'el';
}
