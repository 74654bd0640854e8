/** Checks generated text against the article and makes a point of it: what stands there and where, and what does not. */
import type { Article, Source } from '../../article/article.ts';
import type { CheckedSentence, ClaimCheck, Finding } from '../../summary/claims/claim-check.ts';
import type { Point, PointCheck } from '../../summary/summary.ts';
import type { TextAnalysis } from '../../summary/text-analysis-type.ts';

export interface CheckedPoint {
  readonly point: Point;
  readonly notChecked: ClaimCheck['notChecked'];
  readonly compared: ClaimCheck['compared'];
}

/** Sources that a point leads to; more would mark half the page. */
const MAX_SOURCES = 3;

/** What of summary/ points are checked by. */
export type ClaimAnalysis = Pick<TextAnalysis, 'checkClaims' | 'canReadClaims' | 'isProvedWrong'>;

/** @param language BCP 47 of `text`. @returns Where a model can read the text, a point that waits for it, unless a rule proves it wrong. */
export function checkedPoint(
  text: string,
  article: Article,
  language: string,
  { checkClaims, canReadClaims, isProvedWrong }: ClaimAnalysis,
): CheckedPoint {
  const claimCheck = checkClaims(article, text, language);
  const { sentences, notChecked, compared } = claimCheck;
  const isToBeRead = canReadClaims(article, language) && !sentences.every(isProvedWrong);
  const point: Point = isToBeRead
    ? { text, sources: sourcesOf(sentences), check: { verdict: 'comparing', findings: [] } }
    : pointOf(text, claimCheck);
  return { point, notChecked, compared };
}

/** The point with what a check found. */
export function pointOf(text: string, { sentences }: Pick<ClaimCheck, 'sentences'>): Point {
  const said = sentences.filter(({ verdict }) => verdict === 'supported' || verdict === 'partly');
  const check = pointCheck(text, sentences, said.length);
  // Of what is not found, the sentences that it was compared with; what is proved wrong leads nowhere.
  return { text, sources: sourcesOf(check.verdict === 'not-found' ? sentences : said), check };
}

function sourcesOf(sentences: readonly CheckedSentence[]): Source[] {
  return distinct(sentences.flatMap(({ sources }) => sources)).slice(0, MAX_SOURCES);
}

function pointCheck(text: string, sentences: readonly CheckedSentence[], supported: number): PointCheck {
  const findings: Finding[] = [];
  let start = 0;
  for (const sentence of sentences) {
    start = Math.max(start, text.indexOf(sentence.text, start));
    for (const finding of findingsOf(sentence, supported > 0)) {
      findings.push({ ...finding, start: start + finding.start, end: start + finding.end });
    }
    start += sentence.text.length;
  }
  if (supported === 0 && sentences.some(({ verdict }) => verdict === 'not-found'))
    return { verdict: 'not-found', findings };
  if (sentences.length > 0 && supported === 0) {
    const nearest = sentences[0]?.sources[0];
    return { verdict: 'unsupported', findings, ...(nearest && { nearest }) };
  }
  const isWhole = sentences.every(({ verdict }) => verdict === 'supported');
  return { verdict: isWhole ? 'supported' : 'partly', findings };
}

/** A sentence that the article does not say is marked whole beside supported ones, where no single word of it is. */
function findingsOf({ text, verdict, findings }: CheckedSentence, isBesideSupported: boolean): readonly Finding[] {
  const isMissing = verdict === 'unsupported' || verdict === 'not-found';
  if (!isMissing || findings.length > 0 || !isBesideSupported) return findings;
  return [{ kind: 'content', start: 0, end: text.length, reason: 'words-not-in-article' }];
}

function distinct(sources: readonly Source[]): Source[] {
  return [...new Map(sources.map((source) => [`${source.block} ${source.start}`, source])).values()];
}
