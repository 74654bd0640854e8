/** What sort of text is it? A reader wants other things told of a review than of a news report. Words and shape only. */
import type { Article, Block } from '../../article/article.ts';
import { hasPhrase } from '../languages/find-phrases.ts';
import { languageFor } from '../languages/index.ts';
import { tokenize } from '../sentences/terms.ts';
import { hasFirstPerson } from './surface-cues.ts';

export type TextKind = 'news' | 'live' | 'opinion' | 'interview' | 'list' | 'review';

/** Fewer questions with answers, or items with a name, may be chance. */
const FEWEST_PARTS = 3;
const LONGEST_QUESTION = 300;

export function textKind(article: Article): TextKind {
  if (article.kind === 'live') return 'live';
  if (questions(article).length >= FEWEST_PARTS) return 'interview';
  if (itemNames(article.blocks).length >= FEWEST_PARTS) return 'list';
  if (isReview(article)) return 'review';
  return article.kind === 'opinion' ? 'opinion' : 'news';
}

function isReview({ title, section = '', language }: Article): boolean {
  const { reviewWords } = languageFor(language);
  return hasPhrase(title, reviewWords) || hasPhrase(section, reviewWords);
}

/** Blocks that ask and are answered by the next one: the turns of an interview. A question in quotation marks is a quotation. */
export function questions({ blocks, language }: Pick<Article, 'blocks' | 'language'>): Block[] {
  const turns = blocks.flatMap((question, index) => {
    const answer = blocks[index + 1];
    const isAnswered = answer !== undefined && answer.kind !== 'heading' && !isQuestion(answer);
    return isQuestion(question) && isAnswered ? [{ question, answer }] : [];
  });
  const headings = turns.filter(({ question }) => question.kind === 'heading');
  const spoken = headings.filter(({ answer }) => speaksOfItself(answer.text, language));
  // Where nobody answers, headings that ask are the writer's way to order an explainer, whose first sentences seldom answer.
  const isInterview = 2 * spoken.length >= headings.length;
  return turns.map(({ question }) => question).filter(({ kind }) => isInterview || kind !== 'heading');
}

function isQuestion({ kind, text }: Block): boolean {
  if (kind === 'list-item' || text.length > LONGEST_QUESTION) return false;
  return /[?？؟]$/.test(text) && !/^["“„«'‘]/.test(text);
}

/** An "I" in quotation marks is somebody else's. */
function speaksOfItself(text: string, language: string): boolean {
  return !/["“„«「]/.test(text) && hasFirstPerson(text, tokenize(text, language), languageFor(language));
}

/** Headings that number the text that follows, up or down: "3. Harbour Café", "#3 Harbour Café". */
export function itemNames(blocks: readonly Block[]): Block[] {
  const numbered = blocks.flatMap((block, index) => {
    const number = block.kind === 'heading' ? itemNumber.exec(block.text)?.[1] : undefined;
    return number && blocks[index + 1]?.kind !== 'heading' ? [{ block, number: Number(number) }] : [];
  });
  const follows = (one: number, other: number): boolean =>
    Math.abs((numbered[one]?.number ?? Number.NaN) - (numbered[other]?.number ?? Number.NaN)) === 1;
  return numbered
    .filter((_, index) => follows(index, index - 1) || follows(index, index + 1))
    .map(({ block }) => block);
}

const itemNumber = /^(?:#\s?|No\. ?|Nr\. ?)?(\d{1,3})\s*[.):–—-]?\s+\S/;
