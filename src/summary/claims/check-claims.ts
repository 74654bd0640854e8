/**
 * Checks a generated text against its article: which sentences are supported, by which places, and which words are not.
 * Every engine that generates passes through here before a reader sees its text. Pure and quick: no model is asked, but one may have been (verdict.ts).
 * It cannot see swapped roles ("A sued B" for "B sued A"): `notChecked` says so.
 */
import type { Article, Source } from '../../article/article.ts';
import { splitSentences } from '../sentences/split-sentences.ts';
import { type Token, tokenize } from '../sentences/terms.ts';
import { inverseDocumentFrequency } from '../sentences/word-frequency.ts';
import { alignClaim, alignedSources } from './align-claim.ts';
import { checkTranslation, isTranslation } from './check-translation.ts';
import type { CheckedSentence, ClaimCheck, Finding } from './claim-check.ts';
import { type ClaimIndex, hasRelatedWord, indexArticle } from './claim-index.ts';
import { compareMeaning } from './compare-meaning.ts';
import { compareValues } from './compare-values.ts';
import { comparedFamilies } from './compared-families.ts';
import { chooseEvidence } from './model/evidence.ts';
import { verifyPolarity } from './polarity.ts';
import { supportScore } from './support-score.ts';
import { type MeasuredClaim, type Signals, supportSignals } from './support-signals.ts';
import { CLAIM, type SupportLimits, supportLimits } from './thresholds.ts';
import { type ReadClaim, readSupport, readVerdict, verdictOf } from './verdict.ts';
import { verifyNames } from './verify-names.ts';
import { verifyNumbers } from './verify-numbers.ts';
import { verifyQuotes } from './verify-quotes.ts';

/**
 * @param language BCP 47 of `text`; where it is not the article's, only what survives translation is checked.
 * @param read Where a model has read the sentences: its opinion takes the place of the weighed signals.
 */
export function checkClaims(article: Article, text: string, language: string, read?: ReadClaim): ClaimCheck {
  const index = indexArticle(article);
  const claims = splitSentences(text, language).flatMap((sentence) => inPieces(sentence.text));
  if (isTranslation(language, article.language))
    return { ...checkTranslation(claims, language, index), compared: comparedFamilies(language, article.language) };
  const checked = claims.map((claim) => checkSentence(claim, language, index, read));
  const signals = checked.flatMap((one) => (one.signals ? [one.signals] : []));
  return {
    support: supportScore(signals),
    sentences: checked.map((one) => one.sentence),
    notChecked: ['roles'],
    compared: comparedFamilies(language, article.language),
  };
}

/** Characters that are checked as one sentence: no longer one can be read, and every word of one is compared with its others. */
const MAX_CLAIM = 1000;

/** A sentence that does not end is checked piece by piece. */
function inPieces(sentence: string): string[] {
  const pieces: string[] = [];
  let rest = sentence;
  while (rest.length > MAX_CLAIM) {
    const space = rest.lastIndexOf(' ', MAX_CLAIM);
    pieces.push(rest.slice(0, space > 0 ? space : MAX_CLAIM));
    rest = rest.slice(space > 0 ? space + 1 : MAX_CLAIM);
  }
  return [...pieces, rest];
}

interface Checked {
  readonly sentence: CheckedSentence;
  /** `undefined` for a sentence without words. */
  readonly signals: Signals | undefined;
}

function checkSentence(text: string, language: string, index: ClaimIndex, read: ReadClaim | undefined): Checked {
  const limits = supportLimits(index.language);
  const { claim, sources } = measureClaim(text, language, index);
  const signals = claim.tokens.length > 0 ? supportSignals(claim, index) : undefined;
  // Beside an article that shares nothing with it there is nothing to read.
  const isReadable = signals !== undefined && signals.newWords <= limits.foreignFrom;
  const stems = new Set(claim.tokens.map(({ stem }) => stem));
  const logit = isReadable ? read?.(text, chooseEvidence(stems, index)) : undefined;
  const support =
    logit !== undefined ? readSupport(logit, claim.findings) : signals ? weighedSupport(signals, limits) : 1;
  const verdict =
    logit !== undefined ? readVerdict(support, claim.findings) : verdictOf(support, claim.findings, limits);
  // What is found and read as supported all the same is no fault to be shown.
  const findings = logit !== undefined && verdict === 'supported' ? [] : [...claim.findings];
  if (logit === undefined && support < limits.supportedFrom) findings.push(...newWords(claim.tokens, findings, index));
  findings.sort((one, other) => one.start - other.start || one.end - other.end);
  return { sentence: { text, verdict, support, sources, findings }, signals };
}

function weighedSupport(signals: Signals, { foreignFrom }: SupportLimits): number {
  return signals.newWords > foreignFrom ? 0 : supportScore([signals]);
}

/** What a sentence says, and where the article says it. */
export function measureClaim(
  text: string,
  language: string,
  index: ClaimIndex,
): { claim: MeasuredClaim; sources: Source[] } {
  const tokens = tokenize(withoutMarkup(text), language);
  const stems = [...new Set(tokens.filter((token) => !token.isStopWord).map((token) => token.stem))];
  const alignment = alignClaim(stems, index);
  const findings = [
    ...verifyNumbers(text, language, index),
    ...verifyNames(text, language, index),
    ...verifyQuotes(text, language, index),
  ];
  const source = alignment.best === undefined ? undefined : index.sentences[alignment.best];
  if (source && alignment.inBest >= CLAIM.comparedFrom) findings.push(...verifyPolarity(text, source.text, index));
  const meaning = compareMeaning(text, tokens, alignment, index);
  const values = compareValues(text, tokens, language, alignment, index);
  findings.push(...distinct([...values.findings, ...meaning.findings], findings));
  const compared = { ...values.signals, ...meaning.signals };
  return { claim: { text, tokens, alignment, findings, compared }, sources: alignedSources(alignment, index) };
}

/** Those that mark no stretch that is marked already. */
function distinct(more: readonly Finding[], marked: readonly Finding[]): Finding[] {
  const taken = [...marked];
  return more.filter((finding) => {
    const isNew = !taken.some((one) => one.start < finding.end && finding.start < one.end);
    if (isNew) taken.push(finding);
    return isNew;
  });
}

/** Tags that a model left in its text, also broken ones, become blanks of the same length: they are no words. */
function withoutMarkup(text: string): string {
  return text.replace(/<\s*\/?\s*\p{L}{0,8}\s*(?:[>\]]|$)/gu, (tag) => ' '.repeat(tag.length));
}

/** The telling words of a doubtful sentence that stand nowhere in the article and are not marked for another reason; numbers have a check of their own. */
function newWords(tokens: readonly Token[], marked: readonly Finding[], index: ClaimIndex): Finding[] {
  return tokens
    .filter(({ stem, text, isStopWord }) => {
      return !isStopWord && !/\p{N}/u.test(text) && !index.places.has(stem) && !hasRelatedWord(index, text);
    })
    .filter(
      (token) => (inverseDocumentFrequency(token.stem, index.language) ?? CLAIM.markedRarity) >= CLAIM.markedRarity,
    )
    .filter(({ start, end }) => !marked.some((finding) => start < finding.end && finding.start < end))
    .map(({ start, end }) => ({ kind: 'content', start, end, reason: 'words-not-in-article' }));
}
