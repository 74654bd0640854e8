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

/** @param language BCP 47 of `text`. */
export function checkedPoint(
  text: string,
  article: Article,
  language: string,
  checkClaims: TextAnalysis['checkClaims'],
): CheckedPoint {
  const { sentences, notChecked, compared } = checkClaims(article, text, language);
  const supported = sentences.filter(({ verdict }) => verdict !== 'unsupported');
  return {
    point: {
      text,
      sources: distinct(supported.flatMap(({ sources }) => sources)).slice(0, MAX_SOURCES),
      check: pointCheck(text, sentences, supported.length),
    },
    notChecked,
    compared,
  };
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
  if (sentences.length > 0 && supported === 0) {
    const nearest = sentences[0]?.sources[0];
    return { verdict: 'unsupported', findings, ...(nearest && { nearest }) };
  }
  const isWhole = sentences.every(({ verdict }) => verdict === 'supported');
  return { verdict: isWhole ? 'supported' : 'partly', findings };
}

/** An unsupported sentence beside supported ones is marked whole where no single word of it is. */
function findingsOf({ text, verdict, findings }: CheckedSentence, isBesideSupported: boolean): readonly Finding[] {
  if (verdict !== 'unsupported' || findings.length > 0 || !isBesideSupported) return findings;
  return [{ kind: 'content', start: 0, end: text.length, reason: 'words-not-in-article' }];
}

function distinct(sources: readonly Source[]): Source[] {
  return [...new Map(sources.map((source) => [`${source.block} ${source.start}`, source])).values()];
}
