/** What sort of text is it? A reader wants other things told of a review than of a news report. Words and shape only. */
import type { Article, Block } from '../../article/article.ts';
import { numberLabels } from '../../languages/international.ts';
import { hasPhrase } from '../../languages/phrases/find-phrases.ts';
import { languageFor } from '../../languages/registry.ts';
import { hasFirstPerson } from '../analysis/surface-cues.ts';
import { tokenize } from '../sentences/terms.ts';

export type TextKind = 'news' | 'live' | 'opinion' | 'interview' | 'list' | 'review';

/** Fewer questions with answers, or items with a name, may be chance. */
const MIN_PARTS = 3;
const MAX_QUESTION_LENGTH = 300;
/** Of a text's blocks. Interviews of the corpus have .27 and more, essays and guides that ask now and then .094 at most. */
const MIN_SHARE_ASKED = 0.1;

export interface TextShape {
  readonly kind: TextKind;
  /** What must be shown with the block below it: an interview's questions, the names of a list's items. */
  readonly contextHeadings: readonly Block[];
}

export function textShape(article: Article): TextShape {
  if (article.kind === 'live') return { kind: 'live', contextHeadings: [] };
  const [asked, items] = [questions(article), itemNames(article)];
  if (items.length >= MIN_PARTS && items.length >= asked.length) return { kind: 'list', contextHeadings: items };
  if (asked.length >= MIN_PARTS && asked.length >= MIN_SHARE_ASKED * article.blocks.length) {
    return { kind: 'interview', contextHeadings: asked };
  }
  if (isReview(article)) return { kind: 'review', contextHeadings: [] };
  return { kind: article.kind === 'opinion' ? 'opinion' : 'news', contextHeadings: [] };
}

export function textKind(article: Article): TextKind {
  return textShape(article).kind;
}

function isReview({ title, section = '', language }: Article): boolean {
  const { reviewWords } = languageFor(language);
  return hasPhrase(title, reviewWords) || hasPhrase(section, reviewWords);
}

/** Blocks that ask and are answered by the next one: the turns of an interview. A question in quotation marks is a quotation. */
function questions({ blocks, language }: Pick<Article, 'blocks' | 'language'>): Block[] {
  const turns = blocks.flatMap((question, index) => {
    const answer = blocks[index + 1];
    const isAnswered = answer !== undefined && answer.kind !== 'heading' && !isQuestion(answer);
    return isQuestion(question) && isAnswered ? [{ question, answer }] : [];
  });
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const spoken = turns.filter(
    ({ question, answer }) => question.kind === 'heading' && speaksOfItself(answer.text, language),
  );
  // Where nobody answers, headings that ask are the writer's way to order an explainer, whose first sentences seldom answer.
  const isInterview = 2 * spoken.length >= headings.length;
  return turns.map(({ question }) => question).filter(({ kind }) => isInterview || kind !== 'heading');
}

function isQuestion({ kind, text }: Block): boolean {
  if (kind === 'list-item' || text.length > MAX_QUESTION_LENGTH) return false;
  return /[?？؟]$/.test(text) && !/^["“„«'‘]/.test(text);
}

/** An "I" in quotation marks is somebody else's. */
function speaksOfItself(text: string, language: string): boolean {
  return !/["“„«「]/.test(text) && hasFirstPerson(text, tokenize(text, language), languageFor(language));
}

/** Headings that name what a list is of. */
function itemNames({ title, blocks }: Pick<Article, 'title' | 'blocks'>): Block[] {
  const headings = blocks.filter(
    ({ kind }, index) => kind === 'heading' && (blocks[index + 1]?.kind ?? 'heading') !== 'heading',
  );
  const numbered = numberedNames(headings);
  if (numbered.length > 0) return numbered;
  return isCount(headings.length, title) ? headings : [];
}

/** Up or down: "3. Harbour Café", "#3 Harbour Café", "Tip 3: Harbour Café". */
function numberedNames(headings: readonly Block[]): Block[] {
  const numbered = headings.flatMap((block) => {
    const [, plain, named] = itemNumber.exec(block.text) ?? [];
    const number = plain ?? named;
    return number ? [{ block, number: Number(number) }] : [];
  });
  const follows = (one: number, other: number): boolean =>
    Math.abs((numbered[one]?.number ?? Number.NaN) - (numbered[other]?.number ?? Number.NaN)) === 1;
  return numbered
    .filter((_, index) => follows(index, index - 1) || follows(index, index + 1))
    .map(({ block }) => block);
}

/** Of fewer, chance may have as many headings as the headline has dead. */
const MIN_COUNT = 4;

/** "9 places to work" above nine headings, or ten: many lists end with a heading that is no item. */
function isCount(headings: number, title: string): boolean {
  return Array.from(title.matchAll(/(?<![\d.,:])\d{1,2}(?![\d.,:%])/g), Number).some(
    (count) => count >= MIN_COUNT && (headings === count || headings === count + 1),
  );
}

const itemNumber = new RegExp(
  `^(?:(?:#\\s?|(?:${numberLabels})\\. ?)?(\\d{1,3})\\s*[.):–—-]?\\s|\\p{L}{2,12} #?(\\d{1,3})\\s?:\\s)`,
  'u',
);
