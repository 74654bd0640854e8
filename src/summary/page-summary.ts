/**
 * Takes the page's own line, its standfirst or description, for the gist: an editor has written it to be read alone. Only where it
 * tells the matter in whole sentences, in words that the article has, and nothing that the article does not say.
 */
import type { Article, Source } from '../article/article.ts';
import type { Language } from '../languages/language.ts';
import { hasPhrase, openingPhrase } from '../languages/phrases/find-phrases.ts';
import type { ArticleAnalysis } from './analysis/article-text.ts';
import { measureClaim } from './claims/check-claims.ts';
import { indexArticle } from './claims/claim-index.ts';
import { isBoilerplate } from './reading/is-boilerplate.ts';
import { splitSentences } from './sentences/split-sentences.ts';
import { contentStems } from './sentences/terms.ts';
import { PAGE_SUMMARY } from './weights.ts';

export interface PageSummary {
  readonly text: string;
  /** The standfirst, or the sentence that is nearest to the description. */
  readonly source: Source;
  /** The sentence that is nearest: what else is chosen is chosen beside it. */
  readonly nearest: number;
  /** Sentences that tell no more than the line does. */
  readonly told: readonly number[];
}

/** @returns `undefined` where the page has no line that is good enough. */
export function pageSummaryOf(article: Article, analysis: ArticleAnalysis): PageSummary | undefined {
  const { blocks, standfirst, description } = article;
  const block = blocks.find(({ id }) => id === standfirst);
  const lines = [block?.text, description].flatMap((text) => (text ? [text.trim()] : []));
  const rest = { ...article, blocks: blocks.filter(({ id }) => id !== standfirst) };
  const text = lines.find((line) => isTelling(line, article, analysis.rules) && isBorneOut(line, rest, analysis));
  if (text === undefined) return undefined;
  const stems = new Set(contentStems(text, analysis.rules.tag));
  const nearest = nearestSentence(stems, analysis);
  if (nearest === undefined || isDenied(text, analysis.sentences[nearest]?.text ?? '', analysis.rules))
    return undefined;
  const whole = block && text === block.text.trim() && { block: block.id, start: 0, end: block.text.length };
  const source = whole || analysis.sentences[nearest]?.source;
  return source && { text, source, nearest, told: toldBy(stems, analysis, standfirst) };
}

/** Whole sentences about the matter: no slogan, no tease, nothing about the site or the text itself. */
function isTelling(line: string, { language, title, site }: Article, rules: Language): boolean {
  const length = lengthOf(line);
  if (length < PAGE_SUMMARY.minLength || length > PAGE_SUMMARY.maxLength || marks.test(line)) return false;
  if (isBoilerplate(line, rules) || isCall(line, rules)) return false;
  if (site && namesSite(line, site) && !namesSite(title, site)) return false;
  const sentences = splitSentences(line, language);
  return (
    sentences.length <= PAGE_SUMMARY.maxSentences && sentences.every(({ text }) => isWhole(text)) && !isQuoted(line)
  );
}

/** Somebody's words alone do not say whose they are, nor of what. */
function isQuoted(line: string): boolean {
  return /^["“„«「『]/.test(line) && /["”»“」』]$/.test(line) && !/["”»」』].*["“„«「『]/su.test(line.slice(1, -1));
}

/** Questions, what was cut off, addresses, entities that were coded twice, marks between a page's name and its site's, labels. */
const marks = /^\p{Lu}[\p{Lu}\s'’]{5,}\s?[-–—:]\s|[?？؟|@…]|\.\.\.?$|https?:|www\.|&#?\w{2,8};/u;

function isWhole(text: string): boolean {
  return /^[\p{Lu}\p{Lo}\p{N}"“„«¿¡‘'「『(]/u.test(text) && /[.!。！।][\p{Pe}\p{Pf}"'’”]*$/u.test(text);
}

function isCall(line: string, rules: Language): boolean {
  const { invitations, teases, promises, smallPrint, announcements, signposts } = rules;
  const calls = [invitations, teases, promises, smallPrint].some((phrases) => hasPhrase(line, phrases));
  return calls || openingPhrase(line, announcements) !== undefined || openingPhrase(line, signposts) !== undefined;
}

function namesSite(text: string, site: string): boolean {
  const name = lettersOf(site);
  return name.length > 2 && lettersOf(text).includes(name);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Letters of scripts that write a word with two count twice. */
function lengthOf(line: string): number {
  return line.length + (line.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu)?.length ?? 0);
}

/** Its words stand in the article, which says nothing else of its numbers and names; and it is no copy of the opening. */
function isBorneOut(line: string, article: Article, analysis: ArticleAnalysis): boolean {
  const { rules, sentences, stemSets } = analysis;
  const own = new Set(article.blocks.map(({ id }) => id));
  const known = new Set(
    stemSets.flatMap((stems, index) => (own.has(sentences[index]?.source.block ?? '') ? [...stems] : [])),
  );
  const stems = new Set(contentStems(line, rules.tag));
  const covered = [...stems].filter((stem) => known.has(stem)).length;
  if (stems.size === 0 || covered < PAGE_SUMMARY.minCovered * stems.size || isCopied(line, article)) return false;
  const index = indexArticle(article);
  return splitSentences(line, article.language).every(
    ({ text }) => measureClaim(text, article.language, index).claim.findings.length === 0,
  );
}

function isCopied(line: string, { blocks }: Article): boolean {
  const letters = lettersOf(line);
  return lettersOf(
    blocks
      .map(({ text }) => text)
      .join(' ')
      .slice(0, PAGE_SUMMARY.opening),
  ).includes(letters);
}

/** The first of those that have most of the line; none that is a question or a caption. */
function nearestSentence(line: ReadonlySet<string>, { stemSets, unfit }: ArticleAnalysis): number | undefined {
  const shared = stemSets.map((stems, index) => (unfit[index] ? 0 : sharedBy(line, stems)));
  const most = Math.max(...shared);
  return most > 0 ? shared.indexOf(most) : undefined;
}

/** "Does not stop" of what stops: the words are the same. */
function isDenied(line: string, nearest: string, { negations }: Language): boolean {
  return hasPhrase(line, negations) && !hasPhrase(nearest, negations);
}

function toldBy(line: ReadonlySet<string>, analysis: ArticleAnalysis, standfirst: string | undefined): number[] {
  return analysis.stemSets.flatMap((stems, index) => {
    const isLine = standfirst !== undefined && analysis.sentences[index]?.source.block === standfirst;
    return isLine || sharedBy(line, stems) >= PAGE_SUMMARY.told * stems.size ? [index] : [];
  });
}

function sharedBy(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const stem of other) if (one.has(stem)) count++;
  return count;
}
