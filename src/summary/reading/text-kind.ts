/**
 * Tells the kind of a text by its words and shape, since a reader wants to know other things of a review than of a news
 * report.
 */
import type { Article, Block } from '../../article/article.ts';
import { numberLabels } from '../../languages/international.ts';
import type { Language, Phrases } from '../../languages/language.ts';
import { hasPhrase } from '../../languages/phrases/find-phrases.ts';
import { hasFirstPerson } from '../sentences/has-first-person.ts';
import { tokenize } from '../sentences/terms.ts';
import { TEXT_KIND } from '../weights.ts';

export type TextKind =
  | 'news'
  | 'live'
  | 'opinion'
  | 'interview'
  | 'list'
  | 'review'
  | 'feature'
  | 'guide'
  | 'match'
  | 'study'
  | 'release'
  | 'letters'
  | 'transcript';

/** By what a kind was known: what the page says of itself, a word of its headline or section, its shape, its words, its voice. */
export type KindSign = 'page' | 'headline' | 'items' | 'questions' | 'speakers' | 'words' | 'scene' | 'voice' | 'none';

export interface KnownKind {
  readonly kind: TextKind;
  readonly sign: KindSign;
}

/** Kinds whose opening tells what happened; a writer who argues or advises comes to it later. */
const newsKinds: ReadonlySet<TextKind> = new Set([
  'news',
  'live',
  'match',
  'study',
  'release',
  'feature',
  'interview',
  'list',
]);

/** Kinds that tell what happened, where what was before is behind the news. */
const reports: ReadonlySet<TextKind> = new Set(['news', 'match', 'study', 'release']);

export function isReport(kind: TextKind): boolean {
  return reports.has(kind);
}

export function leadsWithNews(kind: TextKind): boolean {
  return newsKinds.has(kind);
}

export interface TextShape extends KnownKind {
  /** What must be shown with the block below it: an interview's questions, the names of a list's items. */
  readonly contextHeadings: readonly Block[];
}

/** What page, headline and shape say; of what is `news` by none of them, the sentences may say more (analysis/kind-of-text.ts). */
export function textShape(article: Article, rules: Language): TextShape {
  const { minParts, minShareAsked } = TEXT_KIND;
  if (article.kind === 'live') return { kind: 'live', sign: 'page', contextHeadings: [] };
  const [asked, items] = [questions(article, rules), itemNames(article)];
  if (items.length >= minParts && items.length >= asked.length) {
    return { kind: 'list', sign: 'items', contextHeadings: items };
  }
  if (asked.length >= minParts && asked.length >= minShareAsked * article.blocks.length) {
    return { kind: 'interview', sign: 'questions', contextHeadings: asked };
  }
  if (isTranscript(article)) return { kind: 'transcript', sign: 'speakers', contextHeadings: [] };
  const named = kindByName(article, rules);
  if (named) return { kind: named, sign: 'headline', contextHeadings: [] };
  if (article.kind === 'opinion') return { kind: 'opinion', sign: 'page', contextHeadings: [] };
  return { kind: 'news', sign: 'none', contextHeadings: [] };
}

/** By the words of its headline or its section; a section of guides holds other texts, too. */
function kindByName({ title, section = '' }: Article, { reviewWords, kinds }: Language): TextKind | undefined {
  const isNamed = (words: Phrases): boolean => hasPhrase(title, words) || hasPhrase(section, words);
  if (isNamed(reviewWords)) return 'review';
  if (isNamed(kinds.letters)) return 'letters';
  if (isNamed(kinds.columns)) return 'opinion';
  if (hasPhrase(title, kinds.live)) return 'live';
  return hasPhrase(title, kinds.guides) ? 'guide' : undefined;
}

/** "ORM: We shall stay.", "Ann Lee: …". */
const speaker = /^(\p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*){0,3}): \S/u;

/** Share of a transcript's blocks that open with who speaks; reports label a line or two. Set by hand. */
const MIN_SHARE_OF_TURNS = 0.3;

/** Whose blocks often open with the name of who speaks, of two at least that speak again. */
function isTranscript({ blocks }: Article): boolean {
  const turns = new Map<string, number>();
  for (const { text } of blocks) {
    const name = speaker.exec(text)?.[1];
    if (name) turns.set(name, (turns.get(name) ?? 0) + 1);
  }
  const again = [...turns.values()].filter((count) => count > 1);
  const spoken = again.reduce((sum, count) => sum + count, 0);
  return again.length > 1 && spoken >= MIN_SHARE_OF_TURNS * blocks.length;
}

/** Blocks that ask and are answered by the next one: the turns of an interview. A question in quotation marks is a quotation. */
function questions({ blocks, language }: Article, rules: Language): Block[] {
  const turns = blocks.flatMap((question, index) => {
    const answer = blocks[index + 1];
    const isAnswered = answer !== undefined && answer.kind !== 'heading' && !isQuestion(answer);
    return isQuestion(question) && isAnswered ? [{ question, answer }] : [];
  });
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const spoken = turns.filter(
    ({ question, answer }) => question.kind === 'heading' && speaksOfItself(answer.text, language, rules),
  );
  // Where nobody answers, headings that ask are the writer's way to order an explainer, whose first sentences seldom answer.
  const isInterview = spoken.length >= TEXT_KIND.minShareSpoken * headings.length;
  return turns.map(({ question }) => question).filter(({ kind }) => isInterview || kind !== 'heading');
}

function isQuestion({ kind, text }: Block): boolean {
  if (kind === 'list-item' || text.length > TEXT_KIND.maxQuestionLength) return false;
  return /[?？؟]$/.test(text) && !/^["“„«'‘]/.test(text);
}

/** An "I" in quotation marks is somebody else's. */
function speaksOfItself(text: string, language: string, rules: Language): boolean {
  return !/["“„«「]/.test(text) && hasFirstPerson(text, tokenize(text, language), rules);
}

/** Headings that name what a list is of. */
function itemNames({ title, blocks }: Article): Block[] {
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

/** "9 places to work" above nine headings, or ten: many lists end with a heading that is no item. */
function isCount(headings: number, title: string): boolean {
  return Array.from(title.matchAll(/(?<![\d.,:])\d{1,2}(?![\d.,:%])/g), Number).some(
    (count) => count >= TEXT_KIND.minCount && (headings === count || headings === count + 1),
  );
}

const itemNumber = new RegExp(
  `^(?:(?:#\\s?|(?:${numberLabels})\\. ?)?(\\d{1,3})\\s*[.):–—-]?\\s|\\p{L}{2,12} #?(\\d{1,3})\\s?:\\s)`,
  'u',
);
