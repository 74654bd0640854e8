/**
 * Checks a claim in another language than its article's: words cannot be compared, so only what survives translation is:
 * numbers, dates, names in the same script, and quotations where they were kept as they are.
 */

import { readDates } from '../details/read-dates.ts';
import { readNames } from '../details/read-names.ts';
import { readNumbers } from '../details/read-numbers.ts';
import type { CheckedSentence, ClaimCheck, Finding } from './claim-check.ts';
import type { ClaimIndex } from './claim-index.ts';
import { verifyNames } from './verify-names.ts';
import { verifyNumbers } from './verify-numbers.ts';

/** Details assumed right before any was looked at, so that one wrong of one is not the same as ten of ten. */
const ASSUMED_RIGHT = 1;

export function isTranslation(language: string, articleLanguage: string): boolean {
  const primary = (tag: string) => tag.toLowerCase().split(/[-_]/, 1)[0];
  return articleLanguage !== 'und' && language !== 'und' && primary(language) !== primary(articleLanguage);
}

export function checkTranslation(
  claims: readonly string[],
  language: string,
  index: ClaimIndex,
): Omit<ClaimCheck, 'compared'> {
  const checked = claims.map((text) => checkSentence(text, language, index));
  const sum = (pick: (one: (typeof checked)[number]) => number) => checked.reduce((total, one) => total + pick(one), 0);
  const support = share(
    sum((one) => one.right),
    sum((one) => one.sentence.findings.length),
  );
  return { support, sentences: checked.map((one) => one.sentence), notChecked: ['roles', 'wording'] };
}

function checkSentence(text: string, language: string, index: ClaimIndex) {
  const names = readNames(text, language);
  const findings = [...verifyNumbers(text, language, index), ...translatedNames(text, language, index, names)].sort(
    (one, other) => one.start - other.start || one.end - other.end,
  );
  const details = readNumbers(text, language).length + readDates(text, language).length + names.length;
  const right = Math.max(0, details - findings.length);
  const sentence: CheckedSentence = {
    text,
    verdict: findings.length === 0 ? 'supported' : right === 0 ? 'unsupported' : 'partly',
    support: share(right, findings.length),
    sources: nearest(text, language, index),
    findings,
  };
  return { sentence, right };
}

function share(right: number, wrong: number): number {
  return (right + ASSUMED_RIGHT) / (right + wrong + ASSUMED_RIGHT);
}

/** Names of one word are often translated ("Londres"); a name of several is wrong when the article has none of them. */
function translatedNames(
  text: string,
  language: string,
  index: ClaimIndex,
  names: readonly { readonly start: number; readonly end: number }[],
): Finding[] {
  if (scriptOf(text) !== scriptOf(index.text)) return [];
  const missing = verifyNames(text, language, index);
  return names.flatMap(({ start, end }) => {
    const words = text.slice(start, end).split(/[\s-]+/).length;
    const within = missing.filter((finding) => finding.start >= start && finding.end <= end);
    return words >= 2 && within.length >= words ? [{ kind: 'name', start, end, reason: 'name-not-in-article' }] : [];
  });
}

const scripts = ['Latin', 'Cyrillic', 'Arabic', 'Hebrew', 'Greek', 'Devanagari', 'Han', 'Hangul', 'Thai'].map(
  (name) => [name, new RegExp(`\\p{Script=${name}}`, 'gu')] as const,
);

function scriptOf(text: string): string | undefined {
  const counts = scripts.map(([name, letter]) => ({ name, count: text.match(letter)?.length ?? 0 }));
  return counts.sort((one, other) => other.count - one.count)[0]?.name;
}

/** The article's sentence that shares most numbers and names with the claim. */
function nearest(text: string, language: string, index: ClaimIndex) {
  const numbers = readNumbers(text, language).map(({ value }) => value);
  const words = new Set(text.match(/\p{Lu}[\p{L}\p{M}]{2,}/gu)?.map((word) => word.slice(0, 5)) ?? []);
  let best = { score: 0, number: -1 };
  for (const [number, sentence] of index.sentences.entries()) {
    if (!sentence.source) continue;
    const values = new Set(readNumbers(sentence.text, index.language).map(({ value }) => value));
    const shared = sentence.text.match(/\p{Lu}[\p{L}\p{M}]{2,}/gu)?.filter((word) => words.has(word.slice(0, 5))) ?? [];
    const score = 2 * numbers.filter((value) => values.has(value)).length + new Set(shared).size;
    if (score > best.score) best = { score, number };
  }
  const source = index.sentences[best.number]?.source;
  return source ? [source] : [];
}
